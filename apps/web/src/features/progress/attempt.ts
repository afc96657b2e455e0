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
  /** What an instructor wrote to it. */
  readonly comment: string;
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
  comment: withheld ? "" : row.reviewComment,
});

export const attemptOfPractice = (row: PracticeAnswerRow, language: Language): Attempt => ({
  id: row.answerId,
  given: answerSchema.safeParse(row.answer).data ?? null,
  outcome: showOutcome(row.outcome, language),
  score: row.score,
  counted: row.counted,
  at: row.at,
  comment: "",
});

export type Said = { /** Which entry or part, from 1; null for the whole. */ readonly at: { readonly part?: number; readonly row?: number; readonly column?: number } | null; readonly text: string };

/** Everything that was said of an answer: of the whole, of single entries, of parts. What was right says nothing. */
export function saidOf({ feedback, entries, parts }: ShownOutcome): readonly Said[] {
  const ofEntries = (rows: ShownOutcome["entries"], part?: number): readonly Said[] =>
    (rows ?? []).flatMap((row, i) =>
      row.flatMap((entry, j) =>
        entry.verdict === "equal" || entry.verdict === "waiting"
          ? []
          : entry.feedback.map(({ message }) => ({ at: { ...(part === undefined ? {} : { part }), row: i + 1, ...(row.length > 1 ? { column: j + 1 } : {}) }, text: message })),
      ),
    );
  return [
    ...feedback.map(({ message }) => ({ at: null, text: message })),
    ...ofEntries(entries),
    ...(parts ?? []).flatMap((part, i) => [...part.feedback.map(({ message }) => ({ at: { part: i + 1 }, text: message })), ...ofEntries(part.entries, i + 1)]),
  ];
}
