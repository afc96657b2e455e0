/**
 * Exact rational numbers of any size, always in lowest terms with a positive denominator.
 * Division by zero is the caller's fault: ask `isZero` first.
 */
export type Rational = { readonly n: bigint; readonly d: bigint };

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };
export const MINUS_ONE: Rational = { n: -1n, d: 1n };
export const HALF: Rational = { n: 1n, d: 2n };

const absolute = (a: bigint): bigint => (a < 0n ? -a : a);

/** Euclid's algorithm; non-negative, and gcd(0, 0) = 0. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** n/d in lowest terms. Throws a RangeError when d = 0. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError("division by zero");
  if (bottom === 1n) return { n: top, d: 1n };
  const divisor = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { n: top / divisor, d: bottom / divisor };
}

export const addRational = (a: Rational, b: Rational): Rational =>
  a.d === 1n && b.d === 1n ? { n: a.n + b.n, d: 1n } : rational(a.n * b.d + b.n * a.d, a.d * b.d);

export const negateRational = (a: Rational): Rational => ({ n: -a.n, d: a.d });

export const absoluteRational = (a: Rational): Rational => (a.n < 0n ? negateRational(a) : a);

export const subtractRational = (a: Rational, b: Rational): Rational => addRational(a, negateRational(b));

export const multiplyRational = (a: Rational, b: Rational): Rational =>
  a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : rational(a.n * b.n, a.d * b.d);

export const divideRational = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);

/** a^k for an integer k; a must not be 0 when k < 0. The caller bounds the size. */
export function powerRational(a: Rational, k: bigint): Rational {
  if (k < 0n) return rational(a.d ** -k, a.n ** -k);
  return { n: a.n ** k, d: a.d ** k };
}

export const isZero = (a: Rational): boolean => a.n === 0n;
export const isOne = (a: Rational): boolean => a.n === 1n && a.d === 1n;
export const isInteger = (a: Rational): boolean => a.d === 1n;
export const isNegative = (a: Rational): boolean => a.n < 0n;
export const equalRational = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;

/** -1, 0 or 1 as a < b, a = b or a > b. */
export function compareRational(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The nearest double, correct to within one unit in the last place; ±Infinity beyond the double range. */
export function toNumber(a: Rational): number {
  if (a.d === 1n) return Number(a.n);
  if (absolute(a.n) <= SAFE && a.d <= SAFE) return Number(a.n) / Number(a.d);
  // Scale so that the integer quotient keeps 64 bits, then put the exponent back.
  const shift = BigInt(a.d.toString(2).length - absolute(a.n).toString(2).length + 64);
  const quotient = shift >= 0n ? (a.n << shift) / a.d : a.n / (a.d << -shift);
  const exponent = Number(-shift);
  const half = Math.trunc(exponent / 2);
  return Number(quotient) * 2 ** half * 2 ** (exponent - half);
}

/** "3", "-1/2": reads back as the same number. */
export const rationalText = (a: Rational): string => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`);
