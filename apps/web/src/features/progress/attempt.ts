import type { MySubmission, PracticeAnswerRow } from "@nabla/db";
import { answerSchema, type Language } from "@nabla/grader";
import { showOutcome } from "@/server/shown-outcome";
import { withheldOutcome } from "@/server/withheld-outcome";
import type { Given, ShownOutcome } from "@/ui/answer/answer-types";

/** One answer with what was found and said, in a set or in practice. */
export type Attempt = {
  readonly id: string;
  /** Null where it answers an earlier form of the question. */
  readonly given: Given | null;
  readonly outcome: ShownOutcome;
  readonly score: number;
  readonly counted: boolean;
  readonly at: Date;
  /** The share of what it earns that its lateness costs. */
  readonly lateCost: number;
  /** What a person gave it, where one did, and wrote. */
  readonly review: { readonly score: number | null; readonly comment: string } | null;
};

/** `withheld`: nothing may be told yet of what was found. */
export const attemptOfSubmission = (row: MySubmission, language: Language, withheld: boolean): Attempt => ({
  id: row.submissionId,
  given: answerSchema.safeParse(row.answer).data ?? null,
  outcome: withheld ? withheldOutcome(showOutcome(row.outcome, language)) : showOutcome(row.outcome, language),
  // What a person gave counts instead of what the program gave.
  score: withheld ? 0 : (row.reviewScore ?? row.score),
  counted: row.counted,
  at: row.at,
  lateCost: row.lateCost,
  review: withheld || (row.reviewScore === null && row.reviewComment === "") ? null : { score: row.reviewScore, comment: row.reviewComment },
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
