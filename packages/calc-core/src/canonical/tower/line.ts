import { divideRational, equalRational, gcd, multiplyRational, type Rational } from "../../expr/rational";
import { monomial, type Monomial, raiseMonomial } from "./monomial";
import { fromTerm, mapTerms, type Polynomial } from "./polynomial";

/** A kernel that stands for a whole monomial. */
const ITSELF = -1;

/**
 * Polynomials in one and the same monomial, as e^(2x+2y) + 2e^(x+y) + 1 is one in e^(x+y), and e^(2/3) + 2e^(1/3) + 1 in
 * e^(1/3): as polynomials in one kernel, and the way back. Null where they are not.
 */
export function alongLine(given: readonly Polynomial[]): { readonly polynomials: readonly Polynomial[]; readonly back: (p: Polynomial) => Polynomial } | null {
  const base = given.flatMap((p) => [...p.values()]).find((term) => term.monomial.powers.length > 0)?.monomial;
  if (!base) return null;
  const ratios = new Map<string, Rational>();
  for (const p of given) {
    for (const term of p.values()) {
      const ratio = ratioTo(base, term.monomial);
      if (!ratio) return null;
      ratios.set(term.monomial.key, ratio);
    }
  }
  const denominator = [...ratios.values()].reduce((total, { d }) => (total / gcd(total, d)) * d, 1n);
  const numerator = [...ratios.values()].reduce((total, { n, d }) => gcd(total, (n * denominator) / d), 0n);
  const step: Rational = { n: numerator / gcd(numerator, denominator), d: denominator / gcd(numerator, denominator) };
  const along = (p: Polynomial): Polynomial =>
    mapTerms(p, (term) => {
      const exponent = divideRational(ratios.get(term.monomial.key) ?? step, step);
      return fromTerm(term.coefficient, exponent.n === 0n ? monomial([]) : monomial([{ kernel: ITSELF, exponent }]));
    });
  const back = (p: Polynomial): Polynomial =>
    mapTerms(p, (term) => fromTerm(term.coefficient, raiseMonomial(base, multiplyRational(step, term.monomial.powers[0]?.exponent ?? { n: 0n, d: 1n }))));
  return { polynomials: given.map(along), back };
}

/** How many times the base a monomial is; null where it is no multiple of it, or a negative one. */
function ratioTo(base: Monomial, other: Monomial): Rational | null {
  if (other.powers.length === 0) return { n: 0n, d: 1n };
  const [first] = other.powers;
  const [start] = base.powers;
  if (!first || !start || other.powers.length !== base.powers.length) return null;
  const ratio = divideRational(first.exponent, start.exponent);
  const isMultiple = other.powers.every(({ kernel, exponent }, i) => {
    const power = base.powers[i];
    return power !== undefined && power.kernel === kernel && equalRational(exponent, multiplyRational(power.exponent, ratio));
  });
  return isMultiple && ratio.n > 0n ? ratio : null;
}
