import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { problemFaultIn } from "../sentences/problem-fault-in";
import { readProblem } from "./read-problem";
import { problemSchema } from "./schema";
import { SHAPE_SENTENCES, shapeFaults } from "./shape-fault";

const HEAD = { format: 2, id: "case", title: "Case", concept: "derivative", difficulty: 1, statement: "Find it." };
const derivative = { kind: "derivative", of: "x^2", in: "x" };
const number = { kind: "number", value: "2" };
type Fields = Readonly<Record<string, unknown>>;
const file = (more: Fields): string => stringify({ ...HEAD, ask: derivative, ...more });
const told = (yaml: string) => {
  const reading = readProblem(yaml);
  return reading.ok ? [] : reading.faults.map(({ path, message, line, code }) => ({ says: `${path}: ${message}`, german: problemFaultIn({ message }, "de"), line, code }));
};

describe("what does not fit is told as what belongs there", () => {
  it.each<readonly [string, Fields, readonly string[]]>([
    ["a missing field", { title: undefined }, [`title: The field "title" is missing.`]],
    ["a missing word of a few", { concept: undefined }, [`concept: The field "concept" is missing. It takes one of these: derivative, chain-rule, partial-derivative, gradient, jacobian, hessian, training.`]],
    ["a misspelt field, at its own place", { hint: ["x"] }, [`hint: The field "hint" is not known here. It may be misspelt, or belong elsewhere.`]],
    ["two misspelt fields", { hint: 1, tip: 1 }, [`hint: The field "hint" is not known here. It may be misspelt, or belong elsewhere.`, `tip: The field "tip" is not known here. It may be misspelt, or belong elsewhere.`]],
    ["a field without a value", { statement: null }, ["statement: Nothing stands here yet."]],
    ["an empty text", { title: "" }, ["title: Nothing stands here yet."]],
    ["a number for a text", { title: 5 }, ["title: A text belongs here. Put it in quotation marks if it looks like a number, or begins with [ or {."]],
    ["a text in braces", { title: { a: 1 } }, ["title: A text belongs here. Put it in quotation marks if it looks like a number, or begins with [ or {."]],
    ["a text for a number", { difficulty: "easy" }, ["difficulty: A number belongs here."]],
    ["half a step of difficulty", { difficulty: 1.5 }, ["difficulty: A whole number belongs here."]],
    ["too difficult", { difficulty: 9 }, ["difficulty: The number must be at most 5."]],
    ["no attempt", { attempts: 0 }, ["attempts: The number must be at least 1."]],
    ["negative points", { points: -1 }, ["points: The number must be more than 0."]],
    ["yes for true", { "show-counterexample": "yes" }, ["show-counterexample: true or false belongs here."]],
    ["a text for a list", { hints: "Think." }, ["hints: A list belongs here: [one, two], or a line for each entry that begins with a dash."]],
    ["eleven hints", { hints: Array.from({ length: 11 }, (_, i) => `Hint ${i}`) }, ["hints: At most 10 entries may stand here."]],
    ["an empty hint", { hints: ["Think.", ""] }, ["hints.1: Nothing stands here yet."]],
    ["a long title", { title: "x".repeat(201) }, ["title: This text has more than 200 letters."]],
    ["an unknown concept", { concept: "chain rule" }, [`concept: "chain rule" is not known here. One of these belongs here: derivative, chain-rule, partial-derivative, gradient, jacobian, hessian, training.`]],
    ["blanks in the name", { id: "Chain Rule" }, ["id: Small letters, digits and single dashes belong here, as in sine-of-a-square."]],
    ["a list where one word of a few stands", { concept: ["gradient"] }, ["concept: One of these belongs here: derivative, chain-rule, partial-derivative, gradient, jacobian, hessian, training."]],
    ["another format", { format: "two" }, [`format: "two" is not known here. One of these belongs here: 1, 2.`]],
    ["a number for a parameter", { parameters: { a: 5 } }, ["parameters.a: What is drawn belongs here: { integers: [1, 5] } or { choose: [2, 3, 1/2] }."]],
    ["a parameter of another form", { parameters: { a: { from: 1, to: 5 } } }, ["parameters.a: What is drawn belongs here: { integers: [1, 5] } or { choose: [2, 3, 1/2] }."]],
    ["one end of a range", { parameters: { a: { integers: [1] } } }, ["parameters.a.integers: Two whole numbers belong here, the least and the greatest, as in [1, 5]."]],
    ["three ends of a range", { parameters: { a: { integers: [1, 2, 3] } } }, ["parameters.a.integers: Two whole numbers belong here, the least and the greatest, as in [1, 5]."]],
    ["a fraction as an end", { parameters: { a: { integers: [0.5, 2] } } }, ["parameters.a.integers.0: A whole number belongs here."]],
    ["a range the wrong way round", { parameters: { a: { integers: [5, 1] } } }, ["parameters.a.integers: The first number must not be above the second."]],
    ["a step in a range", { parameters: { a: { integers: [1, 5], step: 2 } } }, [`parameters.a.step: The field "step" is not known here. It may be misspelt, or belong elsewhere.`]],
    ["nothing to choose from", { parameters: { a: { choose: [] } } }, ["parameters.a.choose: At least one entry belongs here."]],
    ["a list of parameters", { parameters: ["a"] }, ["parameters: Fields belong here, as in parameters: { a: { integers: [1, 5] } }."]],
    ["a parameter that begins with a digit", { parameters: { "1a": { integers: [1, 5] } } }, ["parameters.1a: A name is a letter, then letters, digits or underscores."]],
    ["true for a formula", { let: { f: true } }, ["let.f: A formula belongs here, or one of { derivative: f, in: x } and { value: f, at: { x: 2 } }."]],
    ["an empty formula", { let: { f: "" } }, ["let.f: Nothing stands here yet."]],
    ["a derivative by nothing", { let: { f: { derivative: "x^2" } } }, [`let.f.in: The field "in" is missing.`]],
    ["a value at a number", { let: { f: { value: "x^2", at: 3 } } }, ["let.f.at: Fields belong here, as in { x: 2 }."]],
    ["no question", { ask: undefined }, [`ask: The field "ask" is missing.`]],
    ["a question in one word", { ask: "derivative" }, ["ask: Fields belong here, as in ask: { kind: derivative, of: f, in: x }."]],
    ["a derivative of nothing", { ask: { kind: "derivative", in: "x" } }, [`ask.of: The field "of" is missing.`]],
    ["a list for a formula", { ask: { ...derivative, of: ["x"] } }, ["ask.of: A formula belongs here. Put it in quotation marks if it begins with [ or {."]],
    ["a policy that is none", { ask: { ...number, policy: "roughly" } }, ["ask.policy: exact belongs here, or one of { relative: 0.01 }, { absolute: 0.001 } and { significant: 3 }."]],
    ["a policy beyond its bound", { ask: { ...number, policy: { relative: 2 } } }, ["ask.policy.relative: The number must be at most 1."]],
    ["a form that is none", { ask: { ...derivative, form: ["short"] } }, [/^ask\.form\.0: "short" is not known here\. One of these belongs here: simplified, /.source]],
    ["one option", { ask: { kind: "choice", options: [{ text: "A", correct: true }] } }, ["ask.options: At least 2 entries belong here."]],
    ["no right option", { ask: { kind: "choice", options: [{ text: "A" }, { text: "B" }] } }, ["ask.options: Mark exactly one option as right, by correct: true in the text."]],
    ["options as texts", { ask: { kind: "choices", options: ["A", "B"] } }, ["ask.options.0: Fields belong here, as in { text: A limit, correct: true }.", "ask.options.1: Fields belong here, as in { text: A limit, correct: true }."]],
    ["a gap as a text", { ask: { kind: "gap", text: "[[a]]", gaps: { a: "x" } } }, ["ask.gaps.a: What is right in this gap belongs here: { accept: [one, two] } or { value: 2x }."]],
    ["a point with an element", { ask: { kind: "set", elements: [true] } }, ["ask.elements.0: A formula belongs here, or a list of two to six formulas for a point."]],
    ["a step that is none", { ask: { kind: "iterations", start: { x: 1 }, step: { bisect: "x" }, steps: 2 } }, ["ask.step: The step belongs here: { next: { x: x - 1 } }, { descent: f, in: [x], rate: 1/10 } or { newton: f, in: x }."]],
    ["a short equation", { ask: { kind: "equation", equation: "y" } }, ["ask.equation: This text has fewer than 3 letters."]],
    ["uneven rows", { ask: { kind: "matrix", value: [["1"], ["1", "2"]] } }, ["ask.value: Every row needs as many entries as the first."]],
    ["a mistake that is none", { credit: { mistakes: { hurry: 1 } } }, [`credit.mistakes.hurry: The field "hurry" is not known here. It may be misspelt, or belong elsewhere.`]],
    ["a part without a kind", { ask: { kind: "parts", parts: [{ id: "a", statement: "A.", ask: {} }, { id: "b", statement: "B.", ask: number }] } }, [/^ask\.parts\.0\.ask\.kind: The field "kind" is missing\. It takes one of these: derivative, /.source]],
  ])("%s", (_, more, says) => {
    const found = told(file(more));
    expect(found.map((one) => one.says)).toEqual(says.map((one) => (one.startsWith("^") ? expect.stringMatching(new RegExp(one, "u")) : one)));
    for (const { says: english, german, code } of found) expect([code, english.endsWith(german)]).toEqual([/^The field "\w+" is missing\.$/u.test(english.replace(/^\S+: /u, "")) ? "missing-field" : "wrong-shape", false]);
  });

  it.each(["", "just words", "- a\n- b\n", "7"])("of a file that is %j, that it has no fields", (yaml) => {
    expect(told(yaml).map(({ says }) => says)).toEqual([`: ${SHAPE_SENTENCES.noFields}`]);
  });

  it("at the line of the field", () => {
    expect(told(`${file({}).trimEnd()}\nhints: Think.\nnonsense: 1\n`).map(({ line }) => line)).toEqual([11, 12]);
  });
});

