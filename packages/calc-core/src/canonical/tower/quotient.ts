import { type Coefficient, invertCoefficient } from "./coefficient";
import { divideExactly, greatestCommonDivisor, isOrdinary, lexLeading, onlyKernel, remainderOf } from "./division";
import { monomial, multiplyMonomials, raiseMonomial, type Monomial } from "./monomial";
import { addPolynomials, type Budget, constantPolynomial, fromTerm, mapTerms, multiplyPolynomials, negatePolynomial, NOTHING, type Polynomial, polynomialKey, raisePolynomial, UNITY } from "./polynomial";

/**
 * A polynomial over a product of polynomials. The denominator is kept in factors, so that sums take the factors they
 * lack and nothing more; monomials never stand below, since their exponents may be negative.
 */
export type Quotient = { readonly over: Polynomial; readonly under: ReadonlyMap<string, DenominatorFactor> };
export type DenominatorFactor = { readonly polynomial: Polynomial; readonly power: number };

const NO_FACTORS: ReadonlyMap<string, DenominatorFactor> = new Map();
export const whole = (over: Polynomial): Quotient => ({ over, under: NO_FACTORS });
export const constantQuotient = (c: Coefficient): Quotient => whole(constantPolynomial(c));
export const kernelQuotient = (kernel: number): Quotient => whole(fromTerm(UNIT_COEFFICIENT, monomial([{ kernel, exponent: { n: 1n, d: 1n } }])));
const UNIT_COEFFICIENT: Coefficient = { re: { n: 1n, d: 1n }, im: { n: 0n, d: 1n } };

export function addQuotients(a: Quotient, b: Quotient, budget: Budget): Quotient {
  if (a.over.size === 0) return b;
  if (b.over.size === 0) return a;
  const under = new Map(a.under);
  for (const [key, factor] of b.under) under.set(key, { ...factor, power: Math.max(factor.power, under.get(key)?.power ?? 0) });
  return { over: addPolynomials(lifted(a, under, budget), lifted(b, under, budget)), under };
}

/** The numerators of all over one common denominator. */
export function overOneBar(all: readonly Quotient[], budget: Budget): readonly Polynomial[] {
  const under = new Map<string, DenominatorFactor>();
  for (const a of all) for (const [key, factor] of a.under) under.set(key, { ...factor, power: Math.max(factor.power, under.get(key)?.power ?? 0) });
  return all.map((a) => lifted(a, under, budget));
}

/** The numerator over the common denominator. */
function lifted(a: Quotient, under: ReadonlyMap<string, DenominatorFactor>, budget: Budget): Polynomial {
  let over = a.over;
  for (const [key, { polynomial, power }] of under) {
    const missing = power - (a.under.get(key)?.power ?? 0);
    if (missing > 0) over = multiplyPolynomials(over, raisePolynomial(polynomial, missing, budget), budget);
  }
  return over;
}

export function multiplyQuotients(a: Quotient, b: Quotient, budget: Budget): Quotient {
  const over = multiplyPolynomials(a.over, b.over, budget);
  if (over.size === 0) return whole(NOTHING);
  if (a.under.size === 0 && b.under.size === 0) return whole(over);
  const under = new Map(a.under);
  for (const [key, factor] of b.under) under.set(key, { ...factor, power: factor.power + (under.get(key)?.power ?? 0) });
  return { over, under };
}

export const negateQuotient = (a: Quotient): Quotient => ({ over: negatePolynomial(a.over), under: a.under });

/** 1/a, or null where a is 0. */
export function invertQuotient(a: Quotient, budget: Budget): Quotient | null {
  if (a.over.size === 0) return null;
  let over = UNITY;
  for (const { polynomial, power } of a.under.values()) over = multiplyPolynomials(over, raisePolynomial(polynomial, power, budget), budget);
  const { content, primitive } = primitivePart(a.over);
  over = multiplyPolynomials(over, fromTerm(invertCoefficient(content.coefficient), raiseMonomial(content.monomial, { n: -1n, d: 1n })), budget);
  return primitive.size === 1 ? whole(over) : { over, under: new Map([[polynomialKey(primitive), { polynomial: primitive, power: 1 }]]) };
}

/**
 * The same with common factors cancelled, so far as exact division and gcds in one kernel find them: an argument such as
 * (x² - y²)/(x + y) is x - y, and its exponential is the one of x - y.
 */
