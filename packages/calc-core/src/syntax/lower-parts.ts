import { apply, e, inverse, minusOne, negate, num, power, product } from "../expr/build";
import type { Expr } from "../expr/node";
import { divideRational, negateRational, rational } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import { refuse, type Span } from "./fault";
import type { Names } from "./names";
import { bounded } from "./number";

/** -2x is (-2)·x, wherever the minus sign stands; -x is (-1)·x. */
export function negated(value: Expr): Expr {
  if (value.kind !== "product") return negate(value);
  const [first, ...rest] = value.factors;
  return first?.kind === "num" && first.value.n > 0n
    ? product(num(negateRational(first.value)), ...rest)
    : negate(value);
}

/** a/b; of two literal numbers the exact fraction, so that 1/3 in an exponent is the number one third. */
export function quotient(over: Expr, under: Expr, where: Span): Expr {
  if (under.kind === "num") {
    if (under.value.n === 0n) refuse("division-by-zero", "This divides by zero.", where);
    if (over.kind === "num") return num(bounded(divideRational(over.value, under.value), where));
    return product(over, num(rational(under.value.d, under.value.n)));
  }
  return over.kind === "num" && over.value.n === 1n && over.value.d === 1n
    ? inverse(under)
    : product(over, inverse(under));
}

export function raise(base: Expr, exponent: Expr, where: Span): Expr {
  const overZero = base.kind === "num" && base.value.n === 0n && exponent.kind === "num" && exponent.value.n < 0n;
  if (overZero) refuse("division-by-zero", "This divides by zero: a negative power of 0.", where);
  return base === e ? apply("exp", exponent) : power(base, exponent);
}

const isInteger = (value: Expr | undefined, n: bigint): boolean =>
  value?.kind === "num" && value.value.d === 1n && value.value.n === n;

/** Square and cube roots have functions of their own. */
export function lowerRoot(of: Expr, degree: Expr | undefined): Expr {
  if (!degree || isInteger(degree, 2n)) return apply("sqrt", of);
  return isInteger(degree, 3n) ? apply("cbrt", of) : apply("root", of, degree);
}

export function lowerApply(fn: FunctionName, args: readonly Expr[], names: Names): Expr {
  const [first = minusOne, second] = args;
  if (fn === "log") {
    if (!second) return apply(names.logBase === "10" ? "log10" : "ln", first);
    if (isInteger(second, 10n)) return apply("log10", first);
    if (isInteger(second, 2n)) return apply("log2", first);
    return second === e ? apply("ln", first) : apply("log", first, second);
  }
  if (fn === "root") return lowerRoot(first, second);
  if (fn === "leakyRelu" && !second) return apply("leakyRelu", first, num(rational(1, 100)));
  if ((fn === "max" || fn === "min") && args.length === 1) return first;
  return apply(fn, ...args);
}
