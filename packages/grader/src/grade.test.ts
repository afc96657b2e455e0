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
];

const scraps = fc.array(fc.constantFrom("x", "2", "(", ")", "+", "^", "sin", "\\frac{", "}", "|", "[", ",", "e", "√", "=", " ", "1e9", "∂", "𝒳"), { maxLength: 14 }).map((parts) => parts.join(""));
const anyText = fc.oneof(scraps, fc.string({ maxLength: 30 }));
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  anyText.map(text),
  fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 3 }).map((rows): Answer => ({ kind: "entries", rows })),
  fc.string({ maxLength: 3 }).map((option): Answer => ({ kind: "choice", option })),
  fc.array(fc.constantFrom("a", "b", "zz"), { maxLength: 4 }).map((options): Answer => ({ kind: "choices", options })),
  fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 }).map((items): Answer => ({ kind: "order", items })),
  fc.dictionary(fc.constantFrom("a", "b", "__proto__", "constructor"), fc.constantFrom("1", "2", "toString")).map((pairs): Answer => ({ kind: "match", pairs })),
  fc.dictionary(fc.constantFrom("g", "h"), anyText).map((texts): Answer => ({ kind: "gaps", texts })),
);

describe("whatever is sent", () => {
  it.each(asks)("a question of kind $kind gives an outcome, and the same one again", (ask) => {
    const reading = parseProblem({ format: 1, id: "case", title: "Case", concept: "training", difficulty: 1, statement: "Answer.", ask });
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
  const reading = parseProblem({ format: 1, id: "case", title: "Case", concept: "training", difficulty: 1, statement: "Answer.", ask: { kind: "number", value: "pi" } });
  if (!reading.ok) throw new Error("unreadable");
  const variant = makeVariant(reading.problem, 1);
  const task = new Proxy(variant.task, { get: () => { throw new Error("broken"); } });
  expect(grade({ ...variant, task }, text("3"))).toMatchObject({ verdict: "undecided", score: 0, costsAttempt: false, certificate: { failure: "broken" } });
});

it("a regrade gives the same bytes", () => {
  const outcome = tryAnswer({ kind: "derivative", of: "sin(2x^2)", in: "x" }, text("cos(2x^2)"));
  expect(JSON.stringify(outcome)).toMatchInlineSnapshot(`"{"verdict":"unequal","score":0,"feedback":[{"code":"differs-at-point","message":"At x = 2 your answer gives −0.1455; the right value is −1.164.","data":{"at":{"x":2},"student":{"value":-0.14550003380861354,"radius":2.498001805406604e-16},"reference":{"value":-1.1640002704689083,"radius":2.4424906541753468e-15}}}],"reading":{"latex":"\\\\cos\\\\left(2 x^{2}\\\\right)","speech":"the cosine of open bracket 2 x squared close bracket"},"normalised":"cos(2*x^2)","costsAttempt":true,"certificate":{"format":1,"engine":"nabla-1","problem":"case","seed":1,"answer":"cos(2*x^2)","evidence":[{"kind":"refuted","reason":"values-differ","at":{"x":2},"student":{"value":-0.14550003380861354,"radius":2.498001805406604e-16},"reference":{"value":-1.1640002704689083,"radius":2.4424906541753468e-15}}]}}"`);
});

it("hostile answers end with a clear result", () => {
  const hostile = ["9^9^9^9^9", "(x+1)^100000", `${"(".repeat(10_000)}x${")".repeat(10_000)}`, "9".repeat(100_000), Array.from({ length: 5000 }, (_, i) => `x^${i}`).join("+"), `${"1/(1+".repeat(100)}x${")".repeat(100)}`, "sin(".repeat(120) + "x" + ")".repeat(120)];
  for (const answer of hostile) {
    const outcome = tryAnswer({ kind: "derivative", of: "sin(2x^2)", in: "x" }, text(answer.slice(0, 20_000)));
    expect(["unequal", "undecided", "error"]).toContain(outcome.verdict);
  }
});
