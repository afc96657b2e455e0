"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { grantExtensionAction } from "./actions";
import type { LoadedExtensions } from "./load-extensions";

type Props = { readonly courseId: string; readonly zone: string } & Pick<LoadedExtensions, "set" | "students" | "extensions">;

const NOTHING = { due: "", closes: "", attempts: "", minutes: "", reason: "" };

/** Grants one student something for the set, or changes what they were granted; and shows the set as they see it. */
export function ExtensionForm({ courseId, set, zone, students, extensions }: Props) {
  const t = useTranslations("assignments.extensions");
  const router = useRouter();
  const say = useToast();
  const [userId, setUserId] = useState(students[0]?.userId ?? "");
  const [draft, setDraft] = useState(() => grantedTo(extensions, students[0]?.userId ?? ""));
  const [refused, setRefused] = useState<{ readonly say: string; readonly fields: Readonly<Record<string, string>> } | null>(null);
  const [busy, start] = useTransition();
  const put = (part: Partial<typeof NOTHING>) => setDraft((before) => ({ ...before, ...part }));
  const choose = (chosen: string) => {
    setUserId(chosen);
    setDraft(grantedTo(extensions, chosen));
    setRefused(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const { due, closes, attempts, minutes, reason } = draft;
      const outcome = await grantExtensionAction({ courseId, setId: set.setId, userId, due, closes, extraAttempts: Number(attempts), extraMinutes: Number(minutes), reason });
      if (!outcome.ok) return setRefused({ say: outcome.say, fields: outcome.fields ?? {} });
      setRefused(null);
      say(t("saved"), "correct");
      router.refresh();
    });
  };
  const faults = refused?.fields ?? {};
  return (
    <Card>
      <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-4">
        <h2 className="text-lead">{t("grant")}</h2>
        <Select label={t("student")} value={userId} onValueChange={choose} options={students.map((one) => ({ value: one.userId, text: `${one.name} (${one.email})` }))} />
        <LinkButton size="small" prefetch={false} href={`/teach/${courseId}/sets/${set.setId}/as/${userId}`}>
          {t("seeAs")}
        </LinkButton>
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
    </Card>
  );
}

/** What a student has now, as the fields hold it. */
function grantedTo(extensions: Props["extensions"], userId: string): typeof NOTHING {
  const one = extensions.find((each) => each.userId === userId);
  if (!one) return NOTHING;
  const number = (value: number) => (value === 0 ? "" : String(value));
  return { due: one.due, closes: one.closes, attempts: number(one.extraAttempts), minutes: number(one.extraMinutes), reason: one.reason };
}
