import type { Rational } from "../expr/rational";
import { toNumber } from "../expr/rational";
import { absInterval, downLibrary, type Enclosed, exactly, type Interval, invertInterval, isThin, multiplyInterval, negateInterval, rising, upLibrary } from "./interval";

/** Beyond this a double does not tell even from odd. */
const SAFE = 2n ** 53n;

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
  if (a.lo === 0 && a.hi === 0) return exactly(0);
  if (k.n > SAFE || k.d > SAFE) return "unknown";
  const exponent = toNumber(k);
  const grow = (x: number): number => x ** exponent;
  // The exponent itself is rounded, which counts as often as the logarithm of the base says.
  const grown = (x: Interval): Interval => rising(grow, x, 2 ** -49 + Math.abs(exponent) * 2 ** -52 * (1 + Math.max(logarithmOf(x.lo), logarithmOf(x.hi))));
  if (k.d === 1n) return k.n === 1n ? a : integerPower(a, Number(k.n));
  if (k.d % 2n === 0n) {
    if (a.hi < 0) return "undefined";
    if (a.lo < 0) return "unknown";
    return k.n === 1n && k.d === 2n ? rising(Math.sqrt, a) : atLeastZero(grown(a));
  }
  // An odd root: |a|^k with the sign of a where the numerator is odd.
  const size = (x: Interval): Interval => atLeastZero(grown(x));
  if (k.n % 2n === 0n) return size(absInterval(a));
  if (a.lo >= 0) return size(a);
  if (a.hi <= 0) return negateInterval(size(negateInterval(a)));
  return { lo: -size(exactly(-a.lo)).hi, hi: size(exactly(a.hi)).hi };
}

const logarithmOf = (x: number): number => (x > 0 ? Math.abs(Math.log(x)) : 0);
const atLeastZero = ({ lo, hi }: Interval): Interval => ({ lo: Math.max(0, lo), hi });

function integerPower(a: Interval, n: number): Interval {
  const grow = (x: number): number => x ** n;
  if (isThin(a) && Number.isInteger(a.lo)) {
    const value = exactPower(a.lo, n);
    if (value !== null) return exactly(value);
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

/** A whole power by multiplication, as long as every product is exact; null beyond. */
function exactPower(base: number, n: number): number | null {
  if (Math.abs(base) < 2) return base === -1 && n % 2 === 0 ? 1 : base;
  let value = 1;
  for (let i = 0; i < n; i++) {
    value *= base;
    if (Math.abs(value) > 2 ** 53) return null;
  }
  return value;
}

/** a^b for any exponent: e^(b ln a) for a > 0; a whole exponent is served whatever the base. */
export function generalPower(a: Interval, b: Interval): Enclosed {
  // 0^0 has a value only where the exponent is the constant 0.
  if (isThin(b) && b.lo === 0 && a.lo <= 0 && a.hi >= 0) return isThin(a) ? "undefined" : "unknown";
  if (isThin(b) && Number.isInteger(b.lo) && Math.abs(b.lo) < 2 ** 31) return powerInterval(a, { n: BigInt(b.lo), d: 1n });
  if (a.lo === 0 && a.hi === 0) return b.lo > 0 ? exactly(0) : b.hi < 0 ? "undefined" : "unknown";
  if (a.hi < 0) return isThin(b) && !Number.isInteger(b.lo) ? "undefined" : "unknown";
  if (a.lo <= 0) return "unknown";
  const logarithm = rising(Math.log, a);
  return atLeastZero(rising(Math.exp, multiplyInterval(logarithm, b)));
}
