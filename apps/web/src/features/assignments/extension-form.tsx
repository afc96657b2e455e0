"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { newId } from "@/ui/new-id";
import { Notice } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useFocusFirstFault } from "@/ui/use-focus-first-fault";
import { grantExtensionAction, grantToManyAction } from "./actions";
import type { LoadedExtensions } from "./load-extensions";

/** Whom it is granted to: one student, several, or who is in a section. */
export type GrantTo = { readonly userId: string } | { readonly userIds: readonly string[] } | { readonly sectionId: string };

type Props = {
  readonly courseId: string;
  readonly zone: string;
  readonly set: LoadedExtensions["set"];
  readonly to: GrantTo;
  readonly had: LoadedExtensions["had"];
  /** Where the page stands without anybody chosen. */
  readonly after: string;
};

/** What is granted, and why; where one student is chosen who has something already, that stands in the fields. */
export function ExtensionForm({ courseId, set, zone, to, had, after }: Props) {
  const t = useTranslations("assignments.extensions");
  const router = useRouter();
  const say = useToast();
  const [draft, setDraft] = useState(() => termsOf(had));
  const [refused, setRefused] = useState<{ readonly say: string; readonly fields: Readonly<Record<string, string>> } | null>(null);
  const [busy, start] = useTransition();
  // Sent again because no answer came, it is one grant.
  const grantId = useRef<string>(undefined);
  const form = useFocusFirstFault(refused);
  const put = (part: Partial<typeof draft>) => {
    grantId.current = undefined;
    setDraft((before) => ({ ...before, ...part }));
  };
  const grant = async () => {
    const { due, closes, attempts, minutes, reason } = draft;
    const terms = { courseId, setId: set.setId, due, closes, extraAttempts: Number(attempts), extraMinutes: Number(minutes), reason };
    if ("userId" in to) return grantExtensionAction({ ...terms, userId: to.userId });
    grantId.current ??= newId();
    return grantToManyAction({ ...terms, grantId: grantId.current, to });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const outcome = await grant().catch(() => null);
      setRefused(outcome?.ok ? null : { say: outcome?.say ?? t("unreachable"), fields: outcome?.fields ?? {} });
      if (!outcome?.ok) return;
      say(outcome.value ? t("savedForMany", { count: outcome.value.students }) : t("saved"), "correct");
      router.replace(after, { scroll: false });
      router.refresh();
    });
  };
  const faults = refused?.fields ?? {};
  return (
    <form ref={form} method="post" onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField label={t("due")} hint={t("dueHint", { zone })} type="datetime-local" value={draft.due} fault={faults["due"]} onChange={(event) => put({ due: event.target.value })} />
      <TextField label={t("closes")} hint={t("closesHint")} type="datetime-local" value={draft.closes} fault={faults["closes"]} onChange={(event) => put({ closes: event.target.value })} />
      <TextField label={t("attempts")} inputMode="numeric" value={draft.attempts} fault={faults["extraAttempts"]} onChange={(event) => put({ attempts: event.target.value })} />
      {set.timed ? <TextField label={t("minutes")} inputMode="numeric" value={draft.minutes} fault={faults["extraMinutes"]} onChange={(event) => put({ minutes: event.target.value })} /> : null}
      <TextArea label={t("reason")} hint={t("reasonHint")} rows={2} value={draft.reason} fault={faults["reason"]} onChange={(event) => put({ reason: event.target.value })} />
      {refused ? <Notice tone="wrong" role="alert" title={refused.say} /> : null}
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

function termsOf(had: Props["had"]) {
  const number = (value: number) => (value === 0 ? "" : String(value));
  return had ? { due: had.due, closes: had.closes, attempts: number(had.attempts), minutes: number(had.minutes), reason: had.reason } : { due: "", closes: "", attempts: "", minutes: "", reason: "" };
}
