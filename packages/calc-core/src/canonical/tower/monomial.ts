import { addRational, isZero, multiplyRational, type Rational } from "../../expr/rational";

/**
 * A product of kernels with rational exponents, by the kernels' numbers in ascending order. Negative and fractional
 * exponents are allowed: exponentials and roots are monomials too.
 */
export type Monomial = { readonly key: string; readonly powers: readonly KernelPower[] };
export type KernelPower = { readonly kernel: number; readonly exponent: Rational };

export function monomial(powers: readonly KernelPower[]): Monomial {
  let key = "";
  for (const { kernel, exponent } of powers) key += exponent.d === 1n ? `${kernel}^${exponent.n} ` : `${kernel}^${exponent.n}/${exponent.d} `;
  return { key, powers };
}

export const UNIT: Monomial = monomial([]);

export function multiplyMonomials(a: Monomial, b: Monomial): Monomial {
  if (a.powers.length === 0) return b;
  if (b.powers.length === 0) return a;
  const powers: KernelPower[] = [];
  let [i, j] = [0, 0];
  while (i < a.powers.length || j < b.powers.length) {
    const [left, right] = [a.powers[i], b.powers[j]];
    if (left && (!right || left.kernel < right.kernel)) {
      powers.push(left);
      i += 1;
    } else if (right && (!left || right.kernel < left.kernel)) {
      powers.push(right);
      j += 1;
    } else if (left && right) {
      const exponent = addRational(left.exponent, right.exponent);
      if (!isZero(exponent)) powers.push({ kernel: left.kernel, exponent });
      i += 1;
      j += 1;
    }
  }
  return monomial(powers);
}

/** The monomial to a rational power. */
export const raiseMonomial = (a: Monomial, k: Rational): Monomial =>
  isZero(k) ? UNIT : monomial(a.powers.map(({ kernel, exponent }) => ({ kernel, exponent: multiplyRational(exponent, k) })));
