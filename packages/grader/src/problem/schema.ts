import { z } from "zod";
import { creditSchema } from "./credit";
import { explanation, formula, judged, markdown, name, numberPolicy, variables } from "./fields";
import { antiderivativeAsk, equationAsk, explanationAsk, functionUpToConstantAsk, graphAsk, intervalAsk, iterationsAsk, matrixAsk, setAsk, vectorAsk } from "./longer-asks";
import { RULES } from "./shape-rules";
import { LATEST_FORMAT } from "./upgrade";

/*
 * What a problem file holds (format 2; upgrade.ts reads format 1). This one definition gives the type, the check, and the JSON schema that
 * editors complete from. docs/authoring.md explains it to authors.
 */

export const CONCEPTS = ["derivative", "chain-rule", "partial-derivative", "gradient", "jacobian", "hessian", "training"] as const;
export type Concept = (typeof CONCEPTS)[number];

const parameter = z.union([
  z.strictObject({
    integers: z.tuple([z.int(), z.int()]).refine(([low, high]) => low <= high, RULES.inOrder).describe("both ends included"),
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

const options = z
  .array(z.strictObject({ text: markdown, correct: z.boolean().optional(), why: markdown.optional() }))
  .min(2)
  .max(20);
const correctCount = (list: readonly { correct?: boolean | undefined }[]): number => list.filter((option) => option.correct).length;

/** Every kind of question but one of several parts. */
const singleAsks = [
  z.strictObject({ kind: z.literal("derivative"), of: formula, in: name, order: z.int().min(1).max(6).optional(), ...judged }),
  z.strictObject({ kind: z.literal("gradient"), of: formula, in: variables, ...judged }),
  z.strictObject({ kind: z.literal("jacobian"), of: z.array(formula).min(1).max(12), in: variables, ...judged }),
  z.strictObject({ kind: z.literal("hessian"), of: formula, in: variables, ...judged }),
  z.strictObject({ kind: z.literal("expression"), value: formula, variables: z.array(name).max(20).optional(), ...judged }),
  z.strictObject({
    kind: z.literal("number"),
    value: formula,
    policy: numberPolicy.optional(),
    form: judged.form,
  }),
  z.strictObject({ kind: z.literal("choice"), options: options.refine((list) => correctCount(list) === 1, RULES.oneRight), explanation }),
  z.strictObject({ kind: z.literal("choices"), options: options.refine((list) => correctCount(list) > 0, RULES.someRight), explanation }),
  z.strictObject({ kind: z.literal("order"), items: z.array(markdown).min(2).max(12).describe("in the right order"), explanation }),
  z.strictObject({ kind: z.literal("match"), pairs: z.array(z.strictObject({ left: markdown, right: markdown })).min(2).max(12), explanation }),
  z.strictObject({
    kind: z.literal("gap"),
    text: markdown.describe("[[name]] is a gap"),
    gaps: z.record(name, z.union([z.strictObject({ accept: z.array(z.string().min(1).max(200)).min(1) }), z.strictObject({ value: formula })])),
    explanation,
  }),
  vectorAsk,
  matrixAsk,
  antiderivativeAsk,
  functionUpToConstantAsk,
  equationAsk,
  setAsk,
  intervalAsk,
  iterationsAsk,
  graphAsk,
  explanationAsk,
] as const;

const singleAsk = z.discriminatedUnion("kind", singleAsks);
export type SingleAsk = z.output<typeof singleAsk>;

const part = z.strictObject({
  id: name.describe("later parts may use it as a name: it stands for this part's answer"),
  statement: markdown,
  ask: singleAsk,
  points: z.number().positive().max(1000).default(1).describe("the part's share is its points over those of all parts"),
});

const partsAsk = z.strictObject({
  kind: z.literal("parts"),
  parts: z
    .array(part)
    .min(2)
    .max(12)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, RULES.ownIds),
});

const askSchema = z.discriminatedUnion("kind", [...singleAsks, partsAsk]);

export const problemSchema = z.strictObject({
  format: z.literal([1, LATEST_FORMAT]).describe("2; format 1 is read as well and has fewer kinds of question"),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, RULES.fileName).max(80),
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
  credit: creditSchema.optional(),
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
