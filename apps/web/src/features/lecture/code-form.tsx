"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/text-field";

/** Takes the code on the wall to what is asked under it. */
export function CodeForm() {
  const t = useTranslations("lecture.code");
  const router = useRouter();
  const [code, setCode] = useState("");
  const [fault, setFault] = useState<string>();
  const go = (event: FormEvent) => {
    event.preventDefault();
    const plain = code.replace(/[\s-]/g, "");
    if (plain === "") return setFault(t("missing"));
    router.push(`/live/${encodeURIComponent(plain)}`);
  };
  return (
    <form method="post" onSubmit={go} className="flex flex-wrap items-end gap-2" noValidate>
      <div className="max-w-64 flex-1">
        <TextField label={t("label")} value={code} onChange={(event) => setCode(event.target.value)} fault={fault} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={20} />
      </div>
      <Button type="submit" look="primary">
        {t("button")}
      </Button>
    </form>
  );
}
