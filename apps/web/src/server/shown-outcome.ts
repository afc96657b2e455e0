import { z } from "zod";
import type { ShownOutcome } from "@/ui/answer/answer-types";

/*
 * What a student is shown of a judged answer. It is picked field by field: the stored outcome also holds the certificate and
 * what the grader compared with, and those stay on the server.
 */

const span = z.object({ from: z.number(), to: z.number() });
const feedback = z.object({ code: z.string(), message: z.string(), span: span.optional() });
const verdict = z.enum(["equal", "unequal", "undecided", "error"]);

const entryVerdict = z.enum([...verdict.options, "waiting"]);
const entries = z.array(z.array(z.object({ verdict: entryVerdict, feedback: z.array(feedback) }))).optional();

const shownOutcome = z.object({
  verdict,
  score: z.number(),
  feedback: z.array(feedback),
  entries,
  parts: z.array(z.object({ id: z.string(), verdict: entryVerdict, score: z.number(), followed: z.boolean(), feedback: z.array(feedback), entries })).optional(),
  reading: z.object({ latex: z.string(), speech: z.string() }).optional(),
});

/** The shown part of an outcome as the grader gave it or as it was stored. Unknown fields are left out. */
export function showOutcome(outcome: unknown): ShownOutcome {
  return shownOutcome.parse(outcome);
}

/** The outcome of an answer whose judging was stopped. */
export function stoppedOutcome(): ShownOutcome {
  return {
    verdict: "undecided",
    score: 0,
    feedback: [
      {
        code: "budget-spent",
        message: "This answer takes longer to check than there is time. It is kept for your instructor; a simpler form can be judged at once.",
      },
    ],
  };
}
