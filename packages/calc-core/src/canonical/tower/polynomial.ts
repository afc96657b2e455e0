import { addCoefficients, type Coefficient, isZeroCoefficient, multiplyCoefficients, negateCoefficient, ONE, weightOf } from "./coefficient";
import { type Monomial, multiplyMonomials, UNIT } from "./monomial";

/** A sum of monomials in the kernels with Gaussian rational coefficients; no coefficient is 0. */
export type Polynomial = ReadonlyMap<string, Term>;
export type Term = { readonly monomial: Monomial; readonly coefficient: Coefficient };

/** How much work is left; spent by multiplications, so that the same input always ends at the same place. */
export type Budget = { left: number };

/** Thrown when the work is more than the budget; ends as "unknown". */
export class BudgetSpent extends Error {}

export function spend(budget: Budget, amount: number): void {
  budget.left -= amount;
  if (budget.left < 0) throw new BudgetSpent("the budget of the zero test is spent");
}

export const NOTHING: Polynomial = new Map();
export const fromTerm = (coefficient: Coefficient, monomial: Monomial): Polynomial =>
  isZeroCoefficient(coefficient) ? NOTHING : new Map([[monomial.key, { monomial, coefficient }]]);
export const constantPolynomial = (coefficient: Coefficient): Polynomial => fromTerm(coefficient, UNIT);
export const UNITY: Polynomial = constantPolynomial(ONE);

/** Adds a term to a polynomial under way. */
export function accumulate(into: Map<string, Term>, { monomial, coefficient }: Term): void {
  const known = into.get(monomial.key);
  const total = known ? addCoefficients(known.coefficient, coefficient) : coefficient;
  if (isZeroCoefficient(total)) into.delete(monomial.key);
  else into.set(monomial.key, { monomial, coefficient: total });
}

export function addPolynomials(a: Polynomial, b: Polynomial): Polynomial {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const result = new Map(a);
  for (const term of b.values()) accumulate(result, term);
  return result;
}

export const negatePolynomial = (a: Polynomial): Polynomial =>
  new Map([...a].map(([key, { monomial, coefficient }]) => [key, { monomial, coefficient: negateCoefficient(coefficient) }]));

/** So few products cost little whatever their numbers are. */
const FEW = 16;

function heaviest(a: Polynomial): number {
  let weight = 1;
  for (const { coefficient } of a.values()) weight = Math.max(weight, weightOf(coefficient));
  return weight;
}

export function multiplyPolynomials(a: Polynomial, b: Polynomial, budget: Budget): Polynomial {
  if (a === UNITY) return b;
  if (b === UNITY) return a;
  spend(budget, a.size * b.size * (a.size * b.size < FEW ? 1 : Math.max(heaviest(a), heaviest(b))));
  const result = new Map<string, Term>();
  for (const left of a.values()) {
    for (const right of b.values()) {
      accumulate(result, { monomial: multiplyMonomials(left.monomial, right.monomial), coefficient: multiplyCoefficients(left.coefficient, right.coefficient) });
    }
  }
  return result;
}

/** a^n for a whole n ≥ 0, by squaring. */
export function raisePolynomial(a: Polynomial, n: number, budget: Budget): Polynomial {
  let [result, square, left]: [Polynomial, Polynomial, number] = [UNITY, a, n];
  while (left > 0) {
    if (left % 2 === 1) result = multiplyPolynomials(result, square, budget);
    left = Math.floor(left / 2);
    if (left > 0) square = multiplyPolynomials(square, square, budget);
  }
  return result;
}

/** Multiplies each term by something that depends on it, and adds up. */
export function mapTerms(a: Polynomial, change: (term: Term) => Polynomial): Polynomial {
  const result = new Map<string, Term>();
  for (const term of a.values()) for (const changed of change(term).values()) accumulate(result, changed);
  return result;
}

/** The terms sorted by key: equal polynomials give equal texts. */
export function polynomialKey(a: Polynomial): string {
  return [...a.values()]
    .map(({ monomial, coefficient: { re, im } }) => `${re.n}/${re.d},${im.n}/${im.d}:${monomial.key}`)
    .sort()
    .join("+");
}
