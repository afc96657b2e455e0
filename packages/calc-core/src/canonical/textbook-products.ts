import { apply, half, num, power, productOf } from "../expr/build";
import type { Expr, Product } from "../expr/node";
import { gcd, isInteger, isOne, multiplyRational, rational, type Rational } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import { coefficientOf, isNegativeTerm, plusOf, raise, timesOf } from "./collect";
import { asPower, withoutInnerFractions } from "./over-one-bar";
import { withSignsTaken } from "./signs-taken";
import { textbookSum } from "./textbook-sums";

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
  const { number, rest } = coefficientOf(product);
  let factors = rest?.kind === "product" ? rest.factors : rest ? [rest] : [];
  let before = number;
  // Beside a power of a bracket the number of a bracket is seen at once: 2(x - 1)^3(x + 1). Elsewhere (2x + 1)(4x + 2) stays.
  const besidePowers = factors.some((factor) => factor.kind === "power" && factor.base.kind === "sum");
  factors = factors.map((factor) => {
    if (factor.kind !== "sum") return factor;
    const taken = contentOf(factor.terms, besidePowers ? 0n : before.d);
    if (isOne(taken)) return factor;
    before = multiplyRational(before, taken);
    return plusOf(factor.terms.map((term) => timesOf([num({ n: taken.n < 0n ? -1n : 1n, d: taken.n < 0n ? -taken.n : taken.n }), term])));
  });
  const rooted = underOneRoot(before, factors);
  return inTextbookOrder(rooted.number, rooted.factors);
}

/** The whole number in every term, of which only what is in `of` as well (0 for all), and a minus where every term has one. */
function contentOf(terms: readonly Expr[], of: bigint): Rational {
  const numbers = terms.map((term) => coefficientOf(term).number);
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
  const ordered = [...factors];
  for (const [i, factor] of ordered.entries()) {
    const { base, exponent } = asPower(factor);
    const first = base.kind === "apply" ? FIRST[base.fn] : undefined;
    if (first === undefined || base.kind !== "apply" || exponent.n < 0n) continue;
    const before = apply(first, ...base.args);
    const j = ordered.findIndex((other, k) => k > i && asPower(other).base === before && asPower(other).exponent.n > 0n);
    const other = ordered[j];
    if (other) [ordered[i], ordered[j]] = [other, factor];
  }
  bracketsWithFunctionsLast(ordered);
  return isOne(number) && ordered.length > 0 ? productOf(ordered) : productOf([num(number), ...ordered]);
}

/** sigmoid(x)(1 - sigmoid(x)) and e^x(cos(x) + sin(x)), but (x + 1) e^x: what stands below the bar stays behind all. */
function bracketsWithFunctionsLast(factors: Expr[]): void {
  const rank = (factor: Expr): number => (asPower(factor).exponent.n < 0n ? 2 : isBracketWithFunctions(factor) ? 1 : 0);
  if (factors.some(isBracketWithFunctions)) factors.sort((a, b) => rank(a) - rank(b));
}

function isBracketWithFunctions(factor: Expr): boolean {
  const { base } = asPower(factor);
  return base.kind === "sum" && base.terms.some((term) => (term.kind === "product" ? term.factors : [term]).some(isFunction));
}

function isFunction(factor: Expr): boolean {
  const { base } = asPower(factor);
  return base.kind === "apply" || base.kind === "call" || base.kind === "power";
}
