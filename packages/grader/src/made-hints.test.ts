import { toLatex, toText } from "@nabla/calc-core";
import { expect, it } from "vitest";
import { parseProblem } from "./problem/parse-problem";
import { makeVariant } from "./problem/variant";
import { hintsOf } from "./solution";

function hints(ask: Readonly<Record<string, unknown>>, own: readonly string[] = []) {
  const reading = parseProblem({ format: 2, id: "case", title: "Case", concept: "training", difficulty: 1, statement: "Find it.", ask, hints: own });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const variant = makeVariant(reading.problem, 1);
  return { hints: hintsOf(variant), variant };
}

it("the author's hints come first", () => expect(hints({ kind: "derivative", of: "x^2", in: "x" }, ["Mine."]).hints).toEqual(["Mine."]));

it.each<[string, Readonly<Record<string, unknown>>]>([
  ["a derivative", { kind: "derivative", of: "x sin(2x^2)", in: "x" }],
  ["a second derivative", { kind: "derivative", of: "sin(2x)", in: "x", order: 2 }],
  ["a gradient", { kind: "gradient", of: "x^2 y", in: ["x", "y"] }],
  ["an antiderivative", { kind: "antiderivative", of: "x^2", in: "x" }],
  ["an equation", { kind: "equation", equation: "y = 2x + 1" }],
  ["an interval", { kind: "interval", is: "(0, 1)" }],
  ["a graph", { kind: "graph", inputs: { x: "2" }, nodes: [{ name: "L", is: "x^2" }] }],
  ["a number", { kind: "number", value: "7" }],
  ["a formula that is no derivative", { kind: "expression", value: "x^2 + 3", variables: ["x"] }],
  ["a vector", { kind: "vector", value: ["1", "x"] }],
  ["a choice", { kind: "choice", options: [{ text: "one", correct: true }, { text: "two" }] }],
  ["several choices", { kind: "choices", options: [{ text: "one", correct: true }, { text: "two" }] }],
  ["an order", { kind: "order", items: ["one", "two"] }],
  ["pairs", { kind: "match", pairs: [{ left: "a", right: "b" }, { left: "c", right: "d" }] }],
  ["gaps", { kind: "gap", text: "The [[rule]] rule.", gaps: { rule: { accept: ["chain"] } } }],
  ["a set", { kind: "set", elements: ["1"] }],
  ["iterations", { kind: "iterations", start: { x: "1" }, step: { next: { x: "x/2" } }, steps: 2 }],
  ["an explanation", { kind: "explanation", rubric: [{ says: "Why.", points: 1 }] }],
  ["parts", { kind: "parts", parts: [{ id: "a", statement: "A", ask: { kind: "derivative", of: "sin(x^2)", in: "x" } }, { id: "b", statement: "B", ask: { kind: "set", elements: ["1"] } }] }],
])("%s has hints without the author's work, and they do not tell the key", (_, ask) => {
  const { hints: made, variant } = hints(ask);
  expect(made.length).toBeGreaterThan(0);
  const { task } = variant;
  if (task.kind === "formula") for (const printed of [toLatex(task.key), toText(task.key)]) expect(made.join(" ")).not.toContain(printed);
});

it("a number that comes of a derivative has the derivative's rules first", () => {
  const reading = parseProblem({ format: 2, id: "case", title: "Case", concept: "training", difficulty: 1, statement: "Find it.", let: { f: "sin(x^2)", g: { derivative: "f", in: "x" }, v: { value: "g", at: { x: "0" } } }, ask: { kind: "number", value: "v" } });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  expect(hintsOf(makeVariant(reading.problem, 1))).toEqual(["You need a derivative first.", "Begin with the chain rule.", expect.stringContaining("power rule"), expect.stringContaining("put the numbers in")]);
});

it("names the rules in the order in which they are needed", () => {
  expect(hints({ kind: "derivative", of: "sin(2x^2)", in: "x" }).hints.join(" ")).toContain("chain rule");
});
