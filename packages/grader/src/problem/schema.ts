import { z } from "zod";

/*
 * What a problem file holds (format 1). This one definition gives the type, the check, and the JSON schema that
 * editors complete from. docs/authoring.md explains it to authors.
 */

const formula = z.union([z.string().min(1).max(2000), z.number()]).transform(String).describe("a formula in ordinary notation, in parameters and definitions");
const markdown = z.string().min(1).max(20_000).describe("Markdown with formulas between dollar signs; {{…}} prints a formula with the parameters filled in");
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, "a name is a letter, then letters, digits or underscores");
const variables = z.array(name).min(1).max(20);

export const CONCEPTS = ["derivative", "chain-rule", "partial-derivative", "gradient", "jacobian", "hessian", "training"] as const;
export type Concept = (typeof CONCEPTS)[number];

export const FORMS = ["simplified", "factored", "expanded", "single-fraction", "no-negative-exponents", "no-decimals"] as const;
export type Form = (typeof FORMS)[number];

const parameter = z.union([
  z.strictObject({
    integers: z.tuple([z.int(), z.int()]).refine(([low, high]) => low <= high, "the first number must not be above the second").describe("both ends included"),
    except: z.array(z.int()).optional(),
  }),
  z.strictObject({ choose: z.array(formula).min(1).max(200) }),
]);

const at = z.record(name, formula).describe("a value for each variable");
const definition = z.union([
  formula,
  z.strictObject({ derivative: formula, in: name, order: z.int().min(1).max(6).optional() }),
  z.strictObject({ value: formula, at }),
  z.strictObject({ "central-difference": formula, in: name, at: formula, step: formula }),
]);

const judged = {
  domain: z.string().max(500).optional().describe("what may be assumed of the variables, as in x > 0"),
  form: z.array(z.enum(FORMS)).optional(),
};
const explanation = markdown.optional().describe("shown after the end");
const options = z
  .array(z.strictObject({ text: markdown, correct: z.boolean().optional(), why: markdown.optional() }))
  .min(2)
  .max(20);
const correctCount = (list: readonly { correct?: boolean | undefined }[]): number => list.filter((option) => option.correct).length;

export const askSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("derivative"), of: formula, in: name, order: z.int().min(1).max(6).optional(), ...judged }),
  z.strictObject({ kind: z.literal("gradient"), of: formula, in: variables, ...judged }),
  z.strictObject({ kind: z.literal("jacobian"), of: z.array(formula).min(1).max(12), in: variables, ...judged }),
  z.strictObject({ kind: z.literal("hessian"), of: formula, in: variables, ...judged }),
  z.strictObject({ kind: z.literal("expression"), value: formula, variables: z.array(name).max(20).optional(), ...judged }),
  z.strictObject({
    kind: z.literal("number"),
    value: formula,
    policy: z
      .union([
        z.literal("exact"),
        z.strictObject({ relative: z.number().positive().max(1) }),
        z.strictObject({ absolute: z.number().positive() }),
        z.strictObject({ significant: z.int().min(1).max(15) }),
      ])
      .optional(),
  }),
  z.strictObject({ kind: z.literal("choice"), options: options.refine((list) => correctCount(list) === 1, "exactly one option is correct"), explanation }),
  z.strictObject({ kind: z.literal("choices"), options: options.refine((list) => correctCount(list) > 0, "at least one option is correct"), explanation }),
  z.strictObject({ kind: z.literal("order"), items: z.array(markdown).min(2).max(12).describe("in the right order"), explanation }),
  z.strictObject({ kind: z.literal("match"), pairs: z.array(z.strictObject({ left: markdown, right: markdown })).min(2).max(12), explanation }),
  z.strictObject({
    kind: z.literal("gap"),
    text: markdown.describe("[[name]] is a gap"),
    gaps: z.record(name, z.union([z.strictObject({ accept: z.array(z.string().min(1).max(200)).min(1) }), z.strictObject({ value: formula })])),
    explanation,
  }),
]);

export const problemSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and single dashes").max(80),
  title: z.string().min(1).max(200),
  concept: z.enum(CONCEPTS),
  difficulty: z.int().min(1).max(5),
  tags: z.array(z.string().max(60)).max(20).optional(),
  parameters: z.record(name, parameter).optional(),
  where: z.array(z.string().max(500)).max(20).optional().describe("what drawn parameters must satisfy, as in a != b"),
  let: z.record(name, definition).optional(),
  statement: markdown,
  ask: askSchema,
  points: z.number().positive().max(1000).default(1),
  attempts: z.int().min(1).max(100).nullable().default(3).describe("null: as often as one likes"),
  "show-counterexample": z.boolean().default(true),
  "withhold-from": z.int().min(1).max(100).nullable().default(3).describe("from this refutation on the right value at the point is kept back; null: never"),
  hints: z.array(markdown).max(10).default([]),
  solution: markdown.optional(),
});

/** A problem as its file says it, with defaults filled in. */
export type Problem = z.output<typeof problemSchema>;
export type Ask = Problem["ask"];
export type Definition = NonNullable<Problem["let"]>[string];

/** The JSON schema of problem files, for editors. */
export const problemJsonSchema = (): unknown => z.toJSONSchema(problemSchema, { io: "input" });
