import { describe, expect, it } from "vitest";
import { derivative } from "../derivative/derivative";
import type { Expr } from "../expr/node";
import { readExpr } from "../syntax/read";
import { complexStep } from "./complex-step";
import { evaluate } from "./evaluate";
import { finiteDifference } from "./finite-difference";

const expr = (text: string): Expr => {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
};
const at = (f: Expr, x: number): number => {
  const value = evaluate(f, { x, y: 2 });
  return value.ok ? value.value : Number.NaN;
};

// prettier-ignore
describe.each([
  ["x^5 - 3x^2 + 1"], ["1/(1 + x^2)"], ["(x - 3)^3"], ["(x - 3)^-2"], ["sin(x) cos(x) tan(x)"], ["sec x + csc x + cot x"], ["exp(-x^2)"], ["ln(x^2 + 1)"], ["sqrt(x + 4)"],
  ["x^x"], ["2^x"], ["x^(2/3)"], ["tanh(3x) + coth(x) + sech x + csch x"], ["sinh(x) cosh(x)"], ["sigmoid(5x)"], ["softplus(x) - softplus(-x)"], ["log_2(x) log10(x)"], ["y x^2 + x^y"],
  ["atan(x) acot(x)"], ["asin(x/3) + acos(x/4)"], ["asec(x + 1) acsc(x + 1)"], ["asinh(x) + asinh(-3x) + acsch(x)"], ["acosh(x + 1) + asech(x/3)"], ["atanh(x/3) + acoth(x + 1)"],
  ["cbrt(x - 5)"], ["(x - 5)^(1/3) + (x - 5)^(2/3)"], ["log(x + 1, y)"],
])("%s", (text) => {
  it.each([0.3, 1, 1.7, 2.4])("has the slope of its derivative at %d, to 13 digits", (x) => {
    const wanted = at(derivative(expr(text), "x"), x);
    const got = complexStep(expr(text), "x", { x, y: 2 });
    if (!got.ok) throw new Error(got.reason);
    expect(Math.abs(got.value - wanted)).toBeLessThanOrEqual(1e-13 * (1 + Math.abs(wanted)) * 4);
  });
});

it("is right where a central difference has lost half of its digits", () => {
  const f = expr("exp(x)/(cos(x)^3 + sin(x)^3)");
  const exact = at(derivative(f, "x"), 1.5);
  const got = complexStep(f, "x", { x: 1.5 });
  const central = finiteDifference((x) => at(f, x), 1.5, { scheme: "central", step: 1e-9 });
  expect(got.ok && Math.abs(got.value - exact) < 1e-13 * Math.abs(exact)).toBe(true);
  expect(Math.abs(central - exact)).toBeGreaterThan(1e-9);
});

it.each([
  ["abs(x)", "no-complex-form"],
  ["max(x, 2)", "no-complex-form"],
  ["erf(x)", "no-complex-form"],
  ["ln(x - 5)", "outside-domain"],
  ["1/(x - 1)", "outside-domain"],
])("%s at 1 is refused: %s", (text, reason) => {
  expect(complexStep(expr(text), "x", { x: 1 })).toMatchObject({ ok: false, reason });
});
