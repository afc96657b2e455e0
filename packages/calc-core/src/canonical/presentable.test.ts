import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derivative } from "../derivative/derivative";
import { apply, minusOne, num, power, product, square, sum, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { compile } from "../numeric/compile";
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
        const [plain, shown] = [compile(e, ["x", "y"]), compile(presentable(e), ["x", "y"])];
        for (const [x, y] of POINTS) {
          const [value, beside] = [plain(x, y), plain(x * (1 + 1e-11), y * (1 - 1e-11))];
          if (!Number.isFinite(value) || !Number.isFinite(beside) || Math.abs(value) > 1e6) continue;
          // What rounding does to the value is no fault of the form.
          if (Math.abs(value - beside) > 1e-7 * Math.max(1, Math.abs(value))) continue;
          compared += 1;
          expect(Math.abs(shown(x, y) - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
        }
      }),
      { numRuns: 1_000, seed: 11 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });
});
