"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/text-field";

/** Takes a class code to the page that shows which class it is. */
export function JoinForm() {
  const t = useTranslations("course-home");
  const router = useRouter();
  const [code, setCode] = useState("");
  const [fault, setFault] = useState<string>();
  const go = (event: FormEvent) => {
    event.preventDefault();
    const plain = code.replace(/[\s-]/g, "");
    if (plain === "") return setFault(t("join.noCode"));
    router.push(`/join/${encodeURIComponent(plain)}`);
  };
  return (
    <form method="post" onSubmit={go} className="flex flex-wrap items-end gap-2" noValidate>
      <div className="max-w-64 flex-1">
        <TextField label={t("join.code")} value={code} onChange={(event) => setCode(event.target.value)} fault={fault} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} />
      </div>
      <Button type="submit">{t("join.button")}</Button>
    </form>
  );
}
