"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useTypedEarly } from "@/ui/use-typed-early";
import { savePassword } from "./actions";
import { enter } from "./enter";

/** A new password. It ends every session; this device is signed in again at once. */
export function PasswordForm({ email }: { readonly email: string }) {
  const t = useTranslations("account");
  const say = useToast();
  const form = useTypedEarly();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [refusal, setRefusal] = useState<{ say: string; fields: Readonly<Record<string, string>> } | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const saved = await savePassword({ current, next }).catch(() => null);
    setBusy(false);
    if (!saved?.ok) return setRefusal({ say: saved?.say ?? t("unreachableNothingChanged"), fields: saved?.fields ?? {} });
    setRefusal(null);
    setCurrent("");
    setNext("");
    if ((await enter(email, next)) !== null) return window.location.assign("/sign-in");
    say(t("passwordChanged"), "correct");
  };
  return (
    <form ref={form} method="dialog" onSubmit={send} className="flex flex-col items-start gap-4" noValidate>
      {refusal && Object.keys(refusal.fields).length === 0 ? (
        <Notice tone="wrong" role="alert">
          {refusal.say}
        </Notice>
      ) : null}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <div className="flex w-full flex-col gap-4">
        <TextField label={t("currentPassword")} type="password" autoComplete="current-password" value={current} onChange={(event) => setCurrent(event.target.value)} fault={refusal?.fields.current} />
        <TextField label={t("newPassword")} hint={t("passwordHint")} type="password" autoComplete="new-password" value={next} onChange={(event) => setNext(event.target.value)} fault={refusal?.fields.next} />
      </div>
      <Button type="submit" busy={busy}>
        {busy ? t("changing") : t("changePassword")}
      </Button>
    </form>
  );
}
