import { z } from "zod";

const span = z.object({ from: z.number(), to: z.number() });

const shown = z.object({
  feedback: z.array(z.object({ code: z.string(), message: z.string(), span: span.optional() })),
  reading: z.object({ latex: z.string() }).optional(),
});

/** What the grader said about an answer, as far as the timeline shows it. */
export type ShownOutcome = z.output<typeof shown>;

/** The shown part of a stored outcome; null for one that cannot be read. */
export function readShownOutcome(outcome: unknown): ShownOutcome | null {
  return shown.safeParse(outcome).data ?? null;
}
