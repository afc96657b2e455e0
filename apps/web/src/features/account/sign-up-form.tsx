"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { TextField } from "@/ui/text-field";
import { useTypedEarly } from "@/ui/use-typed-early";
import { makeAccount } from "./actions";
import { enter } from "./enter";

type Refusal = { readonly say: string; readonly fields: Readonly<Record<string, string>> };

/** A new account, then signed in at once. `goTo` is an address of this site. */
export function SignUpForm({ goTo }: { readonly goTo: string }) {
  const t = useTranslations("account");
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useTypedEarly();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const made = await makeAccount({ name, email, password }).catch(() => null);
    const refused = made?.ok ? await enter(made.value.email, password) : null;
    if (made?.ok && refused === null) return window.location.assign(goTo);
    setBusy(false);
    if (!made) return setRefusal({ say: t("unreachableTryAgain"), fields: {} });
    setRefusal(made.ok ? { say: refused ? t(refused) : "", fields: {} } : { say: made.say, fields: made.fields ?? {} });
  };
  return (
    <form ref={form} method="dialog" onSubmit={send} className="flex flex-col gap-4" noValidate>
      {refusal ? (
        <Notice tone="wrong" role="alert">
          {refusal.say}
        </Notice>
      ) : null}
      <TextField label={t("name")} hint={t("nameHint")} name="name" autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} fault={refusal?.fields.name} />
      <TextField label={t("email")} type="email" name="email" autoComplete="username" value={email} onChange={(event) => setEmail(event.target.value)} fault={refusal?.fields.email} />
      <TextField
        label={t("password")}
        hint={t("newPasswordHint")}
        type="password"
        name="password"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        fault={refusal?.fields.password}
      />
      <Button type="submit" look="primary" busy={busy} className="mt-2">
        {busy ? t("signingUp") : t("signUp")}
      </Button>
    </form>
  );
}
