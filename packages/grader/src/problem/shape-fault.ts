import type { z } from "zod";
import { fillTemplate, type Values } from "../sentences/template";
import type { ProblemFault } from "./problem-fault";

/*
 * What the schema finds, in the words of somebody who writes a problem and not a program. The schema tells of its branches and types; here
 * one of them is chosen, the one that the author meant, and said as what belongs in the place.
 */

/** What may be said. shape-de.ts has the German of each. */
export const SHAPE_SENTENCES = {
  noFields: "A problem file has lines such as title: The chain rule.",
  missing: "The field \"{field}\" is missing.",
  missingOneOf: "The field \"{field}\" is missing. It takes one of these: {list}.",
  empty: "Nothing stands here yet.",
  unknown: "The field \"{field}\" is not known here. It may be misspelt, or belong elsewhere.",
  text: "A text belongs here. Put it in quotation marks if it looks like a number, or begins with [ or {.",
  formula: "A formula belongs here. Put it in quotation marks if it begins with [ or {.",
  number: "A number belongs here.",
  whole: "A whole number belongs here.",
  yesOrNo: "true or false belongs here.",
  list: "A list belongs here: [one, two], or a line for each entry that begins with a dash.",
  fields: "Fields belong here, as in {example}.",
  oneOf: "One of these belongs here: {list}.",
  notOneOf: "\"{given}\" is not known here. One of these belongs here: {list}.",
  longText: "This text has more than {bound} letters.",
  shortText: "This text has fewer than {bound} letters.",
  fewEntries: "At least {bound} entries belong here.",
  oneEntry: "At least one entry belongs here.",
  manyEntries: "At most {bound} entries may stand here.",
  twoNumbers: "Two whole numbers belong here, the least and the greatest, as in [1, 5].",
  above: "The number must be more than {bound}.",
  atLeast: "The number must be at least {bound}.",
  atMost: "The number must be at most {bound}.",
  parameter: "What is drawn belongs here: { integers: [1, 5] } or { choose: [2, 3, 1/2] }.",
  definition: "A formula belongs here, or one of { derivative: f, in: x } and { value: f, at: { x: 2 } }.",
  policy: "exact belongs here, or one of { relative: 0.01 }, { absolute: 0.001 } and { significant: 3 }.",
  gap: "What is right in this gap belongs here: { accept: [one, two] } or { value: 2x }.",
  step: "The step belongs here: { next: { x: x - 1 } }, { descent: f, in: [x], rate: 1/10 } or { newton: f, in: x }.",
  element: "A formula belongs here, or a list of two to six formulas for a point.",
  other: "This does not fit here: docs/authoring.md says what does.",
} as const;
type Shape = keyof typeof SHAPE_SENTENCES;

/** Places where one of several forms may stand, none of which was meant by what stands there. */
const FORMS_BY_PLACE: readonly (readonly [place: RegExp, shape: Shape])[] = [
  [/^parameters\.[^.]+$/, "parameter"],
  [/^let\.[^.]+$/, "definition"],
  [/\.policy$/, "policy"],
  [/\.gaps\.[^.]+$/, "gap"],
  [/\.step$/, "step"],
  [/\.elements\.\d+$/, "element"],
];

/** Fields that hold fields, with what they look like. */
const EXAMPLES: readonly (readonly [place: RegExp, example: string])[] = [
  [/^ask$|\.ask$/, "ask: { kind: derivative, of: f, in: x }"],
  [/^parameters$/, "parameters: { a: { integers: [1, 5] } }"],
  [/^let$/, "let: { f: sin(a x) }"],
  [/^credit$/, "credit: { partial: each }"],
  [/\.options\.\d+$/, "{ text: A limit, correct: true }"],
  [/\.pairs\.\d+$/, "{ left: A slope, right: A derivative }"],
  [/\.parts\.\d+$/, "{ id: a, statement: Find it., ask: { kind: number, value: 2 } }"],
  [/\.nodes\.\d+$/, "{ name: u, is: x^2 }"],
  [/\.rubric\.\d+$/, "{ says: Names the limit, points: 1 }"],
  [/\.gaps$/, "gaps: { a: { value: 2x } }"],
  [/\.mistakes$/, "mistakes: { missing-inner-derivative: 0.5 }"],
];

type Issue = z.core.$ZodIssue;
type Path = Issue["path"];

/** What is wrong with the shape of a file, the first of each place: what follows there follows from it. `source` is what the schema was given. */
export function shapeFaults(issues: readonly Issue[], source: unknown): readonly ProblemFault[] {
  const faults = issues.flatMap((issue) => faultsOf(issue, [], source));
  return faults.filter(({ path }, i) => faults.findIndex((one) => one.path === path) === i);
}