/** One file of every form that the schema knows. */
const WHOLE: readonly Fields[] = [
  { parameters: { a: { integers: [1, 5], except: [2] }, b: { choose: [1, "x"] } }, where: ["a > 0"], tags: ["one"], let: { f: "x", g: { derivative: "f", in: "x", order: 2 }, h: { value: "f", at: { x: 1 } }, d: { "central-difference": "f", in: "x", at: 1, step: 1 } } },
  { points: 2, attempts: 3, "show-counterexample": true, "withhold-from": 2, hints: ["Think."], solution: "So.", credit: { partial: "all", hint: 0.5, mistakes: { "missing-inner-derivative": 0.5 } } },
  ...[
    { ...derivative, order: 2, domain: "x > 0", form: ["simplified"] },
    { kind: "gradient", of: "x y", in: ["x", "y"] },
    { kind: "jacobian", of: ["x", "y"], in: ["x", "y"] },
    { kind: "expression", value: "x", variables: ["x"] },
    { ...number, policy: { relative: 0.1 } },
    { kind: "choice", options: [{ text: "A", correct: true, why: "So." }, { text: "B" }], explanation: "So." },
    { kind: "order", items: ["A", "B"] },
    { kind: "match", pairs: [{ left: "A", right: "B" }, { left: "C", right: "D" }] },
    { kind: "gap", text: "[[a]] [[b]]", gaps: { a: { accept: ["x"] }, b: { value: "x" } } },
    { kind: "vector", value: ["x", "1"] },
    { kind: "matrix", value: [["1", "2"]] },
    { kind: "antiderivative", of: "x", in: "x", answer: "x^2/2", constant: "optional" },
    { kind: "function-up-to-constant", value: "x y", in: ["x", "y"] },
    { kind: "equation", equation: "y = x", domain: "x > 0" },
    { kind: "set", elements: ["1", "2"], ordered: true, dimension: 1 },
    { kind: "interval", is: "(0, 1)", variable: "x" },
    { kind: "iterations", start: { x: 1 }, step: { next: { x: "x/2" } }, steps: 2 },
    { kind: "iterations", start: { x: 1 }, step: { descent: "x^2", in: ["x"], rate: "1/2" }, steps: 2, policy: "exact" },
    { kind: "iterations", start: { x: 1 }, step: { newton: "x^2 - 2", in: "x" }, steps: 2 },
    { kind: "graph", inputs: { x: 1 }, nodes: [{ name: "u", is: "x^2" }], give: "values" },
    { kind: "explanation", rubric: [{ says: "A", points: 1 }], words: 100 },
    { kind: "parts", parts: [{ id: "a", statement: "A.", ask: number, points: 1 }, { id: "b", statement: "B.", ask: number }] },
  ].map((ask) => ({ ask })),
];

