import { addRational, isZero, multiplyRational, negateRational, type Rational, rational } from "../../expr/rational";

/** A Gaussian rational a + bi: with them sines and cosines are sums of exponentials. */
export type Coefficient = { readonly re: Rational; readonly im: Rational };

const NONE: Rational = { n: 0n, d: 1n };
export const ZERO: Coefficient = { re: NONE, im: NONE };
export const ONE: Coefficient = { re: { n: 1n, d: 1n }, im: NONE };
export const I: Coefficient = { re: NONE, im: { n: 1n, d: 1n } };

export const real = (re: Rational): Coefficient => ({ re, im: NONE });
export const isZeroCoefficient = (a: Coefficient): boolean => isZero(a.re) && isZero(a.im);
export const isReal = (a: Coefficient): boolean => isZero(a.im);
export const addCoefficients = (a: Coefficient, b: Coefficient): Coefficient => ({ re: addRational(a.re, b.re), im: isZero(a.im) && isZero(b.im) ? NONE : addRational(a.im, b.im) });
export const negateCoefficient = (a: Coefficient): Coefficient => ({ re: negateRational(a.re), im: negateRational(a.im) });

const SHORT = 2n ** 64n;

/** How much more an operation costs than one on short numbers: bringing fractions to lowest terms takes the square of their digits. */
export function weightOf({ re, im }: Coefficient): number {
  const longest = Math.max(lengthOf(re.n), lengthOf(re.d), lengthOf(im.n), lengthOf(im.d));
  return 1 + (longest >> 6) ** 2;
}

/** In binary digits, where they are more than 64. */
const lengthOf = (n: bigint): number => (n < SHORT && n > -SHORT ? 0 : 4 * n.toString(16).length);

export function multiplyCoefficients(a: Coefficient, b: Coefficient): Coefficient {
  if (isZero(a.im) && isZero(b.im)) return { re: multiplyRational(a.re, b.re), im: NONE };
  return {
    re: addRational(multiplyRational(a.re, b.re), negateRational(multiplyRational(a.im, b.im))),
    im: addRational(multiplyRational(a.re, b.im), multiplyRational(a.im, b.re)),
  };
}

/** 1/a; a is not 0. */
export function invertCoefficient(a: Coefficient): Coefficient {
  const size = addRational(multiplyRational(a.re, a.re), multiplyRational(a.im, a.im));
  const scale = rational(size.d, size.n);
  return { re: multiplyRational(a.re, scale), im: negateRational(multiplyRational(a.im, scale)) };
}
