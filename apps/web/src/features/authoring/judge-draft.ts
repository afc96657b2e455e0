import type { Seat } from "@nabla/db";
import { type Answer, answerSchema, mistakeDoes, type MistakeName, type Outcome } from "@nabla/grader";
import { z } from "zod";
import type { Language } from "@/i18n/languages";
import { judge } from "@/server/grading-pool";
import { showOutcome, stoppedOutcome } from "@/server/shown-outcome";
import type { ShownOutcome } from "@/ui/answer/answer-types";
import { problemContent, problemText } from "./problem-content";

export const draftAnswer = z.object({
  courseId: z.string(),
  yaml: problemText,
  /** Which variant was answered. */
  seed: z.number().int().min(1).max(1_000_000),
  answer: answerSchema,
});

type Evidence = Outcome["certificate"]["evidence"][number];

/** What the grader says to an author who answers a draft as a student: what a student would see, and what only the author is told. */
export type DraftVerdict = {
  readonly outcome: ShownOutcome;
  readonly costsAttempt: boolean;
  /** How it was decided, one for each thing that was compared. */
  readonly evidence: readonly { readonly kind: Evidence["kind"]; readonly points: number }[];
  /** The known mistakes that explain a wrong answer, with what somebody does who makes them. */
  readonly mistakes: readonly { readonly name: MistakeName; readonly does: string; readonly isCertain: boolean }[];
};

/** Judges an answer to one variant of a problem that is still being written. Nothing is kept. */
export async function judgeDraft(_: Seat<"INSTRUCTOR">, { yaml, seed, answer, language = "en" }: { readonly yaml: string; readonly seed: number; readonly answer: Answer; readonly language?: Language }): Promise<DraftVerdict> {
  const judged = await judge({ source: problemContent(yaml, language).source, seed, answer });
  if (judged.kind === "stopped") return { outcome: showOutcome(stoppedOutcome(), language), costsAttempt: false, evidence: [], mistakes: [] };
  const { certificate, costsAttempt } = judged.outcome;
  const { certain = [], possible = [] } = certificate.mistakes ?? {};
  return {
    outcome: showOutcome(judged.outcome, language),
    costsAttempt,
    evidence: certificate.evidence.map((each) => ({ kind: each.kind, points: each.kind === "sampled" ? each.points : 0 })),
    mistakes: [...new Set([...certain, ...possible.flat()])].map((name) => ({ name, does: mistakeDoes(name, language), isCertain: certain.includes(name) })),
  };
}
