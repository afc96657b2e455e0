"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { newId } from "@/ui/new-id";
import { Notice } from "@/ui/notice";
import { shortNumber, useShortNumber } from "@/ui/short-number";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { giveReviewAction } from "./actions";

type Props = {
  readonly courseId: string;
  readonly submissionId: string;
  readonly title: string;
  readonly points: number;
  /** What the answer is worth now, 0 to 1. */
  readonly worth: number;
  /** What a person gave before; null for nothing yet. */
  readonly seen: number | null;
  /** The comment as it stands. */
  readonly before: string;
};

/** Other points than the program gave, with the reason for the record; or a comment alone, which changes no points. */
export function OverrideForm({ courseId, submissionId, title, points, worth, seen, before }: Props) {
  const t = useTranslations("review");
  const written = useShortNumber();
  const router = useRouter();
  const say = useToast();
  const present = shortNumber(worth * points);
  const [earned, setEarned] = useState(present);
  const [reason, setReason] = useState("");
  const [comment, setComment] = useState(before);
  const [faults, setFaults] = useState<{ readonly points?: string; readonly reason?: string }>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const [changeId] = useState(newId);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const changes = earned.trim() !== present;
    const amount = earned.trim() === "" ? Number.NaN : Number(earned);
    if (changes && !(amount >= 0 && amount <= points)) return setFaults({ points: t("pointsFault", { points: written(points) }) });
    if (changes && reason.trim() === "") return setFaults({ reason: t("answerForm.reasonFault") });
    setFaults({});
    start(async () => {
      const score = changes ? (points === 0 ? 0 : amount / points) : null;
      const answer = await giveReviewAction({ courseId, changeId, submissionId, seen, score, comment, reason }).catch(() => null);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      say(t("answerForm.saved"), "correct");
      router.refresh();
    });
  };

  return (
    <details>
      <summary className="min-h-6 w-fit cursor-pointer text-accent underline-offset-4 hover:underline" aria-label={t("answerForm.overrideOf", { title })}>
        {t("answerForm.override")}
      </summary>
      <form onSubmit={submit} noValidate className="mt-3 mb-2 flex max-w-prose flex-col gap-4">
        <TextField label={t("points", { points: written(points) })} inputMode="decimal" autoComplete="off" value={earned} fault={faults.points} onChange={(event) => setEarned(event.target.value)} />
        <TextArea label={t("answerForm.reason")} hint={t("answerForm.reasonHint")} rows={2} maxLength={1000} value={reason} fault={faults.reason} onChange={(event) => setReason(event.target.value)} />
        <TextArea label={t("comment")} hint={t("commentHint")} rows={3} maxLength={4000} value={comment} onChange={(event) => setComment(event.target.value)} />
        {refused ? <Notice tone="wrong" role="alert" title={refused} /> : null}
        <div>
          <Button type="submit" size="small" look="primary" busy={busy}>
            {t("answerForm.save")}
          </Button>
        </div>
      </form>
    </details>
  );
}
