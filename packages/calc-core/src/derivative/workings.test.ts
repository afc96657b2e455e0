import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expressions } from "../canonical/expressions.cases";
import { apply, power, product, sum } from "../expr/build";
import type { Expr } from "../expr/node";
import { decideEquivalence } from "../equivalence/decide";
import { asConditions, requirementsOf } from "../equivalence/domain";
import { toLatex } from "../print/latex";
import { readExpr } from "../syntax/read";
import { derivative } from "./derivative";
import type { DerivativeStep } from "./steps";
import { gradientWorkings, hessianWorkings, higherDerivativeWorkings, jacobianWorkings } from "./workings";

const expr = (text: string): Expr => {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
};

describe("the workings of several derivatives", () => {
  it("go from f′ to f″ to f‴, each from the result before", () => {
    const workings = higherDerivativeWorkings(expr("x^3 + sin(2x)"), "x", 3);
    expect(workings.map(({ sign, of, result }) => [sign, of, result])).toEqual([
      ["f'", toLatex(expr("x^3 + sin(2x)")), workings[1]?.of],
      ["f''", workings[0]?.result, workings[2]?.of],
      ["f'''", workings[1]?.result, workings[2]?.result],
    ]);
    expect(workings.every(({ steps }) => steps.length > 0)).toBe(true);
  });

  it("name what is held still in a gradient", () => {
    const workings = gradientWorkings(expr("x^2 y + sin(z)"), ["x", "y", "z"]);
    expect(workings.map(({ note }) => note)).toEqual(["Hold $y$ and $z$ still.", "Hold $x$ and $z$ still.", "Hold $x$ and $y$ still."]);
    expect(workings.map(({ sign }) => sign)).toEqual(["x", "y", "z"].map((name) => `\\frac{\\partial f}{\\partial ${name}}`));
  });

  it("number the functions of a Jacobian", () => {
    const rows = jacobianWorkings([expr("x y"), expr("x + y^2")], ["x", "y"]);
    expect(rows.map((row) => row.length)).toEqual([2, 2]);
    expect(rows[1]?.[0]?.sign).toBe("\\frac{\\partial f_{2}}{\\partial x}");
  });

  it("give a Hessian's gradient, then its upper half", () => {
    const { gradient, second } = hessianWorkings(expr("x^2 y + y^3"), ["x", "y"]);
    expect(gradient).toHaveLength(2);
    expect(second.map(({ sign }) => sign)).toEqual(["\\frac{\\partial^2 f}{\\partial x^2}", "\\frac{\\partial^2 f}{\\partial y\\,\\partial x}", "\\frac{\\partial^2 f}{\\partial y^2}"]);
    expect(second.map(({ note }) => note.length > 0)).toEqual([false, true, false]);
  });
});

/** Reads a line back: the operator d/dx(…) is differentiated by the engine itself, so that both sides can be compared. */
function sides({ before, after }: DerivativeStep): readonly [Expr, Expr] | null {
  const read = (latex: string): Expr | null => {
    const text = latex.replaceAll("\\frac{\\partial }{\\partial x}", "D").replaceAll("\\frac{\\partial }{\\partial y}", "E");
    const reading = readExpr(text, { functions: ["D", "E"] });
    return reading.ok ? differentiated(reading.expr) : null;
  };
  const [left, right] = [read(before), read(after)];
  return left && right ? [left, right] : null;
}

const differentiated = (e: Expr): Expr => {
  if (e.kind === "call" && (e.name === "D" || e.name === "E")) return derivative(differentiated(e.args[0] ?? e), e.name === "D" ? "x" : "y");
  switch (e.kind) {
    case "sum":
      return withParts(e.terms, (parts) => sum(...parts));
    case "product":
      return withParts(e.factors, (parts) => product(...parts));
    case "power":
      return power(differentiated(e.base), differentiated(e.exponent));
    case "apply":
      return apply(e.fn, ...e.args.map(differentiated));
    default:
      return e;
  }
};
const withParts = (parts: readonly Expr[], make: (parts: readonly Expr[]) => Expr): Expr => make(parts.map(differentiated));

it("every line of a random gradient's working is an identity, derived again from what is printed", () => {
  let lines = 0;
  fc.assert(
    fc.property(expressions, (f) => {
      for (const { steps } of gradientWorkings(f, ["x", "y"])) {
        for (const step of steps) {
          const both = sides(step);
          if (!both) continue;
          lines += 1;
          // Where f has values: ln(√x) has the slope 1/(2 √x √x) there, and 1/(2x) is defined on more.
          const { verdict } = decideEquivalence(both[0], both[1], { seed: 3, domain: asConditions(requirementsOf(f)) });
          expect(verdict, `${step.before} = ${step.after}`).not.toBe("unequal");
        }
      }
    }),
    { numRuns: 60, seed: 19 },
  );
  expect(lines).toBeGreaterThan(60);
});
