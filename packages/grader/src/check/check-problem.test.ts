import { expect, it } from "vitest";
import { manyDigits } from "@nabla/calc-core/digits";
import { parseProblem } from "../problem/parse-problem";
import { checkProblem } from "./check-problem";

function findings(more: Readonly<Record<string, unknown>>): readonly string[] {
  const reading = parseProblem({ format: 1, id: "case", title: "Case", concept: "derivative", difficulty: 1, statement: "Find it.", ...more });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return [...new Set(checkProblem(reading.problem, { variants: 20, digits: manyDigits }).findings.map(({ code }) => code))];
}

it("finds nothing wrong with a sound problem", () => {
  expect(findings({ parameters: { a: { integers: [2, 9] } }, statement: "Let $f(x) = {{a x^2}}$.", ask: { kind: "derivative", of: "a x^2", in: "x" } })).toEqual([]);
});

it.each([
  ["a statement that holds the key", { statement: "It is $4 x \\cos\\left(2 x^{2}\\right)$.", ask: { kind: "derivative", of: "sin(2x^2)", in: "x" } }, "key-in-view"],
  ["a dollar sign without its partner", { statement: "Let $f be it.", ask: { kind: "number", value: "1/3" } }, "statement"],
  ["constraints that no draw can meet", { parameters: { a: { integers: [1, 3] } }, where: ["a > 5"], ask: { kind: "number", value: "a" } }, "constraints-not-met"],
  ["a zero that swallows the function", { parameters: { a: { integers: [0, 1] } }, ask: { kind: "derivative", of: "a x^2", in: "x" } }, "degenerate"],
  ["two equal options", { parameters: { a: { choose: [2] } }, ask: { kind: "choice", options: [{ text: "{{a + a}}", correct: true }, { text: "{{a^2}}" }] } }, "degenerate"],
  ["a key without a value", { ask: { kind: "expression", value: "sqrt(-1 - x^2)" } }, "key-not-accepted"],
])("finds %s", (_, more, code) => {
  expect(findings(more)).toContain(code);
});
