import type { MySubmission, PracticeAnswerRow } from "@nabla/db";
import { answerSchema, type Language } from "@nabla/grader";
import { shownAttempt } from "@/server/shown-attempt";
import { showOutcome } from "@/server/shown-outcome";
import type { Attempt as ShownAttempt } from "@/ui/answer/attempt-list";

/** One answer with what was found and said, in a set or in practice, and its score from 0 to 1. */
export type Attempt = ShownAttempt & { readonly score: number };

/** `withheld`: nothing may be told yet of what was found. */
export const attemptOfSubmission = (row: MySubmission, language: Language, withheld: boolean): Attempt => ({
  ...shownAttempt(row, { withheld, note: "", language }),
  // What a person gave counts instead of what the program gave.
  score: withheld ? 0 : (row.reviewScore ?? row.score),
});

export const attemptOfPractice = (row: PracticeAnswerRow, language: Language): Attempt => ({
  id: row.answerId,
  given: answerSchema.safeParse(row.answer).data ?? null,
  outcome: showOutcome(row.outcome, language),
  score: row.score,
  counted: row.counted,
  at: row.at,
  lateCost: 0,
  review: null,
});
