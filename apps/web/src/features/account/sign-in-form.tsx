"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { TextField } from "@/ui/text-field";
import { useTypedEarly } from "@/ui/use-typed-early";
import { enter } from "./enter";

/** Email and password. `goTo` is an address of this site. */
export function SignInForm({ goTo }: { readonly goTo: string }) {
  const t = useTranslations("account");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useTypedEarly();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const refused = await enter(email, password);
    // A full load, so that nothing of the page for strangers stays.
    if (refused === null) return window.location.assign(goTo);
    setBusy(false);
    setFault(t(refused));
  };
  return (
    <form ref={form} method="dialog" onSubmit={send} className="flex flex-col gap-4">
      {fault ? (
        <Notice tone="wrong" role="alert">
          {fault}
        </Notice>
      ) : null}
      <TextField label={t("email")} type="email" name="email" autoComplete="username" required value={email} onChange={(event) => setEmail(event.target.value)} />
      <TextField label={t("password")} type="password" name="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)} />
      <Button type="submit" look="primary" busy={busy} className="mt-2">
        {busy ? t("signingIn") : t("signIn")}
      </Button>
    </form>
  );
}