const INSTEAD: readonly unknown[] = [undefined, null, true, 0, -1, 1.5, 1e9, "", "zz zz", "x".repeat(20_001), [], [[]], {}, { zz: 1 }, Array.from({ length: 300 }, () => 1)];

/** The value with each of its places taken by something else, one at a time. */
function* spoilt(value: unknown): Generator {
  yield* INSTEAD;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    for (const other of spoilt(child)) {
      if (Array.isArray(value)) yield value.map((each: unknown, i) => (String(i) === key ? other : each));
      else yield { ...value, [key]: other };
    }
  }
  if (!Array.isArray(value)) yield { ...value, zz: 1 };
}

it("whatever stands anywhere in a file, what is told is a sentence of ours with its German, at a place", () => {
  const strange = new Set<string>();
  let refused = 0;
  for (const more of WHOLE) {
    const whole = { ...HEAD, ask: derivative, ...more };
    expect(problemSchema.safeParse(whole).success).toBe(true);
    for (const source of spoilt(whole)) {
      const parsed = problemSchema.safeParse(source);
      if (parsed.success) continue;
      refused++;
      for (const { path, message } of shapeFaults(parsed.error.issues, source)) {
        if (problemFaultIn({ message }, "de") === message || message === SHAPE_SENTENCES.other) strange.add(`${path}: ${message}`);
      }
      if (shapeFaults(parsed.error.issues, source).length === 0) strange.add(JSON.stringify(parsed.error.issues).slice(0, 300));
    }
  }
  expect([...strange]).toEqual([]);
  expect(refused).toBeGreaterThan(2_000);
});
