import { compareRational } from "../../expr/rational";
import { invertCoefficient, multiplyCoefficients, negateCoefficient, weightOf } from "./coefficient";
import { type Monomial, multiplyMonomials, raiseMonomial } from "./monomial";
import { accumulate, addPolynomials, type Budget, fromTerm, NOTHING, type Polynomial, spend, type Term } from "./polynomial";

/** A division that has not come out by then is left where it is; those of ordinary polynomials in one kernel come out. */
const MOST_STEPS = 500;

/** Polynomials of a higher degree are not divided: x^(10^9) - 1 by x - 1 has too many terms. */
const HIGHEST = 300n;

/** Are all exponents whole and not negative, so that division makes sense? */
export function isOrdinary(a: Polynomial): boolean {
  for (const { monomial } of a.values()) {
    for (const { exponent } of monomial.powers) if (exponent.d !== 1n || exponent.n <= 0n || exponent.n > HIGHEST) return false;
  }
  return true;
}

/** Lexicographic order by kernel: a true monomial order, unlike the order of keys. */
function compareMonomials(a: Monomial, b: Monomial): number {
  for (let i = 0; ; i++) {
    const [left, right] = [a.powers[i], b.powers[i]];
    if (!left || !right) return Number(left !== undefined) - Number(right !== undefined);
    if (left.kernel !== right.kernel) return left.kernel < right.kernel ? 1 : -1;
    const order = compareRational(left.exponent, right.exponent);
    if (order !== 0) return order;
  }
}

export function lexLeading(a: Polynomial): Term | undefined {
  let best: Term | undefined;
  for (const term of a.values()) if (!best || compareMonomials(term.monomial, best.monomial) > 0) best = term;
  return best;
}

/** a = quotient·b + remainder by leading terms; the remainder is what the leading term of b does not divide, or what is left after so many steps. */
export function divide(a: Polynomial, b: Polynomial, budget: Budget): { readonly quotient: Polynomial; readonly remainder: Polynomial } {
  const divisor = lexLeading(b);
  if (!divisor) throw new RangeError("division by the zero polynomial");
  const [quotient, rest] = [new Map<string, Term>(), new Map(a)];
  for (let leading = lexLeading(rest), steps = 0; leading && steps < MOST_STEPS; leading = lexLeading(rest), steps++) {
    const monomial = multiplyMonomials(leading.monomial, raiseMonomial(divisor.monomial, { n: -1n, d: 1n }));
    if (monomial.powers.some(({ exponent }) => exponent.n < 0n)) break;
    const coefficient = multiplyCoefficients(leading.coefficient, invertCoefficient(divisor.coefficient));
    spend(budget, rest.size + b.size * weightOf(coefficient));
    accumulate(quotient, { monomial, coefficient });
    for (const term of b.values()) accumulate(rest, { monomial: multiplyMonomials(term.monomial, monomial), coefficient: negateCoefficient(multiplyCoefficients(term.coefficient, coefficient)) });
  }
  return { quotient, remainder: rest };
}

/** a = quotient·b + remainder with no term in the remainder that the leading term of b divides: of all such there is only one. */
export function remainderOf(a: Polynomial, b: Polynomial, budget: Budget): { readonly quotient: Polynomial; readonly remainder: Polynomial } {
  let [quotient, remainder, rest]: [Polynomial, Polynomial, Polynomial] = [NOTHING, NOTHING, a];
  while (rest.size > 0) {
    const step = divide(rest, b, budget);
    quotient = addPolynomials(quotient, step.quotient);
    const leading = lexLeading(step.remainder);
    if (!leading) break;
    const apart = fromTerm(leading.coefficient, leading.monomial);
    remainder = addPolynomials(remainder, apart);
    rest = addPolynomials(step.remainder, negated(apart));
  }
  return { quotient, remainder };
}

const negated = (a: Polynomial): Polynomial => new Map([...a].map(([key, term]) => [key, { ...term, coefficient: negateCoefficient(term.coefficient) }]));

/** The quotient where b divides a, else null. */
export function divideExactly(a: Polynomial, b: Polynomial, budget: Budget): Polynomial | null {
  const { quotient, remainder } = divide(a, b, budget);
  return remainder.size === 0 ? quotient : null;
}

/** The one kernel in which a polynomial is a polynomial, if it is only one. */
export function onlyKernel(a: Polynomial): number | undefined {
  let kernel: number | undefined;
  for (const { monomial } of a.values()) {
    for (const power of monomial.powers) {
      if (kernel !== undefined && kernel !== power.kernel) return undefined;
      kernel = power.kernel;
    }
  }
  return kernel;
}

/** The greatest common divisor of two ordinary polynomials in one and the same kernel, by Euclid's algorithm. */
export function greatestCommonDivisor(a: Polynomial, b: Polynomial, budget: Budget): Polynomial {
  let [x, y] = [a, b];
  while (y.size > 0) [x, y] = [y, monic(divide(x, y, budget).remainder)];
  return monic(x);
}

/** Scaled to leading coefficient 1. */
export function monic(a: Polynomial): Polynomial {
  const leading = lexLeading(a);
  if (!leading) return a;
  const scale = invertCoefficient(leading.coefficient);
  return new Map([...a].map(([key, term]) => [key, { ...term, coefficient: multiplyCoefficients(term.coefficient, scale) }]));
}

/** The formal derivative in one kernel. */
export function slope(a: Polynomial, kernel: number): Polynomial {
  let result: Polynomial = NOTHING;
  for (const { monomial, coefficient } of a.values()) {
    const power = monomial.powers.find((p) => p.kernel === kernel);
    if (!power) continue;
    const lower = multiplyMonomials(monomial, { key: "", powers: [{ kernel, exponent: { n: -1n, d: 1n } }] });
    result = addPolynomials(result, fromTerm(multiplyCoefficients(coefficient, { re: power.exponent, im: { n: 0n, d: 1n } }), lower));
  }
  return result;
}
