import { expect, it } from "vitest";
import { renderFormula } from "./render-formula";

it("sets a formula in the same way however often it is asked for, in a line and on its own", () => {
  const inLine = renderFormula("x^2");
  expect(inLine).toContain("<math");
  expect(renderFormula("x^2")).toBe(inLine);
  expect(renderFormula("x^2", true)).toContain("katex-display");
  expect(renderFormula("x^2")).toBe(inLine);
});

it("tells every time what cannot be set", () => {
  for (let i = 0; i < 2; i++) expect(renderFormula("\\frac{1}{")).toBeNull();
});

it("sets formulas after more of them than are kept, and very long ones", () => {
  for (let i = 0; i < 1200; i++) renderFormula(`x_{${i}}`);
  expect(renderFormula("x_{0}")).toContain("x_{0}");
  const long = Array.from({ length: 300 }, (_, i) => `x_{${i}}`).join("+");
  expect(renderFormula(long)).toBe(renderFormula(long));
});
