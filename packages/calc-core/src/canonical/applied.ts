import { apply, num, one, zero } from "../expr/build";
import { equalExpr } from "../expr/equal";
import type { Expr } from "../expr/node";
import { compareRational, isZero, negateRational, type Rational } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import { coefficientOf, exponential, isNegativeTerm, plus, raise, times } from "./collect";
import { exactValue } from "./exact-values";
import { compareFactors } from "./order";

/** f(-u) = -f(u), wherever either has a value. */
export const ODD: ReadonlySet<FunctionName> = new Set(["sin", "tan", "csc", "cot", "asin", "atan", "acsc", "sinh", "tanh", "csch", "coth", "asinh", "atanh", "acsch", "acoth", "cbrt", "sign", "erf"]);
/** f(-u) = f(u). */
export const EVEN: ReadonlySet<FunctionName> = new Set(["cos", "sec", "cosh", "sech", "abs"]);

/** f(u) ≥ 0 wherever it has a value. */
export const NEVER_NEGATIVE: ReadonlySet<FunctionName> = new Set(["abs", "exp", "cosh", "sigmoid", "relu", "softplus", "step", "sech", "normalCdf", "acos", "acosh", "asec", "asech"]);

/** A function of the table applied, tidied: odd and even symmetry, exact values, and what undoes itself. */
export function applied(fn: FunctionName, ...args: readonly Expr[]): Expr {
  const [u, v] = args;
  if (!u) return apply(fn, ...args);
  const exact = exactValue(fn, u);
  if (exact) return exact;
  if (fn === "exp") return exponential(u);
  if (fn === "sqrt") return raise(u, num({ n: 1n, d: 2n }));
  if (fn === "cbrt") return raise(u, num({ n: 1n, d: 3n }));
  // rule: root as a power
  if (fn === "root" && v?.kind === "num" && v.value.d === 1n && v.value.n > 0n) return raise(u, num({ n: 1n, d: v.value.n }));
  if (isNegative(u)) {
    // rule: odd symmetry
    if (ODD.has(fn)) return times(num(-1), applied(fn, negated(u)));
    // rule: even symmetry
    if (EVEN.has(fn)) return applied(fn, negated(u));
  }
  switch (fn) {
    case "ln":
      // rule: logarithm of an exponential
      return u.kind === "apply" && u.fn === "exp" && u.args[0] ? u.args[0] : apply("ln", u);
    case "abs":
      return absolute(u);
    case "sign":
      // rule: sign of a number
      return u.kind === "num" ? num(u.value.n > 0n ? 1 : u.value.n < 0n ? -1 : 0) : apply("sign", u);
    case "step":
      // rule: step of a number
      return u.kind === "num" && !isZero(u.value) ? (u.value.n > 0n ? one : zero) : apply("step", u);
    case "floor":
    case "ceil":
    case "round":
      // rule: whole number near a number
      return u.kind === "num" ? num(wholeNear(fn, u.value)) : apply(fn, u);
    case "relu":
      // rule: relu of a number
      if (u.kind === "num") return u.value.n > 0n ? u : zero;
      // rule: relu of what is never negative
      return u.kind === "apply" && NEVER_NEGATIVE.has(u.fn) ? u : apply("relu", u);
    case "max":
    case "min":
      return extreme(fn, args);
    default:
      return apply(fn, ...args);
  }
}

/** Does a minus stand before it: -x, -3, or before every term of it? */
const isNegative = (u: Expr): boolean => (u.kind === "sum" ? u.terms.every(isNegativeTerm) : isNegativeTerm(u));

const negated = (u: Expr): Expr => (u.kind === "sum" ? plus(...u.terms.map((term) => times(num(-1), term))) : times(num(-1), u));

function absolute(u: Expr): Expr {
  if (u.kind === "num") return num(u.value.n < 0n ? negateRational(u.value) : u.value);
  // rule: absolute value of what is never negative
  if (u.kind === "const" || (u.kind === "apply" && NEVER_NEGATIVE.has(u.fn))) return u;
  if (u.kind === "product") {
    const { number, rest } = coefficientOf(u);
    // rule: number out of an absolute value
    if (rest && (number.n !== 1n || number.d !== 1n)) return times(absolute(num(number)), applied("abs", rest));
  }
  // rule: absolute value of an even power
  if (u.kind === "power" && u.exponent.kind === "num" && u.exponent.value.n % 2n === 0n) return u;
  return apply("abs", u);
}

/** The whole number below, above, or nearest (a half goes to the even one). */
function wholeNear(fn: "floor" | "ceil" | "round", { n, d }: Rational): bigint {
  const below = n >= 0n ? n / d : -((-n + d - 1n) / d);
  const twice = 2n * (n - below * d);
  if (fn === "floor" || twice === 0n) return below;
  if (fn === "ceil" || twice > d) return below + 1n;
  return twice < d || below % 2n === 0n ? below : below + 1n;
}

/** Numbers among the arguments are compared, equal arguments counted once. */
function extreme(fn: "max" | "min", args: readonly Expr[]): Expr {
  const rest: Expr[] = [];
  let best: (Expr & { kind: "num" }) | undefined;
  // rule: largest of the largest
  for (const arg of args.flatMap((a) => (a.kind === "apply" && a.fn === fn ? a.args : [a]))) {
    if (arg.kind !== "num") {
      if (!rest.some((known) => equalExpr(known, arg))) rest.push(arg);
    } else if (!best || (fn === "max") === compareRational(arg.value, best.value) > 0) best = arg;
  }
  rest.sort(compareFactors);
  const kept = best ? [best, ...rest] : rest;
  const [only] = kept;
  return kept.length === 1 && only ? only : apply(fn, ...kept);
}
