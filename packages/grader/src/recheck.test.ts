import { manyDigits } from "@nabla/calc-core/digits";
import { describe, expect, it } from "vitest";
import { garbage, keyAnswers } from "./check/key-answers";
import { text } from "./checkers/try-answer.test-kit";
import { grade } from "./grade";
import type { Answer } from "./problem/answer";
import { parseProblem } from "./problem/parse-problem";
import type { Problem } from "./problem/schema";
import { makeVariant } from "./problem/variant";
import { recheck } from "./recheck";

function problemOf(ask: unknown, more: Readonly<Record<string, unknown>> = {}): Problem {
  const reading = parseProblem({ format: 2, id: "case", title: "Case", concept: "derivative", difficulty: 1, statement: "Answer.", ask, ...more });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.problem;
}

/** As it comes back from a database. */
const stored = (problem: Problem, answer: Answer, seed = 1): unknown => JSON.parse(JSON.stringify(grade(makeVariant(problem, seed), answer, { digits: manyDigits })));

const digits = { digits: manyDigits };
const rows = (...entries: string[][]): Answer => ({ kind: "entries", rows: entries });

// The question, a wrong answer to it, and how many pieces of evidence that one's certificate has.
const kinds: readonly [ask: Readonly<Record<string, unknown>>, wrong: Answer, pieces: number][] = [
  [{ kind: "derivative", of: "sin(a x^2)", in: "x" }, text("cos(x^2)"), 1],
  [{ kind: "expression", value: "sqrt(x - 3)" }, text("ln(x - 3)"), 1],
  [{ kind: "expression", value: "sin(x)" }, text("sin(x) + 1e-30 x"), 1],
  [{ kind: "number", value: "1/3" }, text("0.333"), 1],
  [{ kind: "gradient", of: "x^2 y", in: ["x", "y"] }, rows(["x^2"], ["2x y"]), 2],
  [{ kind: "jacobian", of: ["x y", "x + y"], in: ["x", "y"] }, rows(["y", "1"], ["x", "1"]), 4],
  [{ kind: "antiderivative", of: "x^2", in: "x" }, text("x^3 + C"), 1],
  [{ kind: "equation", equation: "y = 2x + 1" }, text("y = 2x"), 1],
  [{ kind: "set", elements: [["1", "2"], ["0", "3"]] }, text("(1, 2), (0, 4)"), 2],
  [{ kind: "interval", is: "(-1, 2]" }, text("(-1, 3]"), 0],
  [{ kind: "choices", options: [{ text: "a", correct: true }, { text: "b" }] }, { kind: "choices", options: ["b"] }, 0],
  [{ kind: "graph", inputs: { x: "2" }, nodes: [{ name: "u", is: "x^2" }, { name: "L", is: "u x" }] }, rows(["2", "12"], ["5", "2"], ["10", "1"]), 3],
];

const parameters = { a: { choose: [2, 3, 5] } };

describe("a stored verdict of each kind of question stands", () => {
  it.each(kinds)("$kind", (ask, wrong, pieces) => {
    const problem = problemOf(ask, JSON.stringify(ask).includes("a x^2") ? { parameters } : {});
    const judged = recheck(problem, wrong, stored(problem, wrong), digits);
    expect(judged).toMatchObject({ holds: true, faults: [] });
    expect(judged.checked).toBeGreaterThanOrEqual(pieces);
    for (const key of keyAnswers(makeVariant(problem, 1).task)) expect(recheck(problem, key, stored(problem, key), digits), JSON.stringify(key)).toMatchObject({ holds: true });
    for (const scrap of garbage(makeVariant(problem, 1).task)) expect(recheck(problem, scrap, stored(problem, scrap), digits), JSON.stringify(scrap)).toMatchObject({ holds: true });
  });
});

describe("what was changed is seen", () => {
  const problem = problemOf({ kind: "derivative", of: "sin(a x^2)", in: "x" }, { parameters });
  const wrong = text("cos(x^2)");
  const kept = { ...grade(makeVariant(problem, 7), wrong, digits) };
  const [evidence] = kept.certificate.evidence;
  const refuted = evidence?.kind === "refuted" ? evidence : null;
  const withEvidence = (...pieces: unknown[]) => ({ ...kept, certificate: { ...kept.certificate, evidence: pieces } });

  it.each<[string, Problem, unknown, unknown, string]>([
    ["no certificate", problem, wrong, { verdict: "equal" }, "no-certificate"],
    ["a certificate of another format", problem, wrong, { ...kept, certificate: { ...kept.certificate, format: 2 } }, "no-certificate"],
    ["another answer", problem, text("2cos(x^2)"), kept, "other-answer"],
    ["what is no answer", problem, { kind: "nothing" }, kept, "no-answer"],
    ["another problem", { ...problem, id: "other" }, wrong, kept, "other-problem"],
    ["a verdict that was turned", problem, wrong, { ...kept, verdict: "equal" }, "other-verdict"],
    ["a version of the problem with another key", problemOf({ kind: "derivative", of: "sin(x^2)/2 + ln(2) cos(3)/x^0 + x", in: "x" }), wrong, kept, "evidence-fails"],
    ["a point at which the two agree", problem, wrong, withEvidence({ ...refuted, at: { x: "not a number" } }), "no-certificate"],
    ["a value that is not the one there", problem, wrong, withEvidence({ ...refuted, student: { value: 99, radius: 0.5 } }), "evidence-fails"],
    ["a proof that there is none of", problem, wrong, withEvidence({ kind: "proved", method: "same canonical form" }), "evidence-fails"],
  ])("%s", (_, version, answer, judgement, code) => {
    const { holds, faults } = recheck(version, answer, judgement, digits);
    expect(holds).toBe(false);
    expect(faults.map((fault) => fault.code)).toContain(code);
  });

  it("a refutation at another point of the same two is as good: points may be found otherwise one day", () => {
    const problemAt = problemOf({ kind: "derivative", of: "x^3", in: "x" });
    const judged = grade(makeVariant(problemAt, 1), text("x^2"), digits);
    const elsewhere = { kind: "refuted", reason: "values-differ", at: { x: 5 }, student: { value: 25, radius: 1e-9 }, reference: { value: 75, radius: 1e-9 } };
    expect(recheck(problemAt, text("x^2"), { ...judged, certificate: { ...judged.certificate, evidence: [elsewhere] } }, digits)).toMatchObject({ holds: true, checked: 1 });
  });

  it("says which engine gave the verdict", () => {
    expect(recheck(problem, wrong, { ...kept, certificate: { ...kept.certificate, engine: "nabla-0" } }, digits)).toMatchObject({ holds: true, engine: { then: "nabla-0", now: "nabla-1" } });
  });
});
