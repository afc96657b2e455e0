import fc from "fast-check";
import { apply, call, constant, num, power, product, sum, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { rational } from "../expr/rational";
import { FUNCTION_NAMES, type FunctionName } from "../functions/names";
import { FUNCTIONS } from "../functions/table";

/** Names that read back without a declaration, a among them since it stands before cos in acos. */
const NAMES = ["x", "y", "t", "a", "x_1", "w_12", "x2", "alpha", "theta_1", "y_hat", "W", "e_1"];

const number = fc.oneof(
  fc.integer({ min: -12, max: 12 }).map((n) => num(n)),
  fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 2, max: 9 })).map(([n, d]) => num(rational(n, d))),
);
const leaf: fc.Arbitrary<Expr> = fc.oneof(
  number,
  fc.constantFrom(...NAMES).map((name) => sym(name)),
  fc.constantFrom(constant("pi"), constant("e")),
);

/** log and root with the bases and degrees that have functions of their own are read as those. */
const readsAsAnother = (fn: FunctionName, args: readonly Expr[]): boolean => {
  const [, second] = args;
  if (fn !== "log" && fn !== "root") return false;
  return (
    second?.kind === "const" ||
    (second?.kind === "num" && second.value.d === 1n && [2n, 3n, 10n].includes(second.value.n))
  );
};
/** The number 0, perhaps over another: product(0, 1/2) is written 0/2. */
const isZero = (e: Expr): boolean =>
  e.kind === "num" ? e.value.n === 0n : e.kind === "product" && e.factors.every(({ kind }) => kind === "num") && e.factors.some(isZero);
const dividesByZero = (base: Expr, exponent: Expr): boolean => isZero(base) && exponent.kind === "num" && exponent.value.n < 0n;

/** Random expressions of every kind, as the reader builds them: e to a power is exp, and nothing divides by the number 0. */
export const randomExpr: fc.Arbitrary<Expr> = fc.letrec<{ expr: Expr }>((tie) => {
  const several = fc.array(tie("expr"), { minLength: 2, maxLength: 4 });
  return {
    expr: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      several.map((terms) => sum(...terms)),
      several.map((factors) => product(...factors)),
      fc
        .tuple(tie("expr"), tie("expr"))
        .map(([base, exponent]) =>
          base.kind === "const" || dividesByZero(base, exponent) ? power(sym("x"), exponent) : power(base, exponent),
        ),
      tie("expr").map((base) => (base.kind === "const" || base.kind === "num" || isZero(base) ? sym("x") : power(base, num(-1)))),
      fc
        .tuple(fc.constantFrom(...FUNCTION_NAMES), fc.array(tie("expr"), { minLength: 3, maxLength: 3 }))
        .map(([fn, args]) => {
          const [least, most] = FUNCTIONS[fn].arity;
          const fitting = args.slice(0, Math.min(most, Math.max(least, args.length)));
          return readsAsAnother(fn, fitting) ? apply("sin", ...fitting.slice(0, 1)) : apply(fn, ...fitting);
        }),
      fc
        .tuple(fc.constantFrom("f", "g"), tie("expr"), fc.integer({ min: 0, max: 2 }))
        .map(([name, arg, order]) => call(name, [arg], [order])),
      fc
        .tuple(tie("expr"), tie("expr"), fc.integer({ min: 0, max: 1 }))
        .map(([one, two, order]) => call("h", [one, two], [order, order])),
    ),
  };
}).expr;
