import type { Rational } from "../../expr/rational";
import { type Arithmetic, arithmetic, type Big, type BigInterval } from "./big";
import { expOf, lnOf } from "./elementary";

/** As in double precision: surely without a value, or not known. */
export type BigEnclosed = BigInterval | "undefined" | "unknown";

/** Short exact numbers stay exact, so that 2 - 2 is 0 and floor(-2) is known. */
const isShort = (m: Arithmetic, a: BigInterval): boolean => a.lo.eq(a.hi) && a.lo.isInteger() && a.lo.precision(true) * 2 < m.digits;

export function add(m: Arithmetic, a: BigInterval, b: BigInterval): BigInterval {
  if (isShort(m, a) && isShort(m, b)) return { lo: a.lo.plus(b.lo), hi: a.hi.plus(b.hi) };
  return m.outward(a.lo.plus(b.lo), a.hi.plus(b.hi));
}

export const negate = (a: BigInterval): BigInterval => ({ lo: a.hi.neg(), hi: a.lo.neg() });

export function multiply(m: Arithmetic, a: BigInterval, b: BigInterval): BigInterval {
  if (isShort(m, a) && isShort(m, b)) return { lo: a.lo.times(b.lo), hi: a.hi.times(b.hi) };
  // Zero times anything is zero.
  if (isNought(a)) return a;
  if (isNought(b)) return b;
  const products = [a.lo.times(b.lo), a.lo.times(b.hi), a.hi.times(b.lo), a.hi.times(b.hi)];
  return m.outward(products.reduce(smaller), products.reduce(larger));
}

const isNought = (a: BigInterval): boolean => a.lo.isZero() && a.hi.isZero();

export const smaller = (a: Big, b: Big): Big => (a.lt(b) ? a : b);
export const larger = (a: Big, b: Big): Big => (a.gt(b) ? a : b);

export function invert(m: Arithmetic, a: BigInterval): BigEnclosed {
  if (a.lo.isZero() && a.hi.isZero()) return "undefined";
  if (!a.lo.gt(0) && !a.hi.lt(0)) return "unknown";
  const one = m.big(1);
  return m.outward(one.div(a.hi), one.div(a.lo));
}

/** f over an interval on which it rises. */
export const rising = (m: Arithmetic, f: (x: Big) => Big, a: BigInterval): BigInterval => m.outward(f(a.lo), f(a.hi));

/** The same where f(0) = 0 and its values have the sign of x: bounds keep it, and 0 stays 0. */
export const risingThroughZero = (m: Arithmetic, f: (x: Big) => Big, a: BigInterval): BigInterval => withSignOf(m, a, rising(m, f, a));

/** Bounds of a value that has the sign of another. */
export const withSignOf = (m: Arithmetic, a: BigInterval, { lo, hi }: BigInterval): BigInterval => ({
  lo: a.lo.lt(0) ? lo : larger(lo, m.big(0)),
  hi: a.hi.gt(0) ? hi : smaller(hi, m.big(0)),
});

export function absolute(m: Arithmetic, a: BigInterval): BigInterval {
  if (!a.lo.lt(0)) return a;
  if (!a.hi.gt(0)) return negate(a);
  return { lo: m.big(0), hi: larger(a.lo.neg(), a.hi) };
}

/** Exponents beyond this go by the logarithm: decimal's whole powers cost a multiplication a bit, but grow without bound. */
const LARGEST_POWER = 20_000n;

/** Of exponents of ten beyond this nothing is told: a step more, and the library's own range ends. */
const FARTHEST = 8n * 10n ** 15n;

/**
 * x^k for x > 0; the logarithm with as many digits more as its size takes away. Whole powers of 10^d are drawn out first:
 * what is left is of moderate size, however large x is.
 */
function rootOf(m: Arithmetic, x: Big, k: Rational): Big {
  if (k.n === 1n && k.d === 2n) return x.sqrt();
  const drawn = BigInt(x.e) / k.d;
  const exponent = drawn * k.n;
  if (exponent > FARTHEST || exponent < -FARTHEST) return m.big(Number.NaN);
  const left = drawn === 0n ? x : x.times(`1e${-drawn * k.d}`);
  const wide = arithmetic(m.digits + 12);
  const root = m.big(expOf(wide, lnOf(wide, wide.big(left.toString())).times(k.n.toString()).div(k.d.toString())).toString());
  return drawn === 0n ? root : root.times(`1e${exponent}`);
}

