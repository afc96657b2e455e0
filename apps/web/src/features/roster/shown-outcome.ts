import { type Language, sentenceIn } from "@nabla/grader";
import { z } from "zod";

const span = z.object({ from: z.number(), to: z.number() });

const shown = z.object({
  feedback: z.array(z.object({ code: z.string(), message: z.string(), span: span.optional(), data: z.unknown().optional() })),
  reading: z.object({ latex: z.string() }).optional(),
});

/** What the grader said about an answer, as far as the timeline shows it. */
export type ShownOutcome = z.output<typeof shown>;

/** The shown part of a stored outcome, told in `language`; null for one that cannot be read. */
export function readShownOutcome(outcome: unknown, language: Language): ShownOutcome | null {
  const read = shown.safeParse(outcome).data;
  return read ? { ...read, feedback: read.feedback.map((one) => ({ ...one, message: sentenceIn(one, language) })) } : null;
}
