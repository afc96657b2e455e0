import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manyDigits } from "@nabla/calc-core/digits";
import { tryAnswer, text } from "./checkers/try-answer.test-kit";
import { grade } from "./grade";
import type { Answer } from "./problem/answer";
import { parseProblem } from "./problem/parse-problem";
import { makeVariant } from "./problem/variant";

const asks: Readonly<Record<string, unknown>>[] = [
  { kind: "derivative", of: "sin(2x^2)", in: "x" },
  { kind: "number", value: "1/3" },
  { kind: "gradient", of: "x^2 y", in: ["x", "y"] },
  { kind: "choices", options: [{ text: "a", correct: true }, { text: "b" }] },
  { kind: "order", items: ["a", "b", "c"] },
  { kind: "match", pairs: [{ left: "a", right: "b" }, { left: "c", right: "d" }] },
  { kind: "gap", text: "[[g]]", gaps: { g: { value: "2x" } } },
  { kind: "antiderivative", of: "x^2", in: "x" },
  { kind: "equation", equation: "y = 2x + 1" },
  { kind: "set", elements: [["1", "2"], ["0", "x"]] },
  { kind: "interval", is: "(-1, 2] ∪ [3, ∞)" },
  { kind: "iterations", start: { x: "2" }, step: { newton: "x^2 - 2", in: "x" }, steps: 2 },
  { kind: "graph", inputs: { x: "2" }, nodes: [{ name: "u", is: "x^2" }, { name: "L", is: "u x" }] },
  { kind: "matrix", value: [["1", "x"], ["2", "3"]] },
  { kind: "explanation", rubric: [{ says: "It says why." }] },
  { kind: "parts", parts: [{ id: "a", statement: "A", ask: { kind: "number", value: "2" } }, { id: "b", statement: "B", ask: { kind: "equation", equation: "y = a x" } }] },
];

const scraps = fc.array(fc.constantFrom("x", "2", "(", ")", "+", "^", "sin", "\\frac{", "}", "|", "[", ",", "e", "√", "=", " ", "1e9", "∂", "𝒳", "y", "∪", "∞", "{", "<", "or", "±", "R", "\\"), { maxLength: 14 }).map((parts) => parts.join(""));
const anyText = fc.oneof(scraps, fc.string({ maxLength: 30 }));
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  anyText.map(text),
  fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 3 }).map((rows): Answer => ({ kind: "entries", rows })),
  fc.string({ maxLength: 3 }).map((option): Answer => ({ kind: "choice", option })),
  fc.array(fc.constantFrom("a", "b", "zz"), { maxLength: 4 }).map((options): Answer => ({ kind: "choices", options })),
  fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 }).map((items): Answer => ({ kind: "order", items })),
  fc.dictionary(fc.constantFrom("a", "b", "__proto__", "constructor"), fc.constantFrom("1", "2", "toString")).map((pairs): Answer => ({ kind: "match", pairs })),
  fc.dictionary(fc.constantFrom("g", "h"), anyText).map((texts): Answer => ({ kind: "gaps", texts })),
  fc.dictionary(fc.constantFrom("a", "b", "__proto__"), anyText.map((value) => ({ kind: "text" as const, text: value }))).map((parts): Answer => ({ kind: "parts", parts })),
  fc.constantFrom(3, 2).chain((height) => fc.array(fc.array(anyText, { minLength: height - 1, maxLength: height - 1 }), { minLength: height, maxLength: height })).map((rows): Answer => ({ kind: "entries", rows })),
);

