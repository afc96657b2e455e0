import { isZero, multiplyRational, negateRational, type Rational } from "../../expr/rational";
import { isReal, ONE } from "./coefficient";
import type { Monomial } from "./monomial";
import { NotFactored } from "./not-factored";
import { addPolynomials, fromTerm, mapTerms, negatePolynomial, type Polynomial } from "./polynomial";

/** A real polynomial and how often it counts. */
export type RealTerm = { readonly basis: Polynomial; readonly times: Rational };

const HALF: Rational = { n: 1n, d: 2n };

/**
 * A real quantity with sines in it as a sum of real terms: what stands beside a power of e^(iu) is not real alone, and
 * neither is its exponential positive. A real quantity is half of itself and its conjugate together, so each monomial m
 * stands with its conjugate m̄ as m + m̄ and i(m - m̄), and of the two the one whose key comes first names both.
 *
 * @param conjugate the complex conjugate, with the relations between kernels applied
 */
export function realTerms(p: Polynomial, conjugate: (p: Polynomial) => Polynomial): readonly RealTerm[] {
  const conjugateOf = (m: Monomial): { readonly monomial: Monomial; readonly turned: boolean } => {
    const [only, ...more] = conjugate(fromTerm(ONE, m)).values();
    const isSign = only && isReal(only.coefficient) && only.coefficient.re.d === 1n && (only.coefficient.re.n === 1n || only.coefficient.re.n === -1n);
    if (!only || !isSign || more.length > 0) throw new NotFactored("a conjugate that is no monomial");
    return { monomial: only.monomial, turned: only.coefficient.re.n < 0n };
  };
  return [...p.values()].flatMap(({ monomial: m, coefficient: { re, im } }): readonly RealTerm[] => {
    const other = conjugateOf(m);
    if (other.monomial.key === m.key && !other.turned) return isZero(re) ? [] : [{ basis: fromTerm(ONE, m), times: re }];
    const isFirst = m.key <= other.monomial.key;
    const first = fromTerm(ONE, isFirst ? m : other.monomial);
    const second = conjugate(first);
    const [along, across] = [addPolynomials(first, second), timesI(addPolynomials(first, negatePolynomial(second)))];
    const [a, b] = [isFirst || !other.turned ? re : negateRational(re), isFirst || other.turned ? im : negateRational(im)];
    return [
      { basis: along, times: multiplyRational(a, HALF) },
      { basis: across, times: multiplyRational(b, HALF) },
    ].filter(({ basis, times }) => basis.size > 0 && !isZero(times));
  });
}

const timesI = (p: Polynomial): Polynomial =>
  mapTerms(p, ({ monomial, coefficient: { re, im } }) => fromTerm({ re: negateRational(im), im: re }, monomial));
