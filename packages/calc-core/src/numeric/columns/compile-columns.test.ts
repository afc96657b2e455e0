import fc from "fast-check";
import { expect, it } from "vitest";
import { sym } from "../../expr/build";
import type { Expr } from "../../expr/node";
import { freeVariables, substitute } from "../../expr/walk";
import { randomExpr } from "../../print/random-expr.cases";
import { readExpr } from "../../syntax/read";
import { compile } from "../compile";
import { evaluate } from "../evaluate";
import { compileColumnsGenerated, compileGenerated } from "../generated";
import { compileColumns } from "./compile-columns";

const expr = (text: string): Expr => {
  const reading = readExpr(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.message}`);
  return reading.expr;
};

/** Both sides at the same points; lengths on either side of a block's. */
function compare(f: Expr, variables: readonly string[], points: number): void {
  const columns = variables.map((_, v) => Float64Array.from({ length: points }, (__, i) => (i === 7 ? 0 : 4 * Math.sin(1.7 * i * (v + 1) + v))));
  const many = compileColumns(f, variables)(columns, new Float64Array(points));
  const one = compile(f, variables);
  const generated = compileGenerated(f, variables);
  const manyGenerated = compileColumnsGenerated(f, variables)(columns, new Float64Array(points));
  for (let i = 0; i < points; i++) {
    // The code does the same in the same order, to the last bit.
    const bits = [generated(...columns.map((column) => column[i] ?? 0)), manyGenerated[i]];
    for (const value of bits) expect(value, `generated, at ${columns.map((column) => column[i])}`).toBe(one(...columns.map((column) => column[i] ?? 0)));
    const wanted = one(...columns.map((column) => column[i] ?? 0));
    const got = many[i] ?? 0;
    if (Number.isNaN(wanted) || !Number.isFinite(wanted)) expect(Object.is(got, wanted) || got === wanted, `${got} for ${wanted} at ${columns.map((column) => column[i])}`).toBe(true);
    else expect(Math.abs(got - wanted), `${got} for ${wanted}`).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(wanted)));
  }
}

// prettier-ignore
it.each([
  ["3x^2 - 2x + 1"], ["x^7 - x^5/3 + 2"], ["x/(1 + x^2)"], ["(x^2 - 1)/((x + 3)(x^2 + 1))"], ["1/x + 2/x^2"], ["7"], ["x"], ["-x"], ["2x"],
  ["sin(x) cos(x) exp(-x^2)"], ["ln x"], ["sqrt(x) + cbrt(x)"], ["x^(1/3) + x^(2/3)"], ["2^x + x^x"], ["tanh(3x) sigmoid(x) relu(x)"],
  ["abs(x) max(x, 1, 2x) min(x, 0)"], ["atan2(x, 2) + log(x + 5, 3)"], ["x^12 + x^-3"], ["1/(x (x + 1) (x + 2) (x + 5))"], ["x + 2x^2 + 3x^3 + 4x^4 + 5x^5 + sin x"],
  ["sin(x)^2 + cos(x)^2"], ["3 sin(x)/(2 cos(x) + 5)"], ["pi e x"], ["floor(x) + step(x)"], ["relu(ln x) + leakyRelu(sqrt(x), 1/10)"],
])("%s has the same values at 1, 512, 513 and 2000 points", (text) => {
  for (const points of [1, 512, 513, 2000]) compare(expr(text), ["x"], points);
});

it("three variables, one of which does not occur", () => {
  compare(expr("x y z + sin(x y)/(1 + z^2)"), ["x", "y", "z", "w"], 300);
});

// prettier-ignore
it.each([
  ["x^2 y + y^2 z + z^2 x + 1"], ["x^2 + y^2 + z^2"], ["x y + y z + z x + x^2 + 3"], ["x y + z"], ["2 x y + 3 y z"], ["x y z - x y + z - 5"],
  ["x^2 y z + 4 x y + x + y + z"], ["x^4 + y^3 z + x y z + x z + y + 2"], ["x + y + z + x y z"], ["x y z x y z"],
  ["x^2 + y^2 - 3"], ["x^2 + x y + z^2"], ["2x^2 y + 3y z^2 + z x z"], ["x^3 - 3x y^2 + z"], ["x^3 + x y^2 + x y z + z^3 + 1"], ["x^2 + y^2 + z^2 + x y + x"],
])("every mixture of products: %s", (text) => {
  compare(expr(text), ["x", "y", "z"], 70);
});

it("random expressions have the values that one point at a time gives", () => {
  const inTwo = randomExpr.map((f) => substitute(f, Object.fromEntries(freeVariables(f).map((name, i) => [name, sym(i % 2 === 0 ? "x" : "y")]))));
  fc.assert(
    fc.property(inTwo, (f) => {
      const columns = [Float64Array.of(0.3, -1.2, 2, 0), Float64Array.of(1.5, 0.4, -2.2, 3)];
      const many = compileColumns(f, ["x", "y"])(columns, new Float64Array(4));
      const one = compile(f, ["x", "y"]);
      for (let i = 0; i < 4; i++) {
        const wanted = one(columns[0]?.[i] ?? 0, columns[1]?.[i] ?? 0);
        // 1/0 on the way is no value, whatever doubles make of it.
        if (!evaluate(f, { x: columns[0]?.[i] ?? 0, y: columns[1]?.[i] ?? 0 }).ok) continue;
        // What cancels or overflows on the way may round differently; what is smooth may not.
        if (!Number.isFinite(wanted) || Math.abs(wanted) > 1e6) continue;
        expect(Math.abs((many[i] ?? 0) - wanted)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(wanted)));
      }
    }),
    { numRuns: 300, seed: 11 },
  );
});
