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
