"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { newId } from "@/ui/new-id";
import { Notice } from "@/ui/notice";
import { shortNumber, useShortNumber } from "@/ui/short-number";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { giveReviewAction } from "./actions";
import { suggestedScore } from "./suggested-score";

export type ReviewEntry = {
  readonly submissionId: string;
  readonly points: number;
  /** The program's, 0 to 1. */
  readonly score: number;
  /** What a person gave before; null for nothing yet. */
  readonly seen: number | null;
  readonly comment: string;
  readonly rubrics: readonly { readonly share: number; readonly criteria: readonly { readonly points: number; readonly says: ReactNode }[] }[];
};

type Props = { readonly courseId: string; readonly entry: ReviewEntry; readonly onGiven: () => void };

/** The rubric to tick, the points that come of it and may be changed, and words to the student. */
export function ReviewForm({ courseId, entry: { submissionId, points, score, seen, comment: before, rubrics }, onGiven }: Props) {
  const t = useTranslations("review");
  const written = useShortNumber();
  const say = useToast();
  const [ticked, setTicked] = useState<readonly (readonly boolean[])[]>(rubrics.map(({ criteria }) => criteria.map(() => false)));
  const [earned, setEarned] = useState(shortNumber((seen ?? score) * points));
  const [comment, setComment] = useState(before);
  const [fault, setFault] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const [changeId] = useState(newId);

  const tick = (i: number, j: number, on: boolean) => {
    const next = ticked.map((row, r) => row.map((was, c) => (r === i && c === j ? on : was)));
    setTicked(next);
    setEarned(shortNumber(suggestedScore(score, rubrics, next) * points));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const amount = earned.trim() === "" ? Number.NaN : Number(earned);
    if (!(amount >= 0 && amount <= points)) return setFault(t("pointsFault", { points: written(points) }));
    setFault(null);
    start(async () => {
      const answer = await giveReviewAction({ courseId, changeId, submissionId, seen, score: points === 0 ? 0 : amount / points, comment }).catch(() => null);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      say(t("given", { points: written(amount) }), "correct");
      onGiven();
    });
  };

  return (
    <Card>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        {rubrics.map(({ criteria }, i) => (
          <fieldset key={i} className="flex flex-col gap-2">
            <legend className="mb-1 font-strong">{t("rubric")}</legend>
            {criteria.map(({ says, points: worth }, j) => (
              <label key={j} className="flex min-h-6 items-start gap-3">
                <input type="checkbox" className="mt-1 size-5 shrink-0 accent-accent" checked={ticked[i]?.[j] ?? false} onChange={(event) => tick(i, j, event.target.checked)} />
                <span className="min-w-0">{says}</span>
                <span className="ml-auto shrink-0 text-small text-quiet">{t("weight", { points: worth })}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <TextField label={t("points", { points: written(points) })} inputMode="decimal" autoComplete="off" value={earned} fault={fault ?? undefined} onChange={(event) => setEarned(event.target.value)} />
        <TextArea label={t("comment")} hint={t("commentHint")} rows={4} maxLength={4000} value={comment} onChange={(event) => setComment(event.target.value)} />
        {refused ? <Notice tone="wrong" role="alert" title={refused} /> : null}
        <Button type="submit" look="primary" busy={busy}>
          {t("give")}
        </Button>
      </form>
    </Card>
  );
}
