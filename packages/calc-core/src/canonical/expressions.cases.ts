import fc from "fast-check";
import { apply, num, power, product, sum, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { rational } from "../expr/rational";
import type { FunctionName } from "../functions/names";

/** Random expressions in x and y of every kind a student writes, for laws that must hold for all of them. */
const UNARY: readonly FunctionName[] = ["sin", "cos", "tan", "exp", "ln", "sqrt", "cbrt", "abs", "sign", "relu", "step", "tanh", "sigmoid", "softplus", "atan", "asin", "sinh", "cosh", "sec", "erf"];

const leaf: fc.Arbitrary<Expr> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(sym("x"), sym("y")) },
  { weight: 3, arbitrary: fc.integer({ min: -4, max: 6 }).map((n) => num(n)) },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 6 })).map(([n, d]) => num(rational(n, d))) },
);

const exponent: fc.Arbitrary<Expr> = fc.oneof(
  fc.integer({ min: -3, max: 4 }).map((n) => num(n)),
  fc.constantFrom([1, 2], [1, 3], [2, 3], [3, 2], [-1, 2], [1, 4]).map(([n = 1, d = 1]) => num(rational(n, d))),
);

export const expressions: fc.Arbitrary<Expr> = fc.letrec<{ e: Expr }>((tie) => ({
  e: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("e"), { minLength: 2, maxLength: 3 }).map((terms) => sum(...terms)),
    fc.array(tie("e"), { minLength: 2, maxLength: 3 }).map((factors) => product(...factors)),
    fc.tuple(tie("e"), exponent).map(([base, k]) => power(base, k)),
    fc.tuple(fc.constantFrom(...UNARY), tie("e")).map(([fn, u]) => apply(fn, u)),
    fc.tuple(fc.constantFrom<FunctionName>("max", "min"), tie("e"), tie("e")).map(([fn, u, v]) => apply(fn, u, v)),
  ),
})).e;

/** Points away from the places where something special happens. */
export const POINTS: readonly (readonly [number, number])[] = [
  [0.731, 1.297], [-0.613, 0.871], [2.417, -1.173], [-1.519, -2.137], [0.193, 3.049], [3.313, 0.477],
]; // prettier-ignore
