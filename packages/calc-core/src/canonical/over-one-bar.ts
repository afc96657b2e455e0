import { num } from "../expr/build";
import { equalExpr } from "../expr/equal";
import type { Expr, Sum } from "../expr/node";
import { compareRational, gcd, negateRational, ONE, rational, type Rational } from "../expr/rational";
import { plus, raise, times } from "./collect";
import { expand } from "./expand";
import { numberBefore } from "./like-terms";

const MOST_TERMS = 40;

/**
 * Fractions with a common factor below as one fraction, where that is shorter: 1/x² - ln(x)/x² is (1 - ln(x))/x²,
 * 1/(x+1) - x/(x+1)² is 1/(x+1)². The rest stays, also 1/x + 1/x².
 */
export function overOneBar(sum: Sum): Expr {
  const under = sharedBases(sum.terms).filter(({ lowest }) => lowest.n < 0n);
  if (under.length === 0) return sum;
  const lift = under.map(({ base, lowest }) => raise(base, num(negateRational(lowest))));
  const over = expand(plus(...sum.terms.map((term) => times(term, ...lift))), MOST_TERMS);
  if (!over) return sum;
  const below = under.map(({ base, lowest }) => raise(base, num(lowest)));
  const whole = times(...commonFactorsOut(over), ...below);
  return whole.size < sum.size ? whole : sum;
}

/** (1 + 1/x²)^(-1) is x²/(x² + 1): a power of a sum has no fractions of unknowns inside, where that is shorter. */
export function withoutInnerFractions(base: Sum, whole: Expr & { readonly kind: "power" }): Expr {
  if (whole.exponent.kind !== "num" || whole.exponent.value.d !== 1n || whole.exponent.value.n > 0n || !base.terms.some(hasDenominator)) return whole;
  const below = new Map<Expr, Rational>();
  for (const { base: under, exponent } of base.terms.flatMap((term) => (term.kind === "product" ? term.factors : [term])).map(asPower)) {
    const lowest = below.get(under);
    if (under.kind !== "num" && exponent.n < 0n && (!lowest || compareRational(exponent, lowest) < 0)) below.set(under, exponent);
  }
  const lift = [...below].map(([under, lowest]) => raise(under, num(negateRational(lowest))));
  const over = expand(plus(...base.terms.map((term) => times(term, ...lift))), MOST_TERMS);
  if (!over || over.size > base.size) return whole;
  return times(raise(over, whole.exponent), ...lift.map((factor) => raise(raise(factor, num(-1)), whole.exponent)));
}

/** A power of an unknown below the bar. */
export const isDenominator = (f: Expr): boolean => f.kind === "power" && f.exponent.kind === "num" && f.exponent.value.n < 0n && f.base.kind !== "num";
const hasDenominator = (term: Expr): boolean => (term.kind === "product" ? term.factors.some(isDenominator) : isDenominator(term));

type Shared = { readonly base: Expr; readonly lowest: Rational };

/** The bases that stand in every term, each with its lowest exponent. */
function sharedBases(terms: readonly Expr[]): readonly Shared[] {
  const [first = [], ...others] = terms.map((term) => (term.kind === "product" ? term.factors : [term]).map(asPower));
  return first.flatMap(({ base, exponent }) => {
    let lowest = exponent;
    for (const other of others) {
      const match = other.find((p) => equalExpr(p.base, base));
      if (!match) return [];
      if (compareRational(match.exponent, lowest) < 0) lowest = match.exponent;
    }
    return base.kind === "num" ? [] : [{ base, lowest }];
  });
}

/** What all terms have as a factor, a common denominator of their numbers, then the bracket with what is left. */
function commonFactorsOut(e: Expr): readonly Expr[] {
  if (e.kind !== "sum") return [e];
  const common = sharedBases(e.terms);
  const numbers = e.terms.map((term) => numberBefore(term).d);
  const denominator = numbers.reduce((a, b) => (a / gcd(a, b)) * b, 1n);
  if (common.length === 0 && denominator === 1n) return [e];
  const divided = [num(denominator), ...common.map(({ base, lowest }) => raise(base, num(negateRational(lowest))))];
  return [num(rational(1n, denominator)), ...common.map(({ base, lowest }) => raise(base, num(lowest))), plus(...e.terms.map((term) => times(term, ...divided)))];
}

/** A factor as its base and the number it is raised to. */
export const asPower = (f: Expr): { readonly base: Expr; readonly exponent: Rational } =>
  f.kind === "power" && f.exponent.kind === "num" ? { base: f.base, exponent: f.exponent.value } : { base: f, exponent: ONE };
