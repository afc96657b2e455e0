import { expect, it } from "vitest";
import { manyDigits } from "@nabla/calc-core/digits";
import { parseProblem } from "../problem/parse-problem";
import { makeVariant } from "../problem/variant";
import { checkProblem } from "./check-problem";
import { degeneracies } from "./degenerate";

function findings(more: Readonly<Record<string, unknown>>): readonly string[] {
  const reading = parseProblem({ format: 1, id: "case", title: "Case", concept: "derivative", difficulty: 1, statement: "Find it.", ...more });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return [...new Set(checkProblem(reading.problem, { variants: 20, digits: manyDigits }).findings.map(({ code }) => code))];
}

it("finds nothing wrong with a sound problem", () => {
  expect(findings({ parameters: { a: { integers: [2, 9] } }, statement: "Let $f(x) = {{a x^2}}$.", ask: { kind: "derivative", of: "a x^2", in: "x" } })).toEqual([]);
});

it("finds nothing wrong with a picture that is described", () => {
  expect(findings({ statement: "Look. ![The graph of $x^2$](image:0123456789abcdef0123456789abcdef)", ask: { kind: "number", value: "1/3" } })).toEqual([]);
});

it("takes the function that is given for no leak, though it is its own derivative", () => {
  expect(findings({ statement: "Let $f(x) = 3 e^x + 3 e^x + 3e^x$.", ask: { kind: "derivative", of: "3 e^x + 3 e^x + 3e^x", in: "x" } })).not.toContain("key-in-view");
});

it.each([
  ["a statement that holds the key", { statement: "It is $4 x \\cos\\left(2 x^{2}\\right)$.", ask: { kind: "derivative", of: "sin(2x^2)", in: "x" } }, "key-in-view"],
  ["a statement that holds the key in another form", { statement: "Is it $\\cos(2x^2) \\cdot 4x = f'(x)$?", ask: { kind: "derivative", of: "sin(2x^2)", in: "x" } }, "key-in-view"],
  ["a short key that stands in the statement of every variant", { parameters: { a: { integers: [2, 9] } }, statement: "Differentiate ${{a x^2}}$. (It is ${{2 a x}}$.)", ask: { kind: "derivative", of: "a x^2", in: "x" } }, "key-in-view"],
  ["a dollar sign without its partner", { statement: "Let $f be it.", ask: { kind: "number", value: "1/3" } }, "statement"],
  ["a picture without words", { statement: "Look. ![ ](image:0123456789abcdef0123456789abcdef)", ask: { kind: "number", value: "1/3" } }, "statement"],
  ["a picture without words in a hint", { hints: ["Look. ![](image:0123456789abcdef0123456789abcdef)"], ask: { kind: "number", value: "1/3" } }, "statement"],
  ["a picture without words in an option", { ask: { kind: "choice", options: [{ text: "![](image:0123456789abcdef0123456789abcdef)", correct: true }, { text: "b" }] } }, "statement"],
  ["a picture without words in a line to be ordered", { ask: { kind: "order", items: ["a", "![](image:0123456789abcdef0123456789abcdef)"] } }, "statement"],
  ["a picture without words in a pair", { ask: { kind: "match", pairs: [{ left: "a", right: "![](image:0123456789abcdef0123456789abcdef)" }, { left: "b", right: "c" }] } }, "statement"],
  ["a picture without words in an explanation", { ask: { kind: "order", items: ["a", "b"], explanation: "![](image:0123456789abcdef0123456789abcdef)" } }, "statement"],
  ["a picture without words in a part", { format: 2, ask: { kind: "parts", parts: [{ id: "p", statement: "P ![](image:0123456789abcdef0123456789abcdef)", ask: { kind: "number", value: "1" } }, { id: "q", statement: "Q", ask: { kind: "number", value: "1" } }] } }, "statement"],
  ["a zero that swallows the function", { parameters: { a: { integers: [0, 1] } }, ask: { kind: "derivative", of: "a x^2", in: "x" } }, "degenerate"],
  ["two equal options", { parameters: { a: { choose: [2] } }, ask: { kind: "choice", options: [{ text: "{{a + a}}", correct: true }, { text: "{{a^2}}" }] } }, "degenerate"],
  ["a mistake that some variants hide", { parameters: { a: { integers: [1, 3] } }, ask: { kind: "derivative", of: "(a x + 5)^4", in: "x" } }, "mistake-hidden"],
  ["two equal elements of a set", { format: 2, parameters: { a: { integers: [-2, 2] } }, ask: { kind: "set", elements: ["a", "-a"] } }, "degenerate"],
  ["two equal options in a part", { format: 2, parameters: { a: { choose: [2] } }, ask: { kind: "parts", parts: [{ id: "p", statement: "P", ask: { kind: "number", value: "1" } }, { id: "q", statement: "Q", ask: { kind: "choice", options: [{ text: "{{a + a}}", correct: true }, { text: "{{a^2}}" }] } }] } }, "degenerate"],
  ["a step that divides by zero", { format: 2, ask: { kind: "iterations", start: { x: 0 }, step: { newton: "x^2 - 1", in: "x" }, steps: 2 } }, "key-undefined"],
  ["an equation that stands in the statement", { format: 2, statement: "It is $y = 4 x \\cos\\left(2 x^{2}\\right)$.", ask: { kind: "equation", equation: "y = 4x cos(2x^2)" } }, "key-in-view"],
  ["a key without a value", { ask: { kind: "expression", value: "sqrt(-1 - x^2)" } }, "key-not-accepted"],
])("finds %s", (_, more, code) => {
  expect(findings(more)).toContain(code);
});

