import { describe, expect, it } from "vitest";
import type { AnswerInput, Given } from "./answer-types";
import { blankAnswer, fitsInput, isUnfinished } from "./blank-answer";

const two = [
  { id: "a", text: "A" },
  { id: "b", text: "B" },
];

const INPUTS: readonly AnswerInput[] = [
  { kind: "expression", variables: ["x"] },
  { kind: "number", precision: "exact" },
  { kind: "vector", length: 2, variables: ["x"] },
  { kind: "matrix", rows: 2, columns: 3, variables: ["x"] },
  { kind: "choice", options: two },
  { kind: "choices", options: two },
  { kind: "match", left: two, right: two },
  { kind: "gaps", text: "a [[g]]", gaps: [{ id: "g", kind: "word" }], variables: [] },
  { kind: "antiderivative", variables: ["x"] },
  { kind: "equation", variables: ["x", "y"] },
  { kind: "set", dimension: 2, ordered: false, variables: [] },
  { kind: "interval", variable: "x" },
  { kind: "table", rows: ["0", "1"], columns: ["x"], given: [["3"], [null]] },
  { kind: "graph", rows: ["x", "z"], columns: ["value", "gradient"], given: [["3", null], [null, null]], nodes: [] },
  { kind: "explanation", words: 50 },
  { kind: "parts", parts: [{ id: "a", statement: "A", share: 1, input: { kind: "number", precision: "exact" } }] },
];

describe.each(INPUTS)("$kind", (input) => {
  it("starts blank, unfinished and fitting", () => {
    expect(isUnfinished(input, blankAnswer(input))).toBe(true);
    expect(fitsInput(input, blankAnswer(input))).toBe(true);
  });
});

it("an order can be right as it stands", () => {
  const input: AnswerInput = { kind: "order", items: two };
  expect(isUnfinished(input, blankAnswer(input))).toBe(false);
});

it.each<[AnswerInput, Given]>([
  [{ kind: "number", precision: "exact" }, { kind: "choice", option: "a" }],
  [{ kind: "vector", length: 2, labels: ["∂/∂x", "∂/∂y"], variables: [] }, { kind: "entries", rows: [["1"]] }],
  [{ kind: "vector", length: 2, variables: [] }, { kind: "entries", rows: [["1", "2"]] }],
  [{ kind: "matrix", rows: 2, columns: 2, variables: [] }, { kind: "entries", rows: [["1", "2"], ["3"]] }],
  [{ kind: "order", items: two }, { kind: "order", items: ["a", "z"] }],
  [{ kind: "choice", options: two }, { kind: "choice", option: "z" }],
  [{ kind: "parts", parts: [{ id: "a", statement: "A", share: 1, input: { kind: "number", precision: "exact" } }] }, { kind: "parts", parts: { b: { kind: "text", text: "" } } }],
  [{ kind: "table", rows: ["0"], columns: ["x"], given: [[null]] }, { kind: "entries", rows: [["1", "2"]] }],
])("a draft of another question does not fit: %o", (input, given) => {
  expect(fitsInput(input, given)).toBe(false);
});

it.each<[AnswerInput, Given]>([
  [{ kind: "matrix", rows: 2, columns: 3, variables: [] }, { kind: "entries", rows: [["1", "2"], ["3", "4"], ["5", "6"]] }],
  [{ kind: "vector", length: 2, variables: [] }, { kind: "entries", rows: [["1"], ["2"], ["3"]] }],
])("a grid that grew fits: %o", (input, given) => {
  expect(fitsInput(input, given)).toBe(true);
});
