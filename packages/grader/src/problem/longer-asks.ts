import { z } from "zod";
import { formula, judged, markdown, name, numberPolicy, variables } from "./fields";
import { RULES } from "./shape-rules";

/* The kinds of question beyond a formula, a number and a choice. What each becomes in a variant is in kinds/. */

const letters = { variables: z.array(name).max(20).optional() };

/** A vector by its entries. */
export const vectorAsk = z.strictObject({ kind: z.literal("vector"), value: z.array(formula).min(1).max(12), ...letters, ...judged });

/** A matrix by its rows. */
export const matrixAsk = z.strictObject({
  kind: z.literal("matrix"),
  value: z
    .array(z.array(formula).min(1).max(12))
    .min(1)
    .max(12)
    .refine((rows) => rows.every((row) => row.length === rows[0]?.length), RULES.evenRows),
  ...letters,
  ...judged,
});

const constant = z.enum(["required", "optional"]).optional().describe("must the constant be written? It must without this field");

/** ∫ f dx: any function whose derivative is f. */
export const antiderivativeAsk = z.strictObject({ kind: z.literal("antiderivative"), of: formula, in: name, answer: formula.optional().describe("one antiderivative, for the solution and the self-test"), constant, ...judged });
/** A function that is determined up to a constant, a potential for instance. */
export const functionUpToConstantAsk = z.strictObject({ kind: z.literal("function-up-to-constant"), value: formula, in: variables, constant, ...judged });

/** An equation up to a factor that is nowhere zero: a tangent line, a tangent plane, a level set. */
export const equationAsk = z.strictObject({
  kind: z.literal("equation"),
  equation: z.string().min(3).max(2000).describe("as in y = 2x + 1"),
  variables: z.array(name).max(20).optional(),
  domain: judged.domain,
});

/** Elements in any order: numbers, formulas, or points with the same number of coordinates. */
export const setAsk = z.strictObject({
  kind: z.literal("set"),
  elements: z
    .array(z.union([formula, z.array(formula).min(2).max(6)]))
    .max(20)
    .refine((list) => new Set(list.map((each) => (Array.isArray(each) ? each.length : 1))).size < 2, RULES.evenElements),
  ordered: z.boolean().optional().describe("true: a list, in which each element has its place"),
  dimension: z.int().min(1).max(6).optional().describe("coordinates of an element, where no element shows it"),
  variables: z.array(name).max(20).optional(),
  domain: judged.domain,
});

/** An interval or a union of intervals, also as conditions. */
export const intervalAsk = z.strictObject({
  kind: z.literal("interval"),
  is: z.string().min(1).max(2000).describe("as in (-1, 2] ∪ [3, ∞), or x < 2 or x > 5"),
  variable: name.optional().describe("the letter that conditions are about; x without it"),
});

/** A table of iterations: a descent, Newton's method, or any step that the author writes. */
export const iterationsAsk = z.strictObject({
  kind: z.literal("iterations"),
  start: z.record(name, formula).describe("a value for each variable"),
  step: z.union([
    z.strictObject({ next: z.record(name, formula) }).describe("each variable after a step, from all of them before it"),
    z.strictObject({ descent: formula, in: variables, rate: formula }).describe("gradient descent: x − rate · ∇f"),
    z.strictObject({ newton: formula, in: name }).describe("Newton's method for a zero: x − f/f′"),
  ]),
  steps: z.int().min(1).max(12),
  policy: numberPolicy.optional(),
});

/** A computational graph: at each node its value and the derivative of the last node by it are filled in. */
export const graphAsk = z.strictObject({
  kind: z.literal("graph"),
  inputs: z.record(name, formula).describe("the value of each input, which students see"),
  nodes: z.array(z.strictObject({ name, is: formula })).min(1).max(12).describe("each in inputs and in nodes before it; the last is the output"),
  give: z.enum(["inputs", "values"]).optional().describe("values: only the gradients are asked for"),
  policy: numberPolicy.optional(),
});

/** A short written explanation: kept for an instructor, who has the rubric. It is never judged by the program. */
export const explanationAsk = z.strictObject({
  kind: z.literal("explanation"),
  rubric: z.array(z.strictObject({ says: markdown, points: z.number().positive().max(1000).default(1) })).min(1).max(20).describe("what the instructor looks for; students never see it"),
  words: z.int().min(5).max(2000).optional().describe("as many words as may be written; 300 without it"),
});
