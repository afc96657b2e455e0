import { expect, it } from "vitest";
import { tryAnswer } from "./try-answer.test-kit";

const codes = (ask: Readonly<Record<string, unknown>>, ...rows: readonly (readonly string[])[]) => {
  const { verdict, feedback, entries, certificate } = tryAnswer(ask, { kind: "entries", rows });
  return { verdict, whole: feedback.map(({ code }) => code), cells: entries?.map((row) => row.map((cell) => cell.feedback.map(({ code }) => code).at(-1) ?? "")), certain: certificate.mistakes?.certain };
};

const descent = { kind: "iterations", start: { x: "3", y: "1" }, step: { descent: "x^2 + 2y^2", in: ["x", "y"], rate: "1/10" }, steps: 2 };

it("a step uphill is named at its line, and the line that follows from it is not accused", () => {
  const { whole, cells, certain } = codes(descent, ["3", "1"], ["18/5", "7/5"], ["72/25", "21/25"]);
  expect(whole).toEqual(["some-cells-right", "follow-through", "descent-uphill"]);
  expect(cells).toEqual([["", ""], ["descent-uphill", "differs"], ["follow-through", "follow-through"]]);
  expect(certain).toEqual(["descent-uphill"]);
});

it("a learning rate that is left out, with numbers that may be rounded", () => {
  const ask = { ...descent, step: { descent: "x^2 + 2y^2", in: ["x", "y"], rate: "1/3" }, policy: { absolute: 0.01 }, steps: 1 };
  expect(codes(ask, ["3", "1"], ["5.001", "2.334"]).certain).toEqual(["descent-uphill"]);
  expect(codes(ask, ["3", "1"], ["-3", "-3"]).certain).toEqual(["learning-rate-omitted"]);
  expect(codes(ask, ["3", "1"], ["1", "-0.333"])).toMatchObject({ verdict: "equal", whole: ["right"] });
});

it("Newton's method with the wrong sign", () => {
  const ask = { kind: "iterations", start: { x: "2" }, step: { newton: "x^2 - 2", in: "x" }, steps: 1 };
  expect(codes(ask, ["2"], ["5/2"]).certain).toEqual(["newton-sign"]);
});

it("steps that the author wrote have no known mistakes", () => {
  const ask = { kind: "iterations", start: { x: "2" }, step: { next: { x: "x^2/2 + 1" } }, steps: 1 };
  expect(codes(ask, ["2"], ["5"]).certain).toBeUndefined();
});

const graph = { kind: "graph", inputs: { w: "3", x: "2" }, nodes: [{ name: "z", is: "w x" }, { name: "a", is: "z^2" }, { name: "L", is: "a^2" }] };

it("backpropagation: a local derivative that is left out is named at its node; what follows from it is not accused", () => {
  const { cells, certain } = codes(graph, ["3", "144"], ["2", "216"], ["6", "72"], ["36", "72"], ["1296", "1"]);
  expect(certain).toEqual(["backprop-local-derivative-missing"]);
  expect(cells?.map((row) => row[1])).toEqual(["follow-through", "follow-through", "backprop-local-derivative-missing", "", ""]);
});

it("backpropagation: one path of two into a node", () => {
  const twice = { kind: "graph", inputs: { s: "2" }, nodes: [{ name: "u", is: "s^2" }, { name: "v", is: "s^3" }, { name: "L", is: "u v" }] };
  expect(codes(twice, ["2", "48"], ["4", "8"], ["8", "4"], ["32", "1"]).certain).toEqual(["backprop-path-missing"]);
});

const parts = {
  kind: "parts",
  parts: [
    { id: "a", statement: "Differentiate.", ask: { kind: "derivative", of: "sin(3x)", in: "x" } },
    { id: "b", statement: "Again.", ask: { kind: "derivative", of: "a", in: "x" } },
  ],
};

it("of several parts the one that is wrong is explained, and not the one that follows from it", () => {
  // The second part is the derivative of the student's own first answer.
  const { parts: told, certificate } = tryAnswer(parts, { kind: "parts", parts: { a: { kind: "text", text: "cos(3x)" }, b: { kind: "text", text: "-3sin(3x)" } } });
  expect(told?.map(({ followed, feedback }) => [followed, feedback.map(({ code }) => code)])).toEqual([
    [false, ["differs-at-point", "missing-inner-derivative"]],
    [true, ["follow-through", "differs-at-point"]],
  ]);
  expect(certificate.mistakes?.certain).toEqual(["missing-inner-derivative"]);
});
