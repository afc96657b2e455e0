"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { newId } from "@/ui/new-id";
import { Notice } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import { createCourseAction } from "./actions";

type Props = {
  /** Every zone that the server knows. */
  readonly zones: readonly string[];
};

/** Three fields to a course: title, summary, time zone. */
export function CourseForm({ zones }: Props) {
  const t = useTranslations("roster");
  const router = useRouter();
  const [courseId] = useState(newId);
  const [course, change] = useState({ title: "", summary: "", timeZone: "" });
  const [refused, setRefused] = useState<{ say: string; fields: Readonly<Record<string, string>> } | null>(null);
  const [busy, start] = useTransition();
  const put = (part: Partial<typeof course>) => change((before) => ({ ...before, ...part }));

  // The zone of whoever makes the course is a good first guess.
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    change((before) => (before.timeZone === "" ? { ...before, timeZone: here } : before));
  }, []);

  const create = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await createCourseAction({ courseId, ...course }).catch(() => null);
      if (answer?.ok) router.push(`/teach/${answer.value.courseId}/students`);
      else setRefused({ say: answer?.say ?? t("unreachable"), fields: answer?.fields ?? {} });
    });
  };

  return (
    <form onSubmit={create} noValidate className="flex flex-col gap-5">
      <TextField label={t("title")} placeholder={t("calculusForDeepLearningSpring")} value={course.title} fault={refused?.fields["title"]} onChange={(event) => put({ title: event.target.value })} />
      <TextArea label={t("summary")} hint={t("oneOrTwoSentencesThat")} rows={3} value={course.summary} fault={refused?.fields["summary"]} onChange={(event) => put({ summary: event.target.value })} />
      <TextField
        label={t("timeZone")}
        hint={t("dueDatesAreMeantAnd")}
        list="time-zones"
        autoComplete="off"
        value={course.timeZone}
        fault={refused?.fields["timeZone"]}
        onChange={(event) => put({ timeZone: event.target.value })}
      />
      <datalist id="time-zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {refused && Object.keys(refused.fields).length === 0 ? <Notice tone="wrong" role="alert" title={refused.say} /> : null}
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {t("createTheCourse")}
        </Button>
      </div>
    </form>
  );
}
