import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expressions, POINTS } from "../canonical/expressions.cases";
import type { Expr } from "../expr/node";
import { compile } from "../numeric/compile";
import { ridders } from "../numeric/finite-difference";
import { readExpr } from "../syntax/read";
import { derivative } from "./derivative";
import { derivativeSteps } from "./steps";
import { workedSteps } from "./worked-steps";

function written(text: string): Expr {
  const reading = readExpr(text, { functions: ["f", "g"] });
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}

/** The slope by extrapolated differences, NaN where they tell nothing: at a corner, a pole, the edge of the domain. */
function slopeOfValues(part: Expr, x: number, y: number): number {
  const f = compile(part, ["x", "y"]);
  const { value, error } = ridders((at) => f(at, y), x, 0.02);
  return error < 1e-7 * (1 + Math.abs(value)) && Math.abs(f(x, y)) < 1e4 ? value : Number.NaN;
}

/** f, and the rules in the order a teacher names them. */
// prettier-ignore
const rows: readonly (readonly [f: string, ...rules: string[]])[] = [
  ["5", "constant rule"],
  ["x", "derivative of the variable"],
  ["2x + 1", "linear rule"],
  ["x^2 + 3x + 5", "power rule, term by term"],
  ["x^7", "power rule"],
  ["1/x", "power rule"],
  ["sin(x)", "derivative of the sine"],
  ["3 sin(x)", "constant multiple rule", "derivative of the sine", "put together"],
  ["sin(2x^2)", "chain rule", "power rule", "put together"],
  ["sin(2x)", "chain rule"],
  ["x^3 e^x", "product rule", "power rule", "derivative of the exponential", "simplify"],
  ["ln(x)/x", "quotient rule", "derivative of the natural logarithm", "simplify"],
  ["(x^2+1)^5", "general power rule", "power rule, term by term", "put together"],
  ["sqrt(x^2+1)", "general power rule", "power rule, term by term", "put together"],
  ["1/sin(x)", "reciprocal rule", "derivative of the sine", "put together"],
  ["2^x", "exponential rule"],
  ["x^x", "logarithmic differentiation", "product rule", "derivative of the natural logarithm", "simplify"],
  ["e^x - sin(x)", "sum rule", "derivative of the exponential", "derivative of the sine", "put together"],
  ["f(g(x))", "chain rule", "chain rule", "put together"],
  ["x^2 ln(x)", "product rule", "power rule", "derivative of the natural logarithm", "simplify"],
  ["ln(x^2 sin(x))", "chain rule", "product rule", "power rule", "derivative of the sine", "put together"],
  ["x f(x^2)", "product rule", "chain rule", "power rule", "simplify"],
  ["f(x)/g(x)", "quotient rule", "chain rule", "chain rule", "put together"],
  ["sin(x)^x", "logarithmic differentiation", "product rule", "chain rule", "derivative of the sine", "put together"],
  ["relu(w x + b)", "chain rule"],
  ["(sigmoid(w x + b) - y)^2", "general power rule", "sum rule", "chain rule", "put together"],
];

describe("the worked steps", () => {
  it.each(rows)("of %s name their rules", (f, ...rules) => {
    expect(derivativeSteps(written(f), "x").map(({ rule }) => rule)).toEqual(rules);
  });

  it("write what is still to be differentiated behind d/dx", () => {
    const [first, second, third] = derivativeSteps(written("sin(2x^2)"), "x");
    expect(first).toMatchObject({ before: "\\frac{d}{dx}\\left(\\sin\\left(2 x^{2}\\right)\\right)", after: "\\cos\\left(2 x^{2}\\right) \\frac{d}{dx}\\left(2 x^{2}\\right)" });
    expect(second).toMatchObject({ after: "4 x" });
    expect(third).toMatchObject({ after: "4 x \\cos\\left(2 x^{2}\\right)" });
  });

  it("write a partial derivative with the curly d", () => {
    expect(derivativeSteps(written("x^2 y"), "y", "partial")[0]?.before).toBe("\\frac{\\partial }{\\partial y}\\left(x^{2} y\\right)");
  });

  it.each([
    ["the engine's rules", (part: Expr, at: readonly number[]) => compile(derivative(part, "x"), ["x", "y"])(...at)],
    ["differences of values alone", (part: Expr, [x = 0, y = 0]: readonly number[]) => slopeOfValues(part, x, y)],
  ] as const)("can each be derived again, by %s: both sides of every line have the same value", (_, slopeAt) => {
    let compared = 0;
    fc.assert(
      fc.property(expressions, (f) => {
        for (const { part, differentiates, after, pending } of workedSteps(f, "x")) {
          for (const [x, y] of POINTS) {
            const left = differentiates ? slopeAt(part, [x, y]) : compile(part, ["x", "y"])(x, y);
            const parts = [...pending.values()].map((smaller) => slopeAt(smaller, [x, y]));
            const right = compile(after, ["x", "y", ...pending.keys()])(x, y, ...parts);
            if (!Number.isFinite(left) || !Number.isFinite(right) || parts.some(Number.isNaN) || Math.abs(left) > 1e4) continue;
            compared += 1;
            const beside = compile(after, ["x", "y", ...pending.keys()])(x * (1 + 1e-12), y, ...parts);
            expect(Math.abs(left - right)).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(left)) + 100 * Math.abs(beside - right));
          }
        }
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it("end also for large functions", () => {
    const many = Array.from({ length: 300 }, (_, i) => `sin(x^${i + 2})`).join("+");
    expect(derivativeSteps(written(many), "x").length).toBeLessThan(70);
  });
});
