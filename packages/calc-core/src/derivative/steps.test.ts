import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expressions, POINTS } from "../canonical/expressions.cases";
import type { Expr } from "../expr/node";
import { substitute } from "../expr/walk";
import { evaluate } from "../numeric/evaluate";
import { readExpr } from "../syntax/read";
import { derivative } from "./derivative";
import { derivativeSteps } from "./steps";
import { workedSteps } from "./worked-steps";

function written(text: string): Expr {
  const reading = readExpr(text, { functions: ["f", "g"] });
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
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
  ["3 sin(x)", "constant multiple rule", "derivative of the sine"],
  ["sin(2x^2)", "chain rule", "power rule", "simplify"],
  ["sin(2x)", "chain rule"],
  ["x^3 e^x", "product rule", "power rule", "derivative of the exponential", "simplify"],
  ["ln(x)/x", "quotient rule", "derivative of the natural logarithm", "simplify"],
  ["(x^2+1)^5", "general power rule", "power rule, term by term", "simplify"],
  ["sqrt(x^2+1)", "general power rule", "power rule, term by term"],
  ["1/sin(x)", "reciprocal rule", "derivative of the sine"],
  ["2^x", "exponential rule"],
  ["x^x", "logarithmic differentiation", "product rule", "derivative of the natural logarithm", "simplify"],
  ["e^x - sin(x)", "sum rule", "derivative of the exponential", "derivative of the sine"],
  ["f(g(x))", "chain rule", "chain rule"],
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

  it("can each be derived again: both sides of every line have the same value", () => {
    fc.assert(
      fc.property(expressions, (f) => {
        for (const { rule, part, after, pending } of workedSteps(f, "x")) {
          const left = rule === "simplify" ? part : derivative(part, "x");
          const right = substitute(after, Object.fromEntries([...pending].map(([name, smaller]) => [name, derivative(smaller, "x")])));
          for (const [x, y] of POINTS) {
            const [a, b] = [evaluate(left, { x, y }), evaluate(right, { x, y })];
            if (!a.ok || !b.ok || Math.abs(a.value) > 1e6) continue;
            const beside = evaluate(left, { x: x * (1 + 1e-12), y });
            const near = beside.ok ? Math.abs(beside.value - a.value) : 1;
            if (near < 1e-6) expect(Math.abs(a.value - b.value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(a.value)) + 100 * near);
          }
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("end also for large functions", () => {
    const many = Array.from({ length: 300 }, (_, i) => `sin(x^${i + 2})`).join("+");
    expect(derivativeSteps(written(many), "x").length).toBeLessThan(70);
  });
});
