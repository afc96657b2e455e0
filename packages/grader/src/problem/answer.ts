import { z } from "zod";

const text = z.string().max(20_000);

const single = [
  z.strictObject({ kind: z.literal("text"), text }),
  z.strictObject({ kind: z.literal("entries"), rows: z.array(z.array(text).max(30)).max(30) }),
  z.strictObject({ kind: z.literal("choice"), option: z.string().max(40) }),
  z.strictObject({ kind: z.literal("choices"), options: z.array(z.string().max(40)).max(40) }),
  z.strictObject({ kind: z.literal("order"), items: z.array(z.string().max(40)).max(40) }),
  z.strictObject({ kind: z.literal("match"), pairs: z.record(z.string().max(40), z.string().max(40)) }),
  z.strictObject({ kind: z.literal("gaps"), texts: z.record(z.string().max(60), text) }),
] as const;
const singleAnswer: z.ZodType<SingleAnswer> = z.discriminatedUnion("kind", single);
const parts = z.record(z.string().max(60), singleAnswer);

/** What a student gives. Option ids are those of the public view; the answers of parts stand by the parts' ids. */
export const answerSchema: z.ZodType<Answer> = z.discriminatedUnion("kind", [...single, z.strictObject({ kind: z.literal("parts"), parts })]);

/** The same, as nobody changes it. */
export type Answer = SingleAnswer | { readonly kind: "parts"; readonly parts: Readonly<Record<string, SingleAnswer>> };

export type SingleAnswer =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "entries"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "choice"; readonly option: string }
  | { readonly kind: "choices"; readonly options: readonly string[] }
  | { readonly kind: "order"; readonly items: readonly string[] }
  | { readonly kind: "match"; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: "gaps"; readonly texts: Readonly<Record<string, string>> };
