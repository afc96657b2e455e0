import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derivative } from "../derivative/derivative";
import { apply, minusOne, num, power, product, square, sum, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { rational } from "../expr/rational";
import { enclose } from "../numeric/enclose";
import { disjoint, type Interval } from "../numeric/interval";
import { toLatex } from "../print/latex";
import { toText } from "../print/text";
import { readExpr } from "../syntax/read";
import { canonical } from "./canonical";
import { expressions, POINTS } from "./expressions.cases";
import { presentable } from "./presentable";
import { printedDerivatives } from "./presentable.cases";

function written(text: string): Expr {
  const reading = readExpr(text, { functions: ["f", "g"] });
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
}

/** Sums and products in which the textbook's rules find something to do. */
const rich: fc.Arbitrary<Expr> = fc
  .tuple(expressions, expressions, fc.integer({ min: 0, max: 6 }))
  .map(([r, inner, kind]) => {
    // Within -1 … 1, where a difference of large squares loses no digits.
    const u = apply("sin", inner);
    const f = (name: "sin" | "cos" | "sinh" | "cosh" | "sign" | "abs" | "exp"): Expr => apply(name, u);
    const rows: readonly Expr[] = [
      sum(product(r, square(f("sin"))), product(r, square(f("cos")))),
      sum(product(r, square(f("cosh"))), product(minusOne, r, square(f("sinh"))), r),
      sum(r, product(r, square(f("sin")), power(f("cos"), num(-2)))),
      product(r, f("sign"), power(f("abs"), minusOne)),
      sum(product(u, f("sign")), f("abs")),
      sum(product(r, f("exp")), product(sym("x"), f("exp")), product(minusOne, f("exp"))),
      product(r, power(sum(power(u, num(-2)), num(1)), minusOne), power(u, num(-2))),
    ];
    return product(num(2), rows[kind] ?? r);
  });

/** How wide bounds are, beside the size of the value. */
const widthOf = ({ lo, hi }: Interval): number => (hi - lo) / Math.max(1, Math.abs(lo));

describe("the form for people", () => {
  it.each(printedDerivatives)("d/dx %s is printed %s", (f, printed) => {
    expect(toText(presentable(derivative(written(f), "x")))).toBe(printed);
  });

  it.each(printedDerivatives)("d/dx %s is read again from its text and its LaTeX", (f) => {
    const slope = presentable(derivative(written(f), "x"));
    for (const print of [toText, toLatex]) expect(canonical(written(print(slope)))).toBe(canonical(slope));
  });

  it.each([["as they come", expressions], ["where its rules apply", rich]] as const)("has the value of the expression, %s", (_, arbitrary) => {
    let compared = 0;
    fc.assert(
      fc.property(arbitrary, (e) => {
        const shown = presentable(e);
        for (const [x, y] of POINTS) {
          const [before, after] = [e, shown].map((side) => enclose(side, { x: rational(Math.round(1000 * x), 1000), y: rational(Math.round(1000 * y), 1000) }));
          if (before?.kind !== "value" || after?.kind === "unknown" || widthOf(before.enclosure) > 1e-6) continue;
          compared += 1;
          expect(after?.kind).toBe("value");
          if (after?.kind === "value") expect(disjoint(before.enclosure, after.enclosure), `${toText(e)} is shown as ${toText(shown)} at (${x}, ${y})`).toBe(false);
        }
      }),
      { numRuns: 1_000, seed: 11 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });
});
