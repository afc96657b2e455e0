"use client";
import type { CourseRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useFocusFirstFault } from "@/ui/use-focus-first-fault";
import { useUnsavedWarning } from "@/ui/use-unsaved-warning";
import { changeSettingsAction } from "./actions";
import { TermFields } from "./term-fields";

type Props = {
  readonly course: CourseRow;
  /** Every zone that the server knows. */
  readonly zones: readonly string[];
  readonly disabled: boolean;
};

/** What a course is called, when it is taught, and by which clock. */
export function SettingsForm({ course: { courseId, ...stored }, zones, disabled }: Props) {
  const t = useTranslations("course-settings");
  const router = useRouter();
  const say = useToast();
  const [before, setBefore] = useState(stored);
  const [after, change] = useState(stored);
  const [refused, setRefused] = useState<{ say: string; fields: Readonly<Record<string, string>> } | null>(null);
  const form = useFocusFirstFault(refused);
  const [busy, start] = useTransition();
  const put = (part: Partial<typeof after>) => change((now) => ({ ...now, ...part }));
  const dirty = JSON.stringify(before) !== JSON.stringify(after);
  useUnsavedWarning(dirty);
  // Faults come as "after.title".
  const faults = Object.fromEntries(Object.entries(refused?.fields ?? {}).map(([path, fault]) => [path.replace(/^after\./, ""), fault]));

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    start(async () => {
      const answer = await changeSettingsAction({ courseId, before, after }).catch(() => null);
      if (!answer?.ok) return setRefused(answer ? { say: answer.say, fields: answer.fields ?? {} } : { say: t("unreachable"), fields: {} });
      setBefore(after);
      setRefused(null);
      say(t("saved"), "correct");
      router.refresh();
    });
  };

  return (
    <form ref={form} onSubmit={save} noValidate>
      <fieldset disabled={disabled} className="flex flex-col gap-5">
        <TextField label={t("title")} value={after.title} fault={faults["title"]} onChange={(event) => put({ title: event.target.value })} />
        <TextArea label={t("summary")} hint={t("summaryHint")} rows={3} value={after.summary} fault={faults["summary"]} onChange={(event) => put({ summary: event.target.value })} />
        <TermFields value={after} faults={faults} onChange={put} />
        <TextField label={t("timeZone")} hint={t("timeZoneHint")} list="time-zones" autoComplete="off" value={after.timeZone} fault={faults["timeZone"]} onChange={(event) => put({ timeZone: event.target.value })} />
        <datalist id="time-zones">
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        {refused ? <Notice tone="wrong" role="alert" title={refused.say} /> : null}
        <div>
          <Button type="submit" look="primary" busy={busy || !dirty}>
            {t("save")}
          </Button>
        </div>
      </fieldset>
    </form>
  );
}
