import { gcd, type Rational } from "../../expr/rational";
import { isAlgebraicKernel } from "./algebraic-number";
import { isReal, ONE } from "./coefficient";
import { monomial } from "./monomial";
import { addPolynomials, fromTerm, NOTHING, type Polynomial } from "./polynomial";
import { constantQuotient, negateQuotient, type Quotient } from "./quotient";
import type { Tower } from "./tower";

/** Larger multiples are not worked out. */
const LARGEST_MULTIPLE = 12n;

/**
 * Is a sum of logarithms of numbers zero: ln(√2 + 1) + ln(√2 - 1)? The numbers' powers multiplied must give 1. Terms
 * are grouped by what stands beside the logarithm.
 *
 * @param isZero decides whether a quotient of the tower is zero
 */
export function isZeroSumOfLogarithms(p: Polynomial, tower: Tower, isZero: (q: Quotient) => boolean): boolean {
  const groups = new Map<string, { readonly times: Rational; readonly value: Quotient }[]>();
  let others: Polynomial = NOTHING;
  for (const term of p.values()) {
    const logarithms = term.monomial.powers.filter(({ kernel }) => tower.kernels.at(kernel).kind === "log");
    const [only] = logarithms;
    const kernel = only && tower.kernels.at(only.kernel);
    if (logarithms.length !== 1 || !only || kernel?.kind !== "log" || only.exponent.n !== only.exponent.d || !isReal(term.coefficient) || !isNumber(kernel.atom.value, tower)) {
      others = addPolynomials(others, fromTerm(term.coefficient, term.monomial));
      continue;
    }
    const { key } = monomial(term.monomial.powers.filter((power) => power !== only));
    groups.set(key, [...(groups.get(key) ?? []), { times: term.coefficient.re, value: kernel.atom.value }]);
  }
  if (groups.size === 0 || !isZero({ over: others, under: new Map() })) return false;
  return [...groups.values()].every((group) => {
    const multiple = group.reduce((total, { times: { d } }) => (total / gcd(total, d)) * d, 1n);
    let result = constantQuotient(ONE);
    for (const { times, value } of group) {
      const n = (times.n * multiple) / times.d;
      if (n > LARGEST_MULTIPLE || n < -LARGEST_MULTIPLE) return false;
      result = tower.multiply(result, tower.power(tower.absolute(value), Number(n)));
    }
    return isZero(tower.add(result, negateQuotient(constantQuotient(ONE))));
  });
}

const isNumber = (q: Quotient, tower: Tower): boolean =>
  q.under.size === 0 && [...q.over.values()].every(({ monomial: m }) => m.powers.every(({ kernel }) => isAlgebraicKernel(tower.kernels.at(kernel), tower)));
