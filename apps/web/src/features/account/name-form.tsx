"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useTypedEarly } from "@/ui/use-typed-early";
import { saveName } from "./actions";

export function NameForm({ initial }: { readonly initial: string }) {
  const t = useTranslations("account");
  const router = useRouter();
  const say = useToast();
  const form = useTypedEarly();
  const [name, setName] = useState(initial);
  const [fault, setFault] = useState<string>();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await saveName({ name }).catch(() => null);
    setFault(saved?.ok ? undefined : (saved?.fields?.name ?? saved?.say ?? t("unreachable")));
    if (!saved?.ok) return;
    say(t("nameSaved"), "correct");
    router.refresh();
  };
  return (
    <form ref={form} method="dialog" onSubmit={send} className="flex flex-col items-start gap-4" noValidate>
      <div className="w-full">
        <TextField label={t("name")} hint={t("nameHint")} autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} fault={fault} />
      </div>
      <Button type="submit">{t("saveName")}</Button>
    </form>
  );
}
