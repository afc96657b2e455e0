import {
  apply, divide, exp, inverse, ln, negate, num, one, pi, product, sqrt, square, subtract, sum, two, zero,
} from "../expr/build"; // prettier-ignore
import type { Expr } from "../expr/node";
import { rational } from "../expr/rational";
import type { ElementaryFunction } from "./function";
import type { FunctionName } from "./names";
import { erf, normalCdf, realRoot, roundHalfEven, sigmoid, softplus } from "./special-values";

const f = (fn: FunctionName, ...args: Expr[]): Expr => apply(fn, ...args);
const onePlusSquare = (u: Expr): Expr => sum(one, square(u));
const oneMinusSquare = (u: Expr): Expr => subtract(one, square(u));
const between = (u: Expr) => [{ of: oneMinusSquare(u), is: "nonnegative" } as const];
const outside = (u: Expr) => [{ of: subtract(square(u), one), is: "nonnegative" } as const];
/** The density of the standard normal distribution. */
const normalDensity = (u: Expr): Expr => divide(exp(product(num(rational(-1, 2)), square(u))), sqrt(product(two, pi)));
/** The slope of max (or min) in its i-th argument: 1 where that argument wins, 0 elsewhere. */
const winners = (args: readonly Expr[], sign: 1 | -1): readonly Expr[] =>
  args.map((u, i) =>
    product(...args.filter((_, j) => j !== i).map((v) => f("step", sign === 1 ? subtract(u, v) : subtract(v, u)))),
  );
const differences = (...args: Expr[]): readonly Expr[] => args.flatMap((u, i) => args.slice(i + 1).map((v) => subtract(u, v)));