export function lowestTerms(a: Quotient, budget: Budget): Quotient {
  if (a.under.size === 0 || a.over.size < 2) return a;
  const { content, primitive } = primitivePart(a.over);
  let over = primitive;
  const under = new Map<string, DenominatorFactor>();
  const keep = (polynomial: Polynomial, power: number): void => {
    const key = polynomialKey(polynomial);
    under.set(key, { polynomial, power: power + (under.get(key)?.power ?? 0) });
  };
  for (const { polynomial, power } of a.under.values()) {
    let left = power;
    for (let next = divideExactly(over, polynomial, budget); next && left > 0; next = left > 0 ? divideExactly(over, polynomial, budget) : null) [over, left] = [next, left - 1];
    const common = left > 0 ? commonFactor(over, polynomial, budget) : null;
    const [rest, smaller] = common ? [divideExactly(over, common, budget), divideExactly(polynomial, common, budget)] : [null, null];
    if (rest && smaller) {
      over = rest;
      keep(smaller, 1);
      left -= 1;
    }
    if (left > 0) keep(polynomial, left);
  }
  return { over: multiplyPolynomials(over, fromTerm(content.coefficient, content.monomial), budget), under };
}

function commonFactor(a: Polynomial, b: Polynomial, budget: Budget): Polynomial | null {
  const kernel = onlyKernel(b);
  if (kernel === undefined || onlyKernel(a) !== kernel || !isOrdinary(a) || !isOrdinary(b)) return null;
  const common = greatestCommonDivisor(a, b, budget);
  return common.size > 1 ? common : null;
}

/** A quotient as a polynomial and a rest that has nothing of its denominator in it: x/(x - 1) is 1 and 1/(x - 1). */
export function wholeAndRest(a: Quotient, budget: Budget): { readonly wholePart: Polynomial; readonly rest: Quotient } {
  let below = UNITY;
  for (const { polynomial, power } of a.under.values()) below = multiplyPolynomials(below, raisePolynomial(polynomial, power, budget), budget);
  if (below === UNITY || !isOrdinary(a.over) || !isOrdinary(below)) return { wholePart: NOTHING, rest: a };
  const { quotient, remainder } = remainderOf(a.over, below, budget);
  return { wholePart: quotient, rest: { over: remainder, under: a.under } };
}

export type Content = { readonly coefficient: Coefficient; readonly monomial: Monomial };

/** A polynomial as a monomial times one whose leading coefficient is 1 and whose monomials have no common factor. */
export function primitivePart(a: Polynomial): { readonly content: Content; readonly primitive: Polynomial } {
  const common = commonMonomial(a);
  const reduced = common.powers.length === 0 ? a : mapTerms(a, ({ coefficient, monomial: m }) => fromTerm(coefficient, multiplyMonomials(m, raiseMonomial(common, { n: -1n, d: 1n }))));
  const leading = lexLeading(reduced)?.coefficient ?? UNIT_COEFFICIENT;
  const scale = invertCoefficient(leading);
  const primitive = multiplyPolynomials(reduced, constantPolynomial(scale), { left: Number.MAX_SAFE_INTEGER });
  return { content: { coefficient: leading, monomial: common }, primitive };
}

/** The lowest exponent of each kernel over all terms; a kernel that a term lacks has exponent 0 there. */
function commonMonomial(a: Polynomial): Monomial {
  const lowest = new Map<number, { n: bigint; d: bigint }>();
  const counts = new Map<number, number>();
  for (const { monomial: m } of a.values()) {
    for (const { kernel, exponent } of m.powers) {
      const known = lowest.get(kernel);
      if (!known || exponent.n * known.d < known.n * exponent.d) lowest.set(kernel, exponent);
      counts.set(kernel, (counts.get(kernel) ?? 0) + 1);
    }
  }
  const powers = [...lowest].flatMap(([kernel, exponent]) => {
    const everywhere = counts.get(kernel) === a.size;
    // A kernel that some terms lack counts only where others have it below.
    const least = everywhere || exponent.n < 0n ? exponent : { n: 0n, d: 1n };
    return least.n === 0n ? [] : [{ kernel, exponent: least }];
  });
  return monomial(powers.sort((x, y) => x.kernel - y.kernel));
}

/** Equal quotients of equal shape give equal texts. */
export const quotientKey = (a: Quotient): string =>
  `${polynomialKey(a.over)}|${[...a.under].map(([key, { power }]) => `${key}^${power}`).sort().join(";")}`;
