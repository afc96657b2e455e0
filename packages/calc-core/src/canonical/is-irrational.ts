import type { Expr } from "../expr/node";
import { equalRational, gcd, isOne, isZero, MINUS_ONE, multiplyRational, ONE, powerRational, type Rational, toNumber } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import { canonical } from "./canonical";
import { exactRoot } from "./roots-of-numbers";

/**
 * Functions whose value at a fraction is transcendental, but for the one fraction at which it is 0 or 1 or not there.
 *
 * @see Niven: Irrational Numbers (1956), ch. 9: the theorem of Lindemann and Weierstrass
 */
// prettier-ignore
const TRANSCENDENTAL: Partial<Record<FunctionName, "but at 0" | "but at 1">> = {
  exp: "but at 0", sin: "but at 0", cos: "but at 0", tan: "but at 0", sinh: "but at 0", cosh: "but at 0", tanh: "but at 0",
  asin: "but at 0", atan: "but at 0", asinh: "but at 0", atanh: "but at 0", acos: "but at 1", acosh: "but at 1", ln: "but at 1",
};

/** Roots of this index and more are not looked into. */
const HIGHEST_INDEX = 64n;

/** Logarithms of longer numbers, in binary digits, are not compared. */
const LONGEST = 256;

/**
 * Is a number without variables surely irrational? Known of a fraction beside one multiple of a root, of a power of π, e,
 * or a function at a fraction, or of a quotient of two logarithms of fractions; and beside a sum of roots. A no says nothing.
 */
export function isIrrational(number: Expr): boolean {
  const tidy = canonical(number);
  const terms = (tidy.kind === "sum" ? tidy.terms : [tidy]).map(factorsBeside).filter((factors) => factors.length > 0);
  const [factors = [], ...others] = terms;
  if (others.length > 0) return areIndependentRoots(terms);
  const [factor, second, ...more] = factors;
  if (!factor || more.length > 0) return false;
  return second ? isQuotientOfLogarithms(factor, second) || isQuotientOfLogarithms(second, factor) || areIndependentRoots(terms) : isIrrationalFactor(factor);
}

/** The factors of a term beside its number. */
const factorsBeside = (term: Expr): readonly Expr[] => (term.kind === "product" ? term.factors : [term]).filter(({ kind }) => kind !== "num");

/** ln a / ln b is p/q only where a^q = b^p, and a number of so many binary digits is no higher power of another. */
function isQuotientOfLogarithms(over: Expr, under: Expr): boolean {
  const [a, b] = [argumentOfLn(over), under.kind === "power" && under.exponent.kind === "num" && equalRational(under.exponent.value, MINUS_ONE) ? argumentOfLn(under.base) : null];
  if (!a || !b) return false;
  const bits = [a.n, a.d, b.n, b.d].reduce((most, n) => Math.max(most, n.toString(2).length), 0);
  if (bits > LONGEST) return false;
  const ratio = logarithmOf(a) / logarithmOf(b);
  for (let q = 1; q <= bits; q++) {
    const p = Math.round(q * ratio);
    if (Math.abs(p) <= bits && equalRational(powerRational(a, BigInt(q)), powerRational(b, BigInt(p)))) return false;
  }
  return true;
}

/** ln(n/d), exact to the last digits also where the fraction is nearly 1. */
const logarithmOf = ({ n, d }: Rational): number => Math.log1p(toNumber({ n: n - d, d }));

function argumentOfLn(e: Expr): Rational | null {
  const [argument] = e.kind === "apply" && e.fn === "ln" ? e.args : [];
  return argument?.kind === "num" && argument.value.n > 0n && !isOne(argument.value) ? argument.value : null;
}

/**
 * Positive roots of fractions no two of which have a rational quotient are independent over the fractions, so that no sum of
 * multiples of them is a fraction, unless one of them is.
 *
 * @see Besicovitch: On the linear independence of fractional powers of integers (1940)
 */
function areIndependentRoots(terms: readonly (readonly Expr[])[]): boolean {
  const roots = terms.map((factors) => rootsAmong(factors));
  return roots.every((root, i) => root !== null && [[], ...roots.slice(0, i)].every((other) => other !== null && isIrrationalQuotient(root, other)));
}

type Root = { readonly of: Rational; readonly exponent: Rational };

/** The factors as powers of positive fractions; null where one is something else. */
function rootsAmong(factors: readonly Expr[]): readonly Root[] | null {
  const found = factors.map((factor) => (factor.kind === "power" && factor.base.kind === "num" && factor.base.value.n > 0n && factor.exponent.kind === "num" ? { of: factor.base.value, exponent: factor.exponent.value } : null));
  return found.every((root) => root !== null) ? found : null;
}

/** Is the product of roots, over another, a root that does not come out? */
function isIrrationalQuotient(over: readonly Root[], under: readonly Root[]): boolean {
  const index = [...over, ...under].reduce((all, { exponent }) => leastCommonMultiple(all, exponent.d), 1n);
  if (index >= HIGHEST_INDEX) return false;
  let inside = ONE;
  for (const [roots, sign] of [[over, 1n], [under, -1n]] as const) {
    for (const { of, exponent } of roots) {
      const k = (sign * exponent.n * index) / exponent.d;
      if (k > HIGHEST_INDEX || -k > HIGHEST_INDEX) return false;
      inside = multiplyRational(inside, powerRational(of, k));
    }
  }
  return exactRoot(inside.n, index) === null || exactRoot(inside.d, index) === null;
}

const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

function isIrrationalFactor(factor: Expr): boolean {
  if (factor.kind !== "power" || factor.exponent.kind !== "num") return isTranscendental(factor);
  const [base, exponent] = [factor.base, factor.exponent.value];
  if (base.kind !== "num") return !isZero(exponent) && isTranscendental(base);
  if (base.value.d !== 1n || base.value.n < 2n) return false;
  return exponent.d > 1n && exponent.d < HIGHEST_INDEX && exactRoot(base.value.n, exponent.d) === null;
}

/** Is it π, e, or a function at a fraction, no power of which is rational but the 0th? */
function isTranscendental(e: Expr): boolean {
  const [argument, ...others] = e.kind === "apply" ? e.args : [];
  if (e.kind !== "apply" || argument?.kind !== "num" || others.length > 0) return e.kind === "const";
  const but = TRANSCENDENTAL[e.fn];
  return but === "but at 0" ? !isZero(argument.value) : but === "but at 1" && !equalRational(argument.value, ONE);
}
