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
      { numRuns: 60, seed: 17 },
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
  expect(JSON.stringify(outcome)).toMatchInlineSnapshot(`"{"verdict":"unequal","score":0,"feedback":[{"code":"differs-at-point","message":"At x = 2 your answer gives −0.1455; the right value is −1.164.","data":{"at":{"x":2},"student":{"value":-0.14550003380861354,"radius":2.498001805406604e-16},"reference":{"value":-1.1640002704689083,"radius":2.4424906541753468e-15},"curves":{"variable":"x","x":[1,1.021,1.042,1.063,1.083,1.104,1.125,1.146,1.167,1.188,1.208,1.229,1.25,1.271,1.292,1.313,1.333,1.354,1.375,1.396,1.417,1.438,1.458,1.479,1.5,1.521,1.542,1.563,1.583,1.604,1.625,1.646,1.667,1.688,1.708,1.729,1.75,1.771,1.792,1.813,1.833,1.854,1.875,1.896,1.917,1.938,1.958,1.979,2,2.021,2.042,2.063,2.083,2.104,2.125,2.146,2.167,2.188,2.208,2.229,2.25,2.271,2.292,2.313,2.333,2.354,2.375,2.396,2.417,2.438,2.458,2.479,2.5,2.521,2.542,2.563,2.583,2.604,2.625,2.646,2.667,2.688,2.708,2.729,2.75,2.771,2.792,2.813,2.833,2.854,2.875,2.896,2.917,2.938,2.958,2.979,3],"student":[-0.4161,-0.4911,-0.5641,-0.6342,-0.7007,-0.7628,-0.8195,-0.8699,-0.9133,-0.9488,-0.9756,-0.9928,-0.9999,-0.9961,-0.981,-0.9542,-0.9155,-0.8649,-0.8023,-0.7282,-0.6431,-0.5477,-0.443,-0.3302,-0.2108,-0.08641,0.04107,0.1696,0.297,0.4208,0.5387,0.6481,0.7468,0.8321,0.902,0.9544,0.9875,0.9999,0.9906,0.9591,0.9052,0.8294,0.733,0.6175,0.4853,0.3393,0.1828,0.01978,-0.1455,-0.3084,-0.4643,-0.6082,-0.7356,-0.842,-0.9236,-0.9769,-0.9994,-0.9894,-0.9465,-0.871,-0.7647,-0.6305,-0.4725,-0.2958,-0.1065,0.08851,0.2818,0.4657,0.6327,0.7753,0.8872,0.9627,0.9978,0.9898,0.9381,0.8438,0.7103,0.5428,0.3484,0.1359,-0.08495,-0.3033,-0.5081,-0.6886,-0.8348,-0.9384,-0.9927,-0.9937,-0.9402,-0.8339,-0.6798,-0.4856,-0.2618,-0.02095,0.2228,0.4548,0.6603],"reference":[-1.665,-2.006,-2.35,-2.695,-3.037,-3.369,-3.688,-3.987,-4.262,-4.507,-4.715,-4.881,-4.999,-5.063,-5.069,-5.01,-4.883,-4.685,-4.413,-4.066,-3.644,-3.149,-2.584,-1.954,-1.265,-0.5257,0.2533,1.06,1.881,2.7,3.501,4.267,4.978,5.617,6.164,6.601,6.913,7.083,7.1,6.953,6.638,6.152,5.498,4.683,3.721,2.63,1.432,0.1566,-1.164,-2.493,-3.792,-5.018,-6.13,-7.087,-7.85,-8.385,-8.661,-8.657,-8.36,-7.766,-6.882,-5.727,-4.331,-2.736,-0.9938,0.8335,2.677,4.463,6.116,7.559,8.724,9.547,9.978,9.981,9.537,8.649,7.34,5.654,3.659,1.438,-0.9062,-3.26,-5.504,-7.517,-9.183,-10.4,-11.08,-11.18,-10.66,-9.521,-7.818,-5.625,-3.054,-0.2461,2.637,5.419,7.924]}}},{"code":"missing-inner-derivative","message":"A factor is missing: after the outer function, multiply by the derivative of the inside.","span":{"from":0,"to":9},"data":{"lesson":"chain-rule","section":"watch-out"}}],"reading":{"latex":"\\\\cos\\\\left(2 x^{2}\\\\right)","speech":"the cosine of open bracket 2 x squared close bracket"},"normalised":"cos(2*x^2)","costsAttempt":true,"certificate":{"format":1,"engine":"nabla-1","problem":"case","seed":1,"answer":"cos(2*x^2)","evidence":[{"kind":"refuted","reason":"values-differ","at":{"x":2},"student":{"value":-0.14550003380861354,"radius":2.498001805406604e-16},"reference":{"value":-1.1640002704689083,"radius":2.4424906541753468e-15}}],"mistakes":{"certain":["missing-inner-derivative"],"possible":[["missing-inner-derivative"]]}}}"`);
});

it("hostile answers end with a clear result", () => {
  const hostile = ["9^9^9^9^9", "(x+1)^100000", `${"(".repeat(10_000)}x${")".repeat(10_000)}`, "9".repeat(100_000), Array.from({ length: 5000 }, (_, i) => `x^${i}`).join("+"), `${"1/(1+".repeat(100)}x${")".repeat(100)}`, "sin(".repeat(120) + "x" + ")".repeat(120)];
  for (const answer of hostile) {
    const outcome = tryAnswer({ kind: "derivative", of: "sin(2x^2)", in: "x" }, text(answer.slice(0, 20_000)));
    expect(["unequal", "undecided", "error"]).toContain(outcome.verdict);
  }
});
