import type { MySubmission } from "@nabla/db";
import { answerSchema, type Language } from "@nabla/grader";
import type { Attempt } from "@/ui/answer/attempt-list";
import { showOutcome } from "./shown-outcome";
import { withheldOutcome } from "./withheld-outcome";

type How = {
  /** Nothing of what was found may be told yet. */
  readonly withheld: boolean;
  /** What staff has written to everybody who answers so. */
  readonly note: string;
  readonly language: Language;
};

/** What a student is shown of an answer that they gave: what staff has given and written stays away as long as what was found. */
export function shownAttempt(one: MySubmission, { withheld, note, language }: How): Attempt {
  const outcome = showOutcome(one.outcome, language);
  return {
    id: one.submissionId,
    given: answerSchema.safeParse(one.answer).data ?? null,
    outcome: withheld ? withheldOutcome(outcome) : outcome,
    counted: one.counted,
    lateCost: one.lateCost,
    review: withheld ? null : reviewOf(one, note),
    at: one.at,
  };
}

/** What staff gave and wrote to an answer: to this one, and to everybody who answers so. */
function reviewOf({ reviewScore, reviewComment }: { readonly reviewScore: number | null; readonly reviewComment: string }, note: string): Attempt["review"] {
  const comment = [reviewComment, note].filter((text) => text !== "").join("\n\n");
  return reviewScore === null && comment === "" ? null : { score: reviewScore, comment };
}
