import { expect, it } from "vitest";
import { keyboardOf } from "./keyboard-of";
import { paletteOf } from "./palette-of";

function keysOf(statement: string, variables: readonly string[], kind = "expression"): readonly string[] {
  const layout = keyboardOf(variables, paletteOf(statement, variables, kind), kind);
  if (!("rows" in layout)) throw new Error("no rows");
  for (const row of layout.rows) expect(row.length).toBeLessThanOrEqual(8);
  return layout.rows.flat().map((key) => (typeof key === "string" ? key : (key.insert ?? key.latex ?? "")));
}

it.each([
  ["its variables and functions", "Let $f(x) = \\sin(2x^2)$.", ["x"], "expression", ["x", "\\sin\\left(#0\\right)", "\\cos\\left(#0\\right)", "\\pi"], ["y", "C", "=", "\\ln\\left(#0\\right)"]],
  ["several variables, some with an index or Greek", "$f$", ["w1", "alpha", "b"], "expression", ["w1", "\\alpha ", "b"], ["x"]],
  ["a constant for an antiderivative", "$x^2$", ["x"], "antiderivative", ["x", "C"], ["="]],
  ["a sign of equality for an equation", "$y = 2x$", ["x", "y"], "equation", ["x", "y", "="], ["C"]],
  ["intervals", "$f > 0$", ["x"], "interval", ["x", ",", "\\infty", "\\left[#?,#?\\right)"], ["C"]],
] as const)("has %s, the digits, and nothing else", (_, statement, variables, kind, has, hasNot) => {
  const keys = keysOf(statement, variables, kind);
  expect(keys).toEqual(expect.arrayContaining([...has, ..."0123456789".split("").map((digit) => `[${digit}]`), "[backspace]", "\\frac{#@}{#?}", "^{#?}"]));
  for (const key of hasNot) expect(keys).not.toContain(key);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
