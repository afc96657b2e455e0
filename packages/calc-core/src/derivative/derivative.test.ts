import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expressions, POINTS } from "../canonical/expressions.cases";
import { presentable } from "../canonical/presentable";
import { apply, num, product, sum, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { children, nodesOf } from "../expr/walk";
import { FUNCTIONS } from "../functions/table";
import { evaluate } from "../numeric/evaluate";
import { toInfix } from "../print/infix";
import { readExpr } from "../syntax/read";
import { derivative } from "./derivative";
import { derivativeCases, higherCases } from "./derivative.cases";

function written(text: string): Expr {
  const reading = readExpr(text, { functions: ["f", "g"] });
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}

const shown = (e: Expr): string => toInfix(presentable(e));
const valueAt = (e: Expr, x: number, y: number): number => {
  const result = evaluate(e, { x, y });
  return result.ok ? result.value : Number.NaN;
};

const hasCorners = (e: Expr): boolean => nodesOf(e).some((node) => node.kind === "apply" && FUNCTIONS[node.fn].kinks !== undefined);

describe("the derivative", () => {
  it.each(derivativeCases)("of %s is %s", (f, slope) => {
    expect(shown(derivative(written(f), "x"))).toBe(shown(written(slope)));
  });

  it.each(higherCases)("of %s in %s, %d times, is %s", (f, variable, order, slope) => {
    expect(shown(derivative(written(f), variable, order))).toBe(shown(written(slope)));
  });

  it("agrees with central differences at points where the function is smooth", () => {
    fc.assert(
      fc.property(expressions, (f) => {
        const slope = derivative(f, "x");
        for (const [x, y] of POINTS) {
          const [wide, narrow] = [1e-4, 5e-5].map((h) => (valueAt(f, x + h, y) - valueAt(f, x - h, y)) / (2 * h)) as [number, number];
          const scale = Math.max(1, Math.abs(valueAt(f, x, y)));
          // Two step sizes that disagree mean a corner, a pole or rounding: no information.
          if (!(Math.abs(wide - narrow) < 1e-5 * scale) || scale > 1e4) continue;
          const exact = valueAt(slope, x, y);
          // Arguments of max that agree on a whole stretch leave a step of 0 there, and what max holds at 0 may stand below a bar.
          if (Number.isNaN(exact) && hasCorners(slope)) continue;
          expect(exact, `d/dx ${toInfix(f)} = ${toInfix(slope)} at (${x}, ${y})`).toSatisfy((d: number) => Math.abs(d - narrow) < 1e-3 * Math.max(scale, Math.abs(narrow)));
        }
      }),
      { numRuns: 800, seed: 5 },
    );
  });

  it("is linear, and mixed partial derivatives agree in value", () => {
    fc.assert(
      fc.property(expressions, expressions, (f, g) => {
        const [left, right] = [derivative(sum(product(num(3), f), g), "x"), sum(product(num(3), derivative(f, "x")), derivative(g, "x"))];
        const [xy, yx] = [derivative(derivative(f, "x"), "y"), derivative(derivative(f, "y"), "x")];
        for (const [x, y] of POINTS) {
          for (const [a, b] of [[left, right], [xy, yx]] as const) {
            const [u, v] = [valueAt(a, x, y), valueAt(b, x, y)];
            if (!Number.isFinite(u) || !Number.isFinite(v) || Math.abs(u) > 1e6) continue;
            const near = Math.abs(valueAt(a, x * (1 + 1e-12), y * (1 - 1e-12)) - u);
            if (near < 1e-6) expect(v).toSatisfy((w: number) => Math.abs(w - u) <= 1e-5 * Math.max(1, Math.abs(u)) + 1e3 * near);
          }
        }
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe("the size of a derivative", () => {
  const x = sym("x");

  it("grows linearly with a nested chain, thanks to sharing", () => {
    const nested = (n: number): Expr => Array.from({ length: n }).reduce<Expr>((f) => apply("sin", product(x, f)), x);
    const nodes = (n: number): number => nodesOf(derivative(nested(n), "x")).length;
    expect(nodes(400)).toBeLessThan(2.2 * nodes(200));
    expect(nodes(1000)).toBeLessThan(15_000);
  });

  it("grows hardly faster than a product", () => {
    const many = (n: number): Expr => product(...Array.from({ length: n }, (_, i) => sum(x, num(i + 1))));
    const edges = (n: number): number => nodesOf(derivative(many(n), "x")).reduce((total, node) => total + children(node).length, 0);
    expect(edges(512)).toBeLessThan(2.5 * edges(256));
  });
});