/** The function table: one row a function. The test walks it and compares each row with itself in three ways. */
// prettier-ignore
export const FUNCTIONS: Readonly<Record<FunctionName, ElementaryFunction>> = {
  sin: { latex: "\\sin", spoken: "the sine of", arity: [1, 1], value: Math.sin, partials: (u = zero) => [f("cos", u)] },
  cos: { latex: "\\cos", spoken: "the cosine of", arity: [1, 1], value: Math.cos, partials: (u = zero) => [negate(f("sin", u))] },
  tan: { latex: "\\tan", spoken: "the tangent of", arity: [1, 1], value: Math.tan, partials: (u = zero) => [square(f("sec", u))] },
  sec: { latex: "\\sec", spoken: "the secant of", arity: [1, 1], value: (x) => 1 / Math.cos(x), partials: (u = zero) => [product(f("sec", u), f("tan", u))] },
  csc: { latex: "\\csc", spoken: "the cosecant of", arity: [1, 1], value: (x) => 1 / Math.sin(x), partials: (u = zero) => [negate(product(f("csc", u), f("cot", u)))] },
  cot: { latex: "\\cot", spoken: "the cotangent of", arity: [1, 1], value: (x) => Math.cos(x) / Math.sin(x), partials: (u = zero) => [negate(square(f("csc", u)))] },

  asin: { latex: "\\arcsin", spoken: "the arc sine of", arity: [1, 1], value: Math.asin, partials: (u = zero) => [inverse(sqrt(oneMinusSquare(u)))], domain: (u = zero) => between(u) },
  acos: { latex: "\\arccos", spoken: "the arc cosine of", arity: [1, 1], value: Math.acos, partials: (u = zero) => [negate(inverse(sqrt(oneMinusSquare(u))))], domain: (u = zero) => between(u) },
  atan: { latex: "\\arctan", spoken: "the arc tangent of", arity: [1, 1], value: Math.atan, partials: (u = zero) => [inverse(onePlusSquare(u))] },
  asec: { latex: "\\operatorname{arcsec}", spoken: "the arc secant of", arity: [1, 1], value: (x) => Math.acos(1 / x), partials: (u = zero) => [inverse(product(f("abs", u), sqrt(subtract(square(u), one))))], domain: (u = zero) => outside(u) },
  acsc: { latex: "\\operatorname{arccsc}", spoken: "the arc cosecant of", arity: [1, 1], value: (x) => Math.asin(1 / x), partials: (u = zero) => [negate(inverse(product(f("abs", u), sqrt(subtract(square(u), one)))))], domain: (u = zero) => outside(u) },
  acot: { latex: "\\operatorname{arccot}", spoken: "the arc cotangent of", arity: [1, 1], value: (x) => (x === 0 ? Number.NaN : Math.atan(1 / x)), partials: (u = zero) => [negate(inverse(onePlusSquare(u)))], kinks: (u = zero) => [u] },
  atan2: { latex: "\\operatorname{atan2}", spoken: "the angle of the point with height and width", arity: [2, 2], value: (y, x) => (x === 0 && y === 0 ? Number.NaN : Math.atan2(y ?? 0, x ?? 0)), partials: (y = zero, x = one) => [divide(x, sum(square(x), square(y))), negate(divide(y, sum(square(x), square(y))))] },

  sinh: { latex: "\\sinh", spoken: "the hyperbolic sine of", arity: [1, 1], value: Math.sinh, partials: (u = zero) => [f("cosh", u)] },
  cosh: { latex: "\\cosh", spoken: "the hyperbolic cosine of", arity: [1, 1], value: Math.cosh, partials: (u = zero) => [f("sinh", u)] },
  tanh: { latex: "\\tanh", spoken: "the hyperbolic tangent of", arity: [1, 1], value: Math.tanh, partials: (u = zero) => [subtract(one, square(f("tanh", u)))] },
  sech: { latex: "\\operatorname{sech}", spoken: "the hyperbolic secant of", arity: [1, 1], value: (x) => 1 / Math.cosh(x), partials: (u = zero) => [negate(product(f("sech", u), f("tanh", u)))] },
  csch: { latex: "\\operatorname{csch}", spoken: "the hyperbolic cosecant of", arity: [1, 1], value: (x) => 1 / Math.sinh(x), partials: (u = zero) => [negate(product(f("csch", u), f("coth", u)))] },
  coth: { latex: "\\coth", spoken: "the hyperbolic cotangent of", arity: [1, 1], value: (x) => 1 / Math.tanh(x), partials: (u = zero) => [negate(square(f("csch", u)))] },
  asinh: { latex: "\\operatorname{arsinh}", spoken: "the inverse hyperbolic sine of", arity: [1, 1], value: Math.asinh, partials: (u = zero) => [inverse(sqrt(onePlusSquare(u)))] },
  acosh: { latex: "\\operatorname{arcosh}", spoken: "the inverse hyperbolic cosine of", arity: [1, 1], value: Math.acosh, partials: (u = zero) => [inverse(sqrt(subtract(square(u), one)))], domain: (u = zero) => [{ of: subtract(u, one), is: "nonnegative" }] },
  atanh: { latex: "\\operatorname{artanh}", spoken: "the inverse hyperbolic tangent of", arity: [1, 1], value: Math.atanh, partials: (u = zero) => [inverse(oneMinusSquare(u))], domain: (u = zero) => [{ of: oneMinusSquare(u), is: "positive" }] },
  asech: { latex: "\\operatorname{arsech}", spoken: "the inverse hyperbolic secant of", arity: [1, 1], value: (x) => Math.acosh(1 / x), partials: (u = zero) => [negate(inverse(product(u, sqrt(oneMinusSquare(u)))))], domain: (u = zero) => [{ of: u, is: "positive" }, { of: subtract(one, u), is: "nonnegative" }] },
  acsch: { latex: "\\operatorname{arcsch}", spoken: "the inverse hyperbolic cosecant of", arity: [1, 1], value: (x) => Math.asinh(1 / x), partials: (u = zero) => [negate(inverse(product(f("abs", u), sqrt(onePlusSquare(u)))))] },
  acoth: { latex: "\\operatorname{arcoth}", spoken: "the inverse hyperbolic cotangent of", arity: [1, 1], value: (x) => Math.atanh(1 / x), partials: (u = zero) => [inverse(oneMinusSquare(u))], domain: (u = zero) => [{ of: subtract(square(u), one), is: "positive" }] },

  exp: { latex: "\\exp", spoken: "the exponential of", arity: [1, 1], value: Math.exp, partials: (u = zero) => [exp(u)] },
  ln: { latex: "\\ln", spoken: "the natural logarithm of", arity: [1, 1], value: (x) => (x > 0 ? Math.log(x) : Number.NaN), partials: (u = one) => [inverse(u)], domain: (u = one) => [{ of: u, is: "positive" }] },
  log10: { latex: "\\log_{10}", spoken: "the logarithm to base ten of", arity: [1, 1], value: (x) => (x > 0 ? Math.log10(x) : Number.NaN), partials: (u = one) => [inverse(product(u, ln(num(10))))], domain: (u = one) => [{ of: u, is: "positive" }] },
  log2: { latex: "\\log_{2}", spoken: "the logarithm to base two of", arity: [1, 1], value: (x) => (x > 0 ? Math.log2(x) : Number.NaN), partials: (u = one) => [inverse(product(u, ln(two)))], domain: (u = one) => [{ of: u, is: "positive" }] },
  log: { latex: "\\log", spoken: "the logarithm of", arity: [2, 2], value: (x, b) => (x > 0 && (b ?? 0) > 0 && b !== 1 ? Math.log(x) / Math.log(b ?? 1) : Number.NaN), partials: (u = one, b = two) => [inverse(product(u, ln(b))), negate(divide(ln(u), product(b, square(ln(b)))))], domain: (u = one, b = two) => [{ of: u, is: "positive" }, { of: b, is: "positive" }, { of: subtract(b, one), is: "nonzero" }] },
  sqrt: { latex: "\\sqrt", spoken: "the square root of", arity: [1, 1], value: Math.sqrt, partials: (u = one) => [inverse(product(two, sqrt(u)))], domain: (u = one) => [{ of: u, is: "nonnegative" }] },
  cbrt: { latex: "\\sqrt[3]", spoken: "the cube root of", arity: [1, 1], value: Math.cbrt, partials: (u = one) => [inverse(product(num(3), square(f("cbrt", u))))] },
  root: { latex: "\\sqrt", spoken: "the root of", arity: [2, 2], value: (x, n) => realRoot(x, n ?? 2), partials: (u = one, n = two) => [divide(f("root", u, n), product(n, u)), negate(divide(product(f("root", u, n), ln(u)), square(n)))], domain: (u = one, n = two) => (n.kind === "num" && n.value.d === 1n && n.value.n % 2n !== 0n ? [] : [{ of: u, is: "nonnegative" }]) },

  abs: { latex: "\\operatorname{abs}", spoken: "the absolute value of", arity: [1, 1], value: Math.abs, partials: (u = zero) => [f("sign", u)], kinks: (u = zero) => [u] },
  sign: { latex: "\\operatorname{sign}", spoken: "the sign of", arity: [1, 1], value: Math.sign, partials: () => [zero], kinks: (u = zero) => [u] },
  step: { latex: "\\operatorname{step}", spoken: "the unit step of", arity: [1, 1], value: (x) => (x > 0 ? 1 : x < 0 ? 0 : Number.NaN), partials: () => [zero], kinks: (u = zero) => [u] },
  floor: { latex: "\\operatorname{floor}", spoken: "the floor of", arity: [1, 1], value: Math.floor, partials: () => [zero], kinks: (u = zero) => [f("sin", product(pi, u))] },
  ceil: { latex: "\\operatorname{ceil}", spoken: "the ceiling of", arity: [1, 1], value: Math.ceil, partials: () => [zero], kinks: (u = zero) => [f("sin", product(pi, u))] },
  round: { latex: "\\operatorname{round}", spoken: "the nearest integer to", arity: [1, 1], value: roundHalfEven, partials: () => [zero], kinks: (u = zero) => [f("cos", product(pi, u))] },
  min: { latex: "\\min", spoken: "the smallest of", arity: [2, 50], value: (...x) => Math.min(...x), partials: (...args) => winners(args, -1), kinks: differences },
  max: { latex: "\\max", spoken: "the largest of", arity: [2, 50], value: (...x) => Math.max(...x), partials: (...args) => winners(args, 1), kinks: differences },

  sigmoid: { latex: "\\operatorname{sigmoid}", spoken: "the sigmoid of", arity: [1, 1], value: sigmoid, partials: (u = zero) => [product(f("sigmoid", u), subtract(one, f("sigmoid", u)))] },
  relu: { latex: "\\operatorname{relu}", spoken: "the ReLU of", arity: [1, 1], value: (x) => (x <= 0 ? 0 : x), partials: (u = zero) => [f("step", u)], kinks: (u = zero) => [u] },
  leakyRelu: { latex: "\\operatorname{leakyRelu}", spoken: "the leaky ReLU of", arity: [2, 2], value: (x, a = 0) => (x > 0 ? x + 0 * a : a * x), partials: (u = zero, a = zero) => [sum(f("step", u), product(a, f("step", negate(u)))), product(u, f("step", negate(u)))], kinks: (u = zero) => [u] },
  softplus: { latex: "\\operatorname{softplus}", spoken: "the softplus of", arity: [1, 1], value: softplus, partials: (u = zero) => [f("sigmoid", u)] },
  gelu: { latex: "\\operatorname{gelu}", spoken: "the GELU of", arity: [1, 1], value: (x) => x * normalCdf(x), partials: (u = zero) => [sum(f("normalCdf", u), product(u, normalDensity(u)))] },
  erf: { latex: "\\operatorname{erf}", spoken: "the error function of", arity: [1, 1], value: erf, partials: (u = zero) => [product(two, divide(exp(negate(square(u))), sqrt(pi)))] },
  normalCdf: { latex: "\\Phi", spoken: "the normal distribution function of", arity: [1, 1], value: normalCdf, partials: (u = zero) => [normalDensity(u)] },
};