describe("whatever is sent", () => {
  it.each(asks)("a question of kind $kind gives an outcome, and the same one again", (ask) => {
    const reading = parseProblem({ format: 2, id: "case", title: "Case", concept: "training", difficulty: 1, statement: "Answer.", ask });
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const variant = makeVariant(reading.problem, 1);
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const outcome = grade(variant, answer, { digits: manyDigits });
        expect(["equal", "unequal", "undecided", "error"]).toContain(outcome.verdict);
        expect(outcome.score).toBeGreaterThanOrEqual(0);
        expect(outcome.score).toBeLessThanOrEqual(1);
        expect(outcome.feedback.length).toBeGreaterThan(0);
        if (outcome.verdict === "error" || outcome.verdict === "undecided") expect(outcome.costsAttempt).toBe(false);
        expect(JSON.stringify(grade(variant, answer, { digits: manyDigits }))).toBe(JSON.stringify(outcome));
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is no answer at all", () => {
  const junk: readonly unknown[] = [null, undefined, 7, "x", [], {}, { kind: "text" }, { kind: "text", text: 5 }, { kind: "choices", options: 5 }, { kind: "match", pairs: null }, { kind: "unheard" }];
  it.each(junk)("%j is an error and costs nothing", (answer) => {
    for (const ask of asks) {
      // As a client with a fault might send it: the type is what is being tested.
      expect(tryAnswer(ask, answer as Answer)).toMatchObject({ verdict: "error", costsAttempt: false, feedback: [{ code: "not-an-answer" }] });
    }
  });
});

it("a failure of the engine is undecided, costs nothing, and is kept in the certificate", () => {
  const reading = parseProblem({ format: 2, id: "case", title: "Case", concept: "training", difficulty: 1, statement: "Answer.", ask: { kind: "number", value: "pi" } });
  if (!reading.ok) throw new Error("unreadable");
  const variant = makeVariant(reading.problem, 1);
  const task = new Proxy(variant.task, { get: () => { throw new Error("broken"); } });
  expect(grade({ ...variant, task }, text("3"))).toMatchObject({ verdict: "undecided", score: 0, costsAttempt: false, certificate: { failure: "broken" } });
});

it("a regrade gives the same bytes", () => {
  const outcome = tryAnswer({ kind: "derivative", of: "sin(2x^2)", in: "x" }, text("cos(2x^2)"));
  expect(JSON.stringify(outcome)).toMatchInlineSnapshot(`"{"verdict":"unequal","score":0,"feedback":[{"code":"differs-at-point","message":"At x = 2 your answer gives −0.1455; the right value is −1.164.","data":{"at":{"x":2},"student":{"value":-0.14550003380861354,"radius":2.498001805406604e-16},"reference":{"value":-1.1640002704689083,"radius":2.4424906541753468e-15},"curves":{"variable":"x","x":[1,1.063,1.125,1.188,1.25,1.313,1.375,1.438,1.5,1.563,1.625,1.688,1.75,1.813,1.875,1.938,2,2.063,2.125,2.188,2.25,2.313,2.375,2.438,2.5,2.563,2.625,2.688,2.75,2.813,2.875,2.938,3],"student":[-0.4161,-0.6342,-0.8195,-0.9488,-0.9999,-0.9542,-0.8023,-0.5477,-0.2108,0.1696,0.5387,0.8321,0.9875,0.9591,0.733,0.3393,-0.1455,-0.6082,-0.9236,-0.9894,-0.7647,-0.2958,0.2818,0.7753,0.9978,0.8438,0.3484,-0.3033,-0.8348,-0.9937,-0.6798,-0.02095,0.6603],"reference":[-1.665,-2.695,-3.688,-4.507,-4.999,-5.01,-4.413,-3.149,-1.265,1.06,3.501,5.617,6.913,6.953,5.498,2.63,-1.164,-5.018,-7.85,-8.657,-6.882,-2.736,2.677,7.559,9.978,8.649,3.659,-3.26,-9.183,-11.18,-7.818,-0.2461,7.924]}}},{"code":"missing-inner-derivative","message":"A factor is missing: after the outer function, multiply by the derivative of the inside.","span":{"from":0,"to":9},"data":{"lesson":"chain-rule","section":"watch-out"}}],"reading":{"latex":"\\\\cos\\\\left(2 x^{2}\\\\right)","speech":"the cosine of open bracket 2 x squared close bracket"},"normalised":"cos(2*x^2)","costsAttempt":true,"certificate":{"format":1,"engine":"nabla-1","problem":"case","seed":1,"answer":"cos(2*x^2)","evidence":[{"kind":"refuted","reason":"values-differ","at":{"x":2},"student":{"value":-0.14550003380861354,"radius":2.498001805406604e-16},"reference":{"value":-1.1640002704689083,"radius":2.4424906541753468e-15}}],"mistakes":{"certain":["missing-inner-derivative"],"possible":[["missing-inner-derivative"]]}}}"`);
});

it("hostile answers end with a clear result", () => {
  const hostile = ["9^9^9^9^9", "(x+1)^100000", `${"(".repeat(10_000)}x${")".repeat(10_000)}`, "9".repeat(100_000), Array.from({ length: 5000 }, (_, i) => `x^${i}`).join("+"), `${"1/(1+".repeat(100)}x${")".repeat(100)}`, "sin(".repeat(120) + "x" + ")".repeat(120)];
  for (const answer of hostile) {
    const outcome = tryAnswer({ kind: "derivative", of: "sin(2x^2)", in: "x" }, text(answer.slice(0, 20_000)));
    expect(["unequal", "undecided", "error"]).toContain(outcome.verdict);
  }
});
