import { apply, divide, exp, half, inverse, ln, negate, num, one, pi, power, product, sqrt, square, subtract, sum, two } from "../../expr/build";
import type { Expr } from "../../expr/node";
import type { FunctionName } from "../../functions/names";

/**
 * The functions of the table by few: exponential, logarithm, sine and cosine, arc sine and arc tangent, absolute
 * value and sign, and those that stay as they are. Each rule is an identity at every point where the function has a
 * value, isolated points aside.
 *
 * @see Abramowitz & Stegun 4.5.1–4.5.6, 4.6.20–4.6.25
 */
const absOf = (u: Expr): Expr => apply("abs", u);
const f = (fn: FunctionName, ...args: Expr[]): Expr => apply(fn, ...args);
const cosh = (u: Expr): Expr => product(half, sum(exp(u), exp(negate(u))));
const sinh = (u: Expr): Expr => product(half, subtract(exp(u), exp(negate(u))));

// prettier-ignore
const PRIMITIVES: Partial<Readonly<Record<FunctionName, (...args: Expr[]) => Expr>>> = {
  tan: (u = one) => divide(f("sin", u), f("cos", u)),
  sec: (u = one) => inverse(f("cos", u)),
  csc: (u = one) => inverse(f("sin", u)),
  cot: (u = one) => divide(f("cos", u), f("sin", u)),
  acos: (u = one) => subtract(product(half, pi), f("asin", u)),
  asec: (u = one) => subtract(product(half, pi), f("asin", inverse(u))),
  acsc: (u = one) => f("asin", inverse(u)),
  acot: (u = one) => f("atan", inverse(u)),
  sinh: (u = one) => sinh(u),
  cosh: (u = one) => cosh(u),
  tanh: (u = one) => divide(sinh(u), cosh(u)),
  sech: (u = one) => inverse(cosh(u)),
  csch: (u = one) => inverse(sinh(u)),
  coth: (u = one) => divide(cosh(u), sinh(u)),
  asinh: (u = one) => ln(sum(u, sqrt(sum(square(u), one)))),
  acosh: (u = one) => ln(sum(u, product(sqrt(subtract(u, one)), sqrt(sum(u, one))))),
  atanh: (u = one) => product(half, subtract(ln(sum(one, u)), ln(subtract(one, u)))),
  asech: (u = one) => ln(divide(sum(one, sqrt(subtract(one, square(u)))), u)),
  acsch: (u = one) => ln(sum(inverse(u), sqrt(sum(inverse(square(u)), one)))),
  acoth: (u = one) => product(half, ln(divide(sum(u, one), subtract(u, one)))),
  log10: (u = one) => divide(ln(u), ln(num(10))),
  log2: (u = one) => divide(ln(u), ln(two)),
  log: (u = one, b = two) => divide(ln(u), ln(b)),
  sqrt: (u = one) => power(u, half),
  cbrt: (u = one) => power(u, num({ n: 1n, d: 3n })),
  root: (u = one, n = two) => power(u, n.kind === "num" && n.value.n > 0n ? num({ n: n.value.d, d: n.value.n }) : inverse(n)),
  step: (u = one) => product(half, sum(one, f("sign", u))),
  max: (...args) => args.reduce((a, b) => product(half, sum(a, b, absOf(subtract(a, b))))),
  min: (...args) => args.reduce((a, b) => product(half, sum(a, b, negate(absOf(subtract(a, b)))))),
  relu: (u = one) => product(half, sum(u, absOf(u))),
  leakyRelu: (u = one, a = one) => product(half, sum(u, absOf(u), product(a, subtract(u, absOf(u))))),
  sigmoid: (u = one) => inverse(sum(one, exp(negate(u)))),
  softplus: (u = one) => ln(sum(one, exp(u))),
  normalCdf: (u = one) => product(half, sum(one, f("erf", divide(u, sqrt(two))))),
  gelu: (u = one) => product(half, u, sum(one, f("erf", divide(u, sqrt(two))))),
};

/** The function by simpler ones, or null where it is one of the simple ones itself. */
export function byPrimitives(fn: FunctionName, args: readonly Expr[]): Expr | null {
  const rule = PRIMITIVES[fn];
  return rule ? rule(...args) : null;
}
