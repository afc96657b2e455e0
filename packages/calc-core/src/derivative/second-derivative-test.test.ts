import { describe, expect, it } from "vitest";
import { readExpr } from "../syntax/read";
import { classifyCriticalPoint } from "./second-derivative-test";

const expr = (text: string) => {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
};
const at = (point: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(point).map(([name, value]) => [name, expr(value)]));

// prettier-ignore
describe.each([
  ["x^2 + y^2",                  { x: "0", y: "0" },             "minimum",   [2, 2]],
  ["-x^2 - 3y^2 + 4x",           { x: "2", y: "0" },             "maximum",   [-6, -2]],
  ["x^2 - y^2",                  { x: "0", y: "0" },             "saddle",    [-2, 2]],
  ["x^3 - 3x + y^2",             { x: "1", y: "0" },             "minimum",   [2, 6]],
  ["x^3 - 3x + y^2",             { x: "-1", y: "0" },            "saddle",    [-6, 2]],
  ["x^4 + y^4",                  { x: "0", y: "0" },             "undecided", [0, 0]],
  ["x^2 + y^3",                  { x: "0", y: "0" },             "undecided", [0, 2]],
  ["x y",                        { x: "0", y: "0" },             "saddle",    [-1, 1]],
  ["x^2 + x y + y^2 + z^2",      { x: "0", y: "0", z: "0" },     "minimum",   [1, 2, 3]],
  ["x^2 + y^2 - z^2 + w^3",      { x: "0", y: "0", z: "0", w: "0" }, "saddle", [-2, 0, 2, 2]],
  ["sin(x)",                     { x: "pi/2" },                  "maximum",   [-1]],
  ["exp(-x^2 - y^2)",            { x: "0", y: "0" },             "maximum",   [-2, -2]],
  ["(x^2 - 2)^2",                { x: "sqrt(2)" },               "minimum",   [16]],
  ["(1 - x)^2 + 100(y - x^2)^2", { x: "1", y: "1" },             "minimum",   [0.3993607674, 1001.6006392326]],
] as const)("%s at %j", (f, point, kind, eigenvalues) => {
  it(`is ${kind}`, () => {
    const found = classifyCriticalPoint(expr(f), at(point));
    if (!found.ok) throw new Error(found.reason);
    expect(found.kind).toBe(kind);
    expect(found.eigenvalues).toHaveLength(eigenvalues.length);
    found.eigenvalues.forEach((value, i) => expect(value).toBeCloseTo(eigenvalues[i] ?? Number.NaN, 8));
  });
});

// prettier-ignore
it.each([
  ["x^2 + y",       { x: "0", y: "0" }, "not-critical"],
  ["x^2 + 1e-30 x", { x: "0" },         "not-critical"],
  ["ln(x)",         { x: "-1" },        "outside-domain"],
  ["1/x",           { x: "0" },         "outside-domain"],
  ["x^(4/3)",       { x: "0" },         "outside-domain"],
])("%s at %j is refused: %s", (f, point, reason) => {
  expect(classifyCriticalPoint(expr(f), at(point))).toMatchObject({ ok: false, reason });
});
