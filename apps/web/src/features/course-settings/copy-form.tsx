"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { newId } from "@/ui/new-id";
import { Notice } from "@/ui/notice";
import { TextField } from "@/ui/text-field";
import { copyCourseAction } from "./actions";
import { daysBetween } from "./copy-days";
import type { loadCopy } from "./copy-course";
import { CopiedSets } from "./copied-sets";
import { TermFields } from "./term-fields";

type Props = { readonly loaded: Awaited<ReturnType<typeof loadCopy>> };

/** A copy for another term: what it is called, when it starts, and what comes along, with the dates as they will be. */
export function CopyForm({ loaded: { course, sets, problems, from } }: Props) {
  const t = useTranslations("course-settings");
  const [copyId] = useState(newId);
  const [copy, change] = useState<{ title: string; term: string; startsOn: string | null; endsOn: string | null }>({ title: course.title, term: "", startsOn: null, endsOn: null });
  const [refused, setRefused] = useState<{ say: string; fields: Readonly<Record<string, string>> } | null>(null);
  const [busy, start] = useTransition();
  const put = (part: Partial<typeof copy>) => change((now) => ({ ...now, ...part }));
  const days = daysBetween(from, copy.startsOn);

  const make = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await copyCourseAction({ courseId: course.courseId, copyId, ...copy }).catch(() => null);
      if (answer?.ok) return window.location.assign(`/teach/${answer.value.courseId}/sets`);
      setRefused(answer ? { say: answer.say, fields: answer.fields ?? {} } : { say: t("unreachable"), fields: {} });
    });
  };

  return (
    <form onSubmit={make} noValidate className="flex flex-col gap-5">
      <TextField label={t("title")} value={copy.title} fault={refused?.fields["title"]} onChange={(event) => put({ title: event.target.value })} />
      <TermFields value={copy} faults={refused?.fields ?? {}} onChange={put} />
      <section aria-labelledby="copied" className="mt-2">
        <h2 id="copied" className="text-lead">
          {t("copied")}
        </h2>
        <ul className="mt-2 mb-4 list-disc pl-5">
          <li>{t("copiedProblems", { problems })}</li>
          <li>{t("copiedSets", { sets: sets.length })}</li>
          <li>{copy.startsOn === null ? t("datesStay") : t("datesMove", { days, weekdays: String(days % 7 === 0) })}</li>
          <li>{t("notCopied")}</li>
        </ul>
        {sets.length > 0 ? <CopiedSets sets={sets} days={days} /> : null}
      </section>
      {refused ? <Notice tone="wrong" role="alert" title={refused.say} /> : null}
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {busy ? t("copying") : t("makeCopy")}
        </Button>
      </div>
    </form>
  );
}
