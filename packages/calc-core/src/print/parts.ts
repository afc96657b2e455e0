import { num, one, power, productOf, sqrt } from "../expr/build";
import type { Expr } from "../expr/node";
import { isOne, negateRational, ONE, type Rational } from "../expr/rational";
import { FUNCTION_LETTERS } from "../syntax/spellings";

export const isInteger = (e: Expr | undefined, n: bigint): boolean =>
  e?.kind === "num" && e.value.d === 1n && e.value.n === n;

/** Does a minus stand before it: -3, -2x? */
export function isNegative(term: Expr): boolean {
  const first = term.kind === "product" ? term.factors[0] : term;
  return first?.kind === "num" && first.value.n < 0n;
}

/** A term without its sign. */
export function unsigned(term: Expr): { readonly negative: boolean; readonly rest: Expr } {
  if (!isNegative(term)) return { negative: false, rest: term };
  if (term.kind === "num") return { negative: true, rest: num(negateRational(term.value)) };
  const [first, ...others] = term.kind === "product" ? term.factors : [];
  const positive = first?.kind === "num" ? negateRational(first.value) : ONE;
  return { negative: true, rest: isOne(positive) ? productOf(others) : productOf([num(positive), ...others]) };
}

/** The factors of a product over and under one bar, in the order given; a 1 alone stands over it. */
export type Fraction = { readonly over: readonly Expr[]; readonly under: readonly Expr[] };

/** `unsign` takes the minus sign from the first number. */
export function fractionOf(e: Expr, unsign = false): Fraction {
  const factors = e.kind === "product" ? e.factors : [e];
  const over: Expr[] = [];
  const under: Expr[] = [];
  const [first] = factors;
  const hasNumber = first?.kind === "num";
  if (hasNumber) {
    const { n, d } = unsign ? negateRational(first.value) : first.value;
    if (n !== 1n) over.push(num(n));
    if (d !== 1n) under.push(num(d));
  }
  for (let i = hasNumber ? 1 : 0; i < factors.length; i++) {
    const factor = factors[i];
    if (factor?.kind === "num" && factor.value.d !== 1n) {
      if (factor.value.n !== 1n) over.push(num(factor.value.n));
      under.push(num(factor.value.d));
    } else if (factor?.kind === "power" && factor.exponent.kind === "num" && factor.exponent.value.n < 0n) {
      under.push(positivePower(factor.base, negateRational(factor.exponent.value)));
    } else if (factor) over.push(factor);
  }
  if (over.length === 0) over.push(one);
  return { over, under };
}

function positivePower(base: Expr, exponent: Rational): Expr {
  if (isOne(exponent)) return base;
  if (exponent.n === 1n && exponent.d === 2n) return sqrt(base);
  return power(base, num(exponent));
}

const ENDS_IN_NAME = /(?:^|[^A-Za-z\\])\\?([A-Za-z]+)$/;

/** Would a bracket behind this text look like the argument of a function: f(x + 1), σ(x)? */
export function looksCalled(text: string): boolean {
  const name = ENDS_IN_NAME.exec(text.slice(-8))?.[1] ?? "";
  return FUNCTION_LETTERS.has(name) || name === "sigma" || name === "Phi";
}
