import { apply, half, num, power, productOf } from "../expr/build";
import type { Expr, Product } from "../expr/node";
import { gcd, isInteger, isOne, multiplyRational, ONE, rational, type Rational } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import { isNegativeTerm, plusOf, raise, timesOf } from "./collect";
import { numberBefore } from "./like-terms";
import { asPower, withoutInnerFractions } from "./over-one-bar";
import { withSignsTaken } from "./signs-taken";
import { textbookSum } from "./textbook-sums";

/** One look at the factors: is there none that anything here would change? So it is with most products. */
export function isInTextbookForm({ factors }: Product): boolean {
  for (const factor of factors) {
    const base = factor.kind === "power" ? factor.base : factor;
    if (base.kind === "sum" || (base.kind === "num" && factor.kind === "power" && factor.exponent === half)) return false;
    if (base.kind === "apply" && (base.fn === "sign" || FIRST[base.fn] !== undefined)) return false;
  }
  return true;
}

/** A product as a textbook prints it, tidied again: its brackets first, then what they become among the other factors. */
export function textbookProduct(product: Product): Expr {
  let joined: Expr = product;
  const factors = product.factors.map(textbookFactor);
  if (factors.some((factor, i) => factor !== product.factors[i])) joined = timesOf(factors);
  if (joined.kind === "product") joined = withSignsTaken(joined) ?? joined;
  return joined === product || joined.kind !== "product" ? joined : textbookProduct(joined);
}

/** A bracket, or a power of one, where that makes it something else than a bracket. */
function textbookFactor(factor: Expr): Expr {
  const base = factor.kind === "power" ? factor.base : factor;
  if (base.kind !== "sum") return factor;
  const joined = textbookSum(base);
  if (joined !== base) return factor.kind === "power" ? raise(joined, factor.exponent) : joined;
  return factor.kind === "power" ? withoutInnerFractions(base, factor) : factor;
}

/**
 * The last touch, after which nothing is tidied again, since the canonical form has it otherwise: a minus before every
 * term of a bracket stands before the product, numbers are cancelled, roots of numbers go under the root beside them.
 */
export function touchedUp(product: Product): Expr {
  const [leading] = product.factors;
  let before = leading?.kind === "num" ? leading.value : ONE;
  let factors: readonly Expr[] = leading?.kind === "num" ? product.factors.slice(1) : product.factors;
  if (factors.some(isBracket)) {
    // Beside a power of a bracket the number of a bracket is seen at once: 2(x - 1)^3(x + 1). Elsewhere (2x + 1)(4x + 2) stays.
    const besidePowers = factors.some((factor) => factor.kind === "power" && factor.base.kind === "sum");
    factors = factors.map((factor) => {
      if (factor.kind !== "sum") return factor;
      const taken = contentOf(factor.terms, besidePowers ? 0n : before.d);
      if (isOne(taken)) return factor;
      before = multiplyRational(before, taken);
      return plusOf(factor.terms.map((term) => timesOf([num({ n: taken.n < 0n ? -1n : 1n, d: taken.n < 0n ? -taken.n : taken.n }), term])));
    });
  }
  const rooted = underOneRoot(before, factors);
  return inTextbookOrder(rooted.number, rooted.factors);
}

/** The whole number in every term, of which only what is in `of` as well (0 for all), and a minus where every term has one. */
function contentOf(terms: readonly Expr[], of: bigint): Rational {
  const numbers = terms.map(numberBefore);
  const shared = numbers.every(isInteger) ? numbers.reduce((all, { n }) => gcd(all, n < 0n ? -n : n), of) : 1n;
  return rational(terms.every(isNegativeTerm) ? -shared : shared, 1n);
}

/** √2/(2√π) is 1/√(2π), and √2·√x is √(2x). */
function underOneRoot(number: Rational, factors: readonly Expr[]): { readonly number: Rational; readonly factors: readonly Expr[] } {
  const root = factors.find((f) => f.kind === "power" && f.exponent === half && f.base.kind === "num");
  if (root?.kind !== "power" || root.base.kind !== "num") return { number, factors };
  const inside = root.base.value.n;
  const divides = number.d % inside === 0n;
  const beside = factors.find((f) => f !== root && f.kind === "power" && f.exponent.kind === "num" && f.exponent.value.d === 2n && f.exponent.value.n === (divides ? -1n : 1n) && f.base.kind !== "num");
  if (beside?.kind !== "power") return { number, factors };
  const joined = power(productOf([root.base, beside.base]), beside.exponent);
  return { number: divides ? multiplyRational(number, rational(inside, 1n)) : number, factors: factors.filter((f) => f !== root).map((f) => (f === beside ? joined : f)) };
}

/** Which of two functions of one argument a textbook names first. */
const FIRST: Readonly<Partial<Record<FunctionName, FunctionName>>> = { cos: "sin", cosh: "sinh", cot: "csc", coth: "csch" };

function inTextbookOrder(number: Rational, factors: readonly Expr[]): Expr {
  let ordered = factors;
  for (let i = 0; i < ordered.length; i++) {
    const before = firstBefore(ordered[i]);
    if (!before) continue;
    const j = ordered.findIndex((other, k) => k > i && asPower(other).base === before && asPower(other).exponent.n > 0n);
    if (j > i) ordered = ordered.map((factor, k) => ordered[k === i ? j : k === j ? i : k] ?? factor);
  }
  if (ordered.some(isBracketWithFunctions)) ordered = bracketsWithFunctionsLast(ordered);
  return isOne(number) && ordered.length > 0 ? productOf(ordered) : productOf([num(number), ...ordered]);
}

/** sin(u), where the factor is a power of cos(u) above the bar. */
function firstBefore(factor: Expr | undefined): Expr | undefined {
  const base = factor?.kind === "power" ? factor.base : factor;
  const first = base?.kind === "apply" ? FIRST[base.fn] : undefined;
  if (first === undefined || base?.kind !== "apply" || !factor || isBelow(factor)) return undefined;
  return apply(first, ...base.args);
}

const isBelow = (factor: Expr): boolean => factor.kind === "power" && factor.exponent.kind === "num" && factor.exponent.value.n < 0n;

/** sigmoid(x)(1 - sigmoid(x)) and e^x(cos(x) + sin(x)), but (x + 1) e^x: what stands below the bar stays behind all. */
function bracketsWithFunctionsLast(factors: readonly Expr[]): readonly Expr[] {
  const rank = (factor: Expr): number => (isBelow(factor) ? 2 : isBracketWithFunctions(factor) ? 1 : 0);
  return [...factors].sort((a, b) => rank(a) - rank(b));
}

const isBracket = (factor: Expr): boolean => factor.kind === "sum";

function isBracketWithFunctions(factor: Expr): boolean {
  const base = factor.kind === "power" && factor.exponent.kind === "num" ? factor.base : factor;
  if (base.kind !== "sum") return false;
  for (const term of base.terms) {
    if (term.kind !== "product" ? isFunction(term) : term.factors.some(isFunction)) return true;
  }
  return false;
}

/** A function, or a power with an exponent that is no number. */
function isFunction(factor: Expr): boolean {
  if (factor.kind === "power") return factor.exponent.kind !== "num" || isFunction(factor.base);
  return factor.kind === "apply" || factor.kind === "call";
}
