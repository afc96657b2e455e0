"use client";
import type { StaffRole } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import { useToast } from "@/ui/toast";
import { giveStaffRoleAction } from "./actions";

const ROLES = ["ASSISTANT", "INSTRUCTOR", "OWNER"] as const satisfies readonly StaffRole[];

/** Makes somebody who is in the course already one of its staff. */
export function RoleForm({ courseId }: { readonly courseId: string }) {
  const t = useTranslations("roster");
  const router = useRouter();
  const say = useToast();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<StaffRole>("ASSISTANT");
  const [refused, setRefused] = useState<{ say: string; fields: Readonly<Record<string, string>> } | null>(null);
  const [busy, start] = useTransition();
  const give = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await giveStaffRoleAction({ courseId, email, role }).catch(() => null);
      if (!answer?.ok) return setRefused(answer ? { say: answer.say, fields: answer.fields ?? {} } : { say: t("unreachable"), fields: {} });
      setRefused(null);
      setEmail("");
      say(t("roleGiven"), "correct");
      router.refresh();
    });
  };
  return (
    <section aria-labelledby="add" className="mt-12 max-w-measure border-t border-line pt-8">
      <h2 id="add" className="text-lead">
        {t("addStaff")}
      </h2>
      <p className="mt-1 mb-4 text-quiet">{t.rich("addStaffLead", { invitation: (text) => <TextLink href={`/teach/${courseId}/students/invitations`}>{text}</TextLink> })}</p>
      <form onSubmit={give} noValidate className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <TextField label={t("email")} type="email" autoComplete="off" value={email} fault={refused?.fields["email"]} onChange={(event) => setEmail(event.target.value)} />
        <Select label={t("role")} value={role} onValueChange={(value) => setRole(ROLES.find((one) => one === value) ?? "ASSISTANT")} options={ROLES.map((one) => ({ value: one, text: t("roles", { role: one }) }))} />
        {refused && Object.keys(refused.fields).length === 0 ? (
          <div className="sm:col-span-2">
            <Notice tone="wrong" role="alert" title={refused.say} />
          </div>
        ) : null}
        <div className="sm:col-span-2">
          <Button type="submit" look="primary" busy={busy}>
            {t("giveRole")}
          </Button>
        </div>
      </form>
    </section>
  );
}
