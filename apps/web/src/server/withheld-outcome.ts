import type { ShownOutcome } from "@/ui/answer/answer-types";

/**
 * What is told of an answer while nothing may be told of what was found: that it is kept. One that could not be read is told
 * as it is, since that says nothing of the key and the student can mend it.
 */
export function withheldOutcome(outcome: ShownOutcome): ShownOutcome {
  if (outcome.verdict === "error") return outcome;
  return { verdict: "withheld", score: 0, feedback: [], ...(outcome.reading ? { reading: outcome.reading } : {}) };
}