function faultsOf(issue: Issue, before: Path, source: unknown): readonly ProblemFault[] {
  const path = [...before, ...issue.path];
  const given = valueAt(source, path);
  const fault = (message: string, at: Path = path, code: ProblemFault["code"] = "wrong-shape"): ProblemFault => ({ code, message, path: written(at) });
  const say = (shape: Shape, values: Values = {}, code?: ProblemFault["code"]): readonly ProblemFault[] => [fault(fillTemplate(SHAPE_SENTENCES[shape], values), path, code)];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => fault(fillTemplate(SHAPE_SENTENCES.unknown, { field: key }), [...path, key]));
  if (issue.code === "invalid_key") return issue.issues.flatMap((one) => faultsOf(one, path, source));
  if (issue.code === "custom" || issue.code === "invalid_format") return [fault(issue.message)];

  const choice = choicesOf(issue);
  const field = String(path.at(-1) ?? "");
  if (given === undefined && path.length > 0) return choice ? say("missingOneOf", { field, list: choice.join(", ") }) : say("missing", { field }, "missing-field");
  if (given === null && path.length > 0) return say("empty");
  if (choice) return isSimple(given) && given !== "" ? say("notOneOf", { given: String(given), list: choice.join(", ") }) : say("oneOf", { list: choice.join(", ") });
  if (issue.code === "invalid_union") {
    const branch = meantBranch(issue.errors, given);
    return branch ? branch.flatMap((one) => faultsOf(one, path, source)) : say(placed(FORMS_BY_PLACE, path) ?? (issue.errors.every(isOfFormula) ? "formula" : "other"));
  }
  if (issue.code === "invalid_type") {
    if (path.length === 0) return say("noFields");
    const belongs = TYPES[issue.expected];
    return belongs === "fields" ? say("fields", { example: placed(EXAMPLES, path) ?? "{ x: 2 }" }) : say(placed(FORMS_BY_PLACE, path) ?? belongs ?? "other");
  }
  if (issue.code === "too_small" || issue.code === "too_big") return say(...boundOf(issue, path));
  return say("other");
}

const TYPES: Readonly<Record<string, Shape>> = { string: "text", number: "number", int: "whole", boolean: "yesOrNo", array: "list", tuple: "twoNumbers", object: "fields", record: "fields" };

/** The words of which one belongs in the place, where it is such a place. */
function choicesOf(issue: Issue): readonly string[] | null {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union" && issue.errors.length === 0 && "options" in issue && Array.isArray(issue.options)) return issue.options.map(String);
  return null;
}

function boundOf(issue: Extract<Issue, { code: "too_small" | "too_big" }>, path: Path): [shape: Shape, values: Values] {
  const isSmall = issue.code === "too_small";
  const bound = Number(isSmall ? issue.minimum : issue.maximum);
  if (path.at(-1) === "integers") return ["twoNumbers", {}];
  if (issue.origin === "string") return [isSmall ? (bound === 1 ? "empty" : "shortText") : "longText", { bound }];
  if (issue.origin === "array") return [isSmall ? (bound === 1 ? "oneEntry" : "fewEntries") : "manyEntries", { bound }];
  return [isSmall ? (issue.inclusive ? "atLeast" : "above") : "atMost", { bound }];
}

/**
 * Of several forms the one that was meant: that with the fewest faults of those that can be told by what stands there. Null where what
 * stands there is of none of their kinds, or has none of their fields.
 */
function meantBranch(branches: readonly (readonly Issue[])[], given: unknown): readonly Issue[] | null {
  const fields = isFields(given) ? Object.keys(given).length : null;
  const meant = branches.filter((branch) => !branch.some(isOfAnotherKind) && !branch.some((issue) => issue.code === "unrecognized_keys" && issue.path.length === 0 && issue.keys.length === fields));
  return meant.toSorted((a, b) => a.length - b.length)[0] ?? null;
}

/** Is what stands there of another kind than this form: a list for a text? */
function isOfAnotherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_union") return issue.errors.every((branch) => branch.some(isOfAnotherKind));
  return issue.code === "invalid_type" || issue.code === "invalid_value";
}

const isOfFormula = (branch: readonly Issue[]): boolean => branch.some((issue) => issue.code === "invalid_type" && (issue.expected === "string" || issue.expected === "number"));

const placed = <T>(rows: readonly (readonly [place: RegExp, value: T])[], path: Path): T | undefined => rows.find(([place]) => place.test(written(path)))?.[1];

/** "ask.options.1.text" */
const written = (path: Path): string => path.map(String).join(".");

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const isSimple = (value: unknown): value is string | number | boolean => typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function valueAt(source: unknown, path: Path): unknown {
  let value = source;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = new Map<string, unknown>(Object.entries(value)).get(String(step));
  }
  return value;
}
