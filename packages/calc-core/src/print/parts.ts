import { num, power, product, sqrt } from "../expr/build";
import type { Expr } from "../expr/node";
import { negateRational, type Rational } from "../expr/rational";
import { FUNCTION_LETTERS } from "../syntax/spellings";

export const isInteger = (e: Expr | undefined, n: bigint): boolean =>
  e?.kind === "num" && e.value.d === 1n && e.value.n === n;

/** A term without its sign. */
export function unsigned(term: Expr): { readonly negative: boolean; readonly rest: Expr } {
  if (term.kind === "num" && term.value.n < 0n) return { negative: true, rest: num(negateRational(term.value)) };
  if (term.kind !== "product") return { negative: false, rest: term };
  const [first, ...others] = term.factors;
  if (first?.kind !== "num" || first.value.n >= 0n) return { negative: false, rest: term };
  const positive = negateRational(first.value);
  return {
    negative: true,
    rest: positive.n === 1n && positive.d === 1n ? product(...others) : product(num(positive), ...others),
  };
}

/** A product as a fraction: its number over its number, factors over factors, in the order given. */
export type Fraction = { readonly number: Rational; readonly over: readonly Expr[]; readonly under: readonly Expr[] };

export function fractionOf(e: Expr): Fraction {
  const factors = e.kind === "product" ? e.factors : [e];
  const over: Expr[] = [];
  const under: Expr[] = [];
  let number: Rational = { n: 1n, d: 1n };
  for (const [i, factor] of factors.entries()) {
    if (factor.kind === "num" && i === 0) number = factor.value;
    else if (factor.kind === "num" && factor.value.d !== 1n) {
      if (factor.value.n !== 1n) over.push(num(factor.value.n));
      under.push(num(factor.value.d));
    } else if (factor.kind === "power" && factor.exponent.kind === "num" && factor.exponent.value.n < 0n) {
      under.push(positivePower(factor.base, negateRational(factor.exponent.value)));
    } else over.push(factor);
  }
  return { number, over, under };
}

function positivePower(base: Expr, exponent: Rational): Expr {
  if (exponent.n === 1n && exponent.d === 1n) return base;
  if (exponent.n === 1n && exponent.d === 2n) return sqrt(base);
  return power(base, num(exponent));
}

/** The factors of one half of a fraction as one expression. */
export function joined(number: bigint, factors: readonly Expr[]): Expr {
  if (factors.length === 0) return num(number);
  return number === 1n ? product(...factors) : product(num(number), ...factors);
}

const ENDS_IN_NAME = /(?:^|[^A-Za-z\\])\\?([A-Za-z]+)$/;

/** Would a bracket behind this text look like the argument of a function: f(x + 1), σ(x)? */
export function looksCalled(text: string): boolean {
  const name = ENDS_IN_NAME.exec(text.slice(-8))?.[1] ?? "";
  return FUNCTION_LETTERS.has(name) || name === "sigma" || name === "Phi";
}