it("proposes the constraint where two options say the same", () => {
  const options = (first: string, second: string, parameters: Readonly<Record<string, unknown>>) => {
    const reading = parseProblem({ format: 1, id: "case", title: "Case", concept: "derivative", difficulty: 1, statement: "Which?", parameters, ask: { kind: "choice", options: [{ text: first, correct: true }, { text: second }] } });
    return reading.ok ? [...new Set(checkProblem(reading.problem, { variants: 40 }).findings.flatMap(({ constraint }) => constraint ?? []))] : reading.faults;
  };
  expect(options("${{a x}}$", "${{a^2 x}}$", { a: { integers: [1, 4] } })).toEqual(["a != 1"]);
  expect(options("${{a x + b}}$", "${{b x + a}}$", { a: { integers: [1, 3] }, b: { integers: [1, 3] } })).toEqual(["a != b"]);
});

function proposed(more: Readonly<Record<string, unknown>>): readonly string[] {
  const reading = parseProblem({ format: 1, id: "case", title: "Case", concept: "derivative", difficulty: 1, statement: "Find it.", ...more });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const { problem } = reading;
  const constraints = Array.from({ length: 40 }, (_, seed) => degeneracies(makeVariant(problem, seed)).map(({ constraint }) => constraint));
  return [...new Set(constraints.flat())].sort();
}

it.each<[string, Readonly<Record<string, unknown>>, string, readonly string[]]>([
  ["a zero swallows a term", { a: { integers: [-1, 1] } }, "x^2 + a x", ["a != 0"]],
  ["a difference of parameters does", { a: { integers: [1, 3] }, b: { integers: [1, 3] } }, "x^2 + (a - b) x", ["a - b != 0"]],
  ["an exponent of 1 or 0", { n: { integers: [0, 2] } }, "sin(x^n)", ["n != 0", "n != 1"]],
  ["zeros are excluded already", { a: { integers: [-1, 1], except: [0] } }, "x^2 + a x", []],
  ["a zero that the author listed", { t: { choose: [0, 1] } }, "(sigmoid(x) - t)^2", []],
  ["a factor of 1 spoils nothing", { a: { integers: [1, 2] } }, "a x^2", []],
])("proposes the constraint where %s", (_, parameters, of, constraints) => {
  expect(proposed({ parameters, ask: { kind: "derivative", of, in: "x" } })).toEqual(constraints);
});