/** a^k by the conventions of real roots. */
export function power(m: Arithmetic, a: BigInterval, k: Rational): BigEnclosed {
  if (k.n === 0n) return { lo: m.big(1), hi: m.big(1) };
  if (k.n < 0n) {
    const positive = power(m, a, { n: -k.n, d: k.d });
    return typeof positive === "string" ? positive : invert(m, positive);
  }
  if (a.lo.isZero() && a.hi.isZero()) return a;
  if (k.n > LARGEST_POWER) return a.lo.gt(0) ? exponential(m, multiply(m, m.of(k), rising(m, (x) => lnOf(m, x), a))) : "unknown";
  const grow = (x: Big): Big => (x.isZero() ? x : k.d === 1n ? x.pow(Number(k.n)) : rootOf(m, x, k));
  if (k.d % 2n === 0n) {
    if (a.hi.lt(0)) return "undefined";
    return a.lo.lt(0) ? "unknown" : risingThroughZero(m, grow, a);
  }
  if (k.n % 2n === 0n) return risingThroughZero(m, grow, absolute(m, a));
  if (!a.lo.lt(0)) return risingThroughZero(m, grow, a);
  if (!a.hi.gt(0)) return negate(risingThroughZero(m, grow, negate(a)));
  return { lo: rising(m, grow, { lo: a.lo.neg(), hi: a.lo.neg() }).hi.neg(), hi: rising(m, grow, { lo: a.hi, hi: a.hi }).hi };
}

/** e^(b ln a) for a > 0; whole exponents by multiplication. */
export function generalPower(m: Arithmetic, a: BigInterval, b: BigInterval): BigEnclosed {
  // 0^0 has a value only where the exponent is the constant 0.
  if (b.lo.isZero() && b.hi.isZero() && !a.lo.gt(0) && !a.hi.lt(0)) return a.lo.eq(a.hi) ? "undefined" : "unknown";
  if (b.lo.eq(b.hi) && b.lo.isInteger() && b.lo.abs().lt(20_000)) return power(m, a, { n: BigInt(b.lo.toFixed(0)), d: 1n });
  if (a.lo.isZero() && a.hi.isZero()) return b.lo.gt(0) ? a : b.hi.lt(0) ? "undefined" : "unknown";
  if (!a.lo.gt(0)) return a.hi.lt(0) && b.lo.eq(b.hi) && !b.lo.isInteger() ? "undefined" : "unknown";
  return exponential(m, multiply(m, rising(m, (x) => lnOf(m, x), a), b));
}

/** e^a; beyond e^±20000 only its size is told. */
export function exponential(m: Arithmetic, a: BigInterval): BigEnclosed {
  if (a.lo.abs().gt(20_000) || a.hi.abs().gt(20_000)) return sizeOfExponential(m, a);
  if (isNought(a)) return { lo: m.big(1), hi: m.big(1) };
  return rising(m, (x) => expOf(m, x), a);
}

/** e^a by its decimal logarithm in doubles: a few digits, too few to accept anything, and enough to tell it from 0. */
function sizeOfExponential(m: Arithmetic, a: BigInterval): BigEnclosed {
  if (a.lo.lt(-1e12) || a.hi.gt(1e12)) return "unknown";
  const bound = (x: number, outward: -1 | 1): Big => {
    const logarithm = x * Math.LOG10E;
    const whole = Math.floor(logarithm);
    // What rounding costs the logarithm counts 2.4 times in its power.
    const slack = 1 + outward * (3e-15 * Math.abs(logarithm) + 1e-9);
    return m.big(10 ** (logarithm - whole) * slack).times(`1e${whole}`);
  };
  return { lo: bound(a.lo.toNumber(), -1), hi: bound(a.hi.toNumber(), 1) };
}
