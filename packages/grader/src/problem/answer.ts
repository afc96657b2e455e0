import { z } from "zod";

const text = z.string().max(20_000);

/** What a student gives. Option ids are those of the public view. */
export const answerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text }),
  z.strictObject({ kind: z.literal("entries"), rows: z.array(z.array(text).max(30)).max(30) }),
  z.strictObject({ kind: z.literal("choice"), option: z.string().max(40) }),
  z.strictObject({ kind: z.literal("choices"), options: z.array(z.string().max(40)).max(40) }),
  z.strictObject({ kind: z.literal("order"), items: z.array(z.string().max(40)).max(40) }),
  z.strictObject({ kind: z.literal("match"), pairs: z.record(z.string().max(40), z.string().max(40)) }),
  z.strictObject({ kind: z.literal("gaps"), texts: z.record(z.string().max(60), text) }),
]);

export type Answer = z.output<typeof answerSchema>;
