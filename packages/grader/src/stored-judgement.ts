import type { Evidence } from "@nabla/calc-core";
import { z } from "zod";

/* What is kept of a judged answer, as it comes back from where it was stored. */

const ball = z.object({ value: z.number(), radius: z.number(), decimal: z.string().exactOptional() });

const evidence = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("proved"), method: z.string() }),
  z.object({ kind: z.literal("sampled"), points: z.number(), digits: z.number(), smallestDifference: z.number() }),
  z.object({
    kind: z.literal("refuted"),
    reason: z.enum(["values-differ", "student-undefined", "reference-undefined"]),
    at: z.record(z.string(), z.union([z.number(), z.string().regex(/^-?\d+(\/[1-9]\d*)?$/)])),
    student: ball.nullable(),
    reference: ball.nullable(),
    stretch: z.object({ variable: z.string(), from: z.number(), to: z.number() }).exactOptional(),
    digits: z.number().int().positive().max(1000).exactOptional(),
  }),
  z.object({ kind: z.literal("undecided"), reason: z.enum(["budget-spent", "no-point-in-domain", "no-many-digits", "unknown-exponent"]) }),
]) satisfies z.ZodType<Evidence>;

/** A verdict with the certificate of how it was reached; whatever else was stored beside them is left alone. */
export const storedJudgement = z.object({
  verdict: z.enum(["equal", "unequal", "undecided", "error"]),
  certificate: z.object({ format: z.literal(1), engine: z.string(), problem: z.string(), seed: z.number().int().nonnegative(), answer: z.string(), evidence: z.array(evidence) }),
});
