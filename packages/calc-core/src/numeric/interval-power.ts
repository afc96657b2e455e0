import type { Rational } from "../expr/rational";
import { toNumber } from "../expr/rational";
import { absInterval, downLibrary, type Enclosed, exactly, type Interval, invertInterval, isThin, multiplyInterval, negateInterval, rising, upLibrary } from "./interval";

/**
 * a^k for an exact exponent, by the conventions of real roots: an odd root of a negative number is the real one, an
 * even root of a negative number has no value, 0 to a negative power has none either.
 */
export function powerInterval(a: Interval, k: Rational): Enclosed {
  if (k.n === 0n) return exactly(1);
  if (k.n < 0n) {
    const positive = powerInterval(a, { n: -k.n, d: k.d });
    return typeof positive === "string" ? positive : invertInterval(positive);
  }
  const exponent = toNumber(k);
  const grow = (x: number): number => x ** exponent;
  if (k.d === 1n) return k.n === 1n ? a : integerPower(a, Number(k.n));
  if (k.d % 2n === 0n) {
    if (a.hi < 0) return "undefined";
    if (a.lo < 0) return "unknown";
    return k.n === 1n && k.d === 2n ? rising(Math.sqrt, a) : rising(grow, a);
  }
  // An odd root: |a|^k with the sign of a where the numerator is odd.
  const size = (x: Interval): Interval => rising(grow, x);
  if (k.n % 2n === 0n) return size(absInterval(a));
  if (a.lo >= 0) return size(a);
  if (a.hi <= 0) return negateInterval(size(negateInterval(a)));
  return { lo: -upLibrary(grow(-a.lo)), hi: upLibrary(grow(a.hi)) };
}

function integerPower(a: Interval, n: number): Interval {
  const grow = (x: number): number => x ** n;
  if (isThin(a) && Number.isInteger(a.lo)) {
    const value = grow(a.lo);
    if (Math.abs(value) < 2 ** 53) return exactly(value);
  }
  if (n === 2) {
    const size = absInterval(a);
    return { lo: Math.max(0, downLibrary(size.lo * size.lo)), hi: upLibrary(size.hi * size.hi) };
  }
  if (n % 2 === 0) {
    const size = rising(grow, absInterval(a));
    return { lo: Math.max(0, size.lo), hi: size.hi };
  }
  return rising(grow, a);
}

/** a^b for any exponent: e^(b ln a) for a > 0; a whole exponent is served whatever the base. */
export function generalPower(a: Interval, b: Interval): Enclosed {
  if (isThin(b) && Number.isInteger(b.lo) && Math.abs(b.lo) < 2 ** 31) return powerInterval(a, { n: BigInt(b.lo), d: 1n });
  if (a.lo === 0 && a.hi === 0) return b.lo > 0 ? exactly(0) : b.hi < 0 ? "undefined" : "unknown";
  if (a.hi < 0) return isThin(b) ? "undefined" : "unknown";
  if (a.lo <= 0) return "unknown";
  const logarithm = rising(Math.log, a);
  return rising(Math.exp, multiplyInterval(logarithm, b));
}
