import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expr } from "../expr/node";
import { equalExpr } from "../expr/equal";
import { product, sum } from "../expr/build";
import { evaluate } from "../numeric/evaluate";
import { toInfix } from "../print/infix";
import { readExpr } from "../syntax/read";
import { canonical } from "./canonical";
import { canonicalCases } from "./canonical.cases";
import { expand } from "./expand";
import { expressions, POINTS } from "./expressions.cases";
import { presentable } from "./presentable";

function written(text: string): Expr {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}

const valueOf = (e: Expr) => (x: number, y: number): number => {
  const result = evaluate(e, { x, y });
  return result.ok ? result.value : Number.NaN;
};

/** Equal to within rounding, wherever the first has a value of a size that doubles can carry. */
function keepsItsValues(before: Expr, after: Expr): void {
  const [f, g] = [valueOf(before), valueOf(after)];
  for (const [x, y] of POINTS) {
    const [left, right] = [f(x, y), g(x, y)];
    if (!Number.isFinite(left) || Math.abs(left) > 1e6) continue;
    // Cancellation can spoil a double: then two points close by tell whether the function is smooth here at all.
    const near = Math.abs(f(x * (1 + 1e-12), y * (1 - 1e-12)) - left);
    if (!(near < 1e-6)) continue;
    expect(right, `${toInfix(before)} became ${toInfix(after)} at (${x}, ${y})`).toSatisfy((r: number) => Math.abs(r - left) <= 1e-6 * Math.max(1, Math.abs(left)) + 10 * near);
  }
}

describe("the canonical form", () => {
  it.each(canonicalCases)("of %s is %s (%s)", (text, expected) => {
    expect(toInfix(canonical(written(text)))).toBe(expected);
  });

  it("is its own canonical form", () => {
    fc.assert(fc.property(expressions, (e) => equalExpr(canonical(canonical(e)), canonical(e))), { numRuns: 1000, seed: 1 });
  });

  it("keeps the value at every point where there is one", () => {
    fc.assert(fc.property(expressions, (e) => keepsItsValues(e, canonical(e))), { numRuns: 1000, seed: 2 });
  });

  it("does not depend on the order of terms and factors", () => {
    fc.assert(
      fc.property(fc.array(expressions, { minLength: 2, maxLength: 4 }), (parts) => {
        const back = [...parts].reverse();
        return equalExpr(canonical(sum(...parts)), canonical(sum(...back))) && equalExpr(canonical(product(...parts)), canonical(product(...back)));
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe("the presentable form", () => {
  // prettier-ignore
  it.each([
    ["-x + 1", "1 - x"], ["x*4*cos(2x^2)", "4*x*cos(2*x^2)"], ["-1*sin(x)", "-sin(x)"], ["x^(1/2)", "sqrt(x)"], ["x^(1/3)", "cbrt(x)"],
    ["1/x^2 - ln(x)/x^2", "(1 - ln(x))*x^(-2)"], ["1/(x+1) - x/(x+1)^2", "(x + 1)^(-2)"], ["1/x + 1/x^2", "1/x + x^(-2)"],
    ["1/x^2 - 2(x-1)/x^3", "(2 - x)*x^(-3)"], ["sqrt(1-x^2) - x^2/sqrt(1-x^2)", "(1 - 2*x^2)*(1 - x^2)^(-1/2)"],
    ["sin(x) e^x x 3", "3*x*e^x*sin(x)"], ["-x^2 + 2x + 1", "-x^2 + 2*x + 1"],
  ])("of %s is %s", (text, expected) => {
    expect(toInfix(presentable(written(text)))).toBe(expected);
  });

  it("keeps the value at every point where there is one", () => {
    fc.assert(fc.property(expressions, (e) => keepsItsValues(e, presentable(e))), { numRuns: 1000, seed: 4 });
  });
});

describe("multiplying out", () => {
  // prettier-ignore
  it.each([["(x+1)^2", "x^2 + 2*x + 1"], ["x(x+1)(x-1)", "x^3 - x"], ["(x+y)^3", "x^3 + 3*x^2*y + 3*x*y^2 + y^3"]])("%s is %s", (text, expected) => {
    const e = expand(canonical(written(text)));
    expect(e && toInfix(e)).toBe(expected);
  });

  it("refuses what would grow beyond its bound", () => {
    expect(expand(canonical(written("(x+1)^100000")))).toBeNull();
    expect(expand(canonical(written("(a+b+c+d+f)^12")))).toBeNull();
  });
});
