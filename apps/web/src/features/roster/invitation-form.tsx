"use client";
import type { InvitedRole, SectionRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { newId } from "@/ui/new-id";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { createInvitationAction } from "./actions";

type Props = { readonly courseId: string; readonly sections: readonly SectionRow[]; readonly owner: boolean };

const ROLES = ["STUDENT", "ASSISTANT", "INSTRUCTOR"] as const satisfies readonly InvitedRole[];
const fresh = () => ({ invitationId: newId(), role: "STUDENT" as InvitedRole, sectionId: null as string | null, note: "", lastDay: null as string | null, uses: "" });

/** A new link: for whom, into which section, until when, for how many. */
export function InvitationForm({ courseId, sections, owner }: Props) {
  const t = useTranslations("roster");
  const router = useRouter();
  const say = useToast();
  const [{ uses, ...wanted }, change] = useState(fresh);
  const [refused, setRefused] = useState<{ say: string; fields: Readonly<Record<string, string>> } | null>(null);
  const [busy, start] = useTransition();
  const put = (part: Partial<ReturnType<typeof fresh>>) => change((now) => ({ ...now, ...part }));
  // A link to the staff is for one person unless somebody says otherwise.
  const setRole = (role: InvitedRole) => put({ role, uses: role === "STUDENT" ? "" : "1" });
  const make = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await createInvitationAction({ courseId, ...wanted, maxUses: uses.trim() === "" ? null : Number(uses) }).catch(() => null);
      if (!answer?.ok) return setRefused(answer ? { say: answer.say, fields: answer.fields ?? {} } : { say: t("unreachable"), fields: {} });
      setRefused(null);
      change(fresh());
      say(t("invitationMade"), "correct");
      router.refresh();
    });
  };
  return (
    <form onSubmit={make} noValidate className="grid items-start gap-4 rounded-xl border border-line bg-raised p-4 sm:grid-cols-2 lg:grid-cols-4">
      {owner ? <Select label={t("invitedAs")} value={wanted.role} onValueChange={(value) => setRole(ROLES.find((role) => role === value) ?? "STUDENT")} options={ROLES.map((role) => ({ value: role, text: t("roles", { role }) }))} /> : null}
      {sections.length > 0 && wanted.role === "STUDENT" ? (
        <Select label={t("section")} value={wanted.sectionId ?? "none"} onValueChange={(value) => put({ sectionId: value === "none" ? null : value })} options={[{ value: "none", text: t("noSection") }, ...sections.map(({ sectionId, name }) => ({ value: sectionId, text: name }))]} />
      ) : null}
      <TextField type="date" label={t("lastDay")} value={wanted.lastDay ?? ""} fault={refused?.fields["lastDay"]} onChange={(event) => put({ lastDay: event.target.value || null })} />
      <TextField inputMode="numeric" label={t("maxUses")} placeholder={t("anyNumber")} value={uses} fault={refused?.fields["maxUses"]} onChange={(event) => put({ uses: event.target.value })} />
      <div className="sm:col-span-2">
        <TextField label={t("note")} placeholder={t("noteExample")} value={wanted.note} fault={refused?.fields["note"]} onChange={(event) => put({ note: event.target.value })} />
      </div>
      <div className="flex flex-wrap items-center gap-3 self-end sm:col-span-2">
        <Button type="submit" look="primary" busy={busy}>
          {t("makeInvitation")}
        </Button>
        {refused ? <Notice tone="wrong" role="alert" title={refused.say} /> : null}
      </div>
    </form>
  );
}
