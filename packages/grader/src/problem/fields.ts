import { z } from "zod";
import { RULES } from "./shape-rules";

/* The kinds of field that occur all over a problem file. */

export const formula = z.union([z.string().min(1).max(2000), z.number()]).transform(String).describe("a formula in ordinary notation, in parameters and definitions");
export const markdown = z.string().min(1).max(20_000).describe("Markdown with formulas between dollar signs; {{…}} prints a formula with the parameters filled in");
export const name = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, RULES.name);
export const variables = z.array(name).min(1).max(20);

export const FORMS = [
  "simplified",
  "factored",
  "expanded",
  "single-fraction",
  "no-negative-exponents",
  "no-decimals",
  "no-derivative-sign",
  "given-function-only",
  "scientific-notation",
  "significant-figures",
] as const;
export type Form = (typeof FORMS)[number];

export const judged = {
  domain: z.string().max(500).optional().describe("what may be assumed of the variables, as in x > 0"),
  form: z.array(z.enum(FORMS)).optional(),
};
export const explanation = markdown.optional().describe("shown after the end");

export const numberPolicy = z
  .union([
    z.literal("exact"),
    z.strictObject({ relative: z.number().positive().max(1) }),
    z.strictObject({ absolute: z.number().positive() }),
    z.strictObject({ significant: z.int().min(1).max(15) }),
  ])
  .describe("exact, or how far an answer may be from the value");
export type NumberPolicy = z.output<typeof numberPolicy>;
