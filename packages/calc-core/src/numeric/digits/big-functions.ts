import type { FunctionName } from "../../functions/names";
import { atanOf, cosOf, expOf, lnOf, sinOf } from "./elementary";
import { erf, normalCdf } from "./error-function";
import { type Arithmetic, arithmetic, type Big, type BigInterval } from "./big";
import { absolute, add, type BigEnclosed, exponential, generalPower, invert, larger, multiply, negate, power, rising, risingThroughZero, smaller, withSignOf } from "./big-interval";

type BigFunction = (m: Arithmetic, ...args: BigInterval[]) => BigEnclosed;

const then = (a: BigEnclosed, next: (a: BigInterval) => BigEnclosed): BigEnclosed => (typeof a === "string" ? a : next(a));
const number = (m: Arithmetic, value: number): BigInterval => ({ lo: m.big(value), hi: m.big(value) });
const quotient = (m: Arithmetic, a: BigEnclosed, b: BigEnclosed): BigEnclosed => then(a, (x) => then(b, (y) => then(invert(m, y), (z) => multiply(m, x, z))));

/**
 * Sine and cosine of a narrow interval: the value in the middle, widened by the half width, since their slope is at
 * most 1. Wide or far arguments would need more digits than there are.
 */
function wave(f: (m: Arithmetic, x: Big) => Big): BigFunction {
  return (m, a) => {
    if (!a || a.lo.abs().gt("1e20")) return "unknown";
    if (a.lo.isZero() && a.hi.isZero()) return { lo: f(m, a.lo), hi: f(m, a.lo) };
    const middle = a.lo.plus(a.hi).div(2);
    // A far argument loses as many digits as it has before the point; they are given back as width.
    const lost = larger(middle.abs(), m.big(1)).times(m.big(`1e-${m.digits}`));
    const half = a.hi.minus(a.lo).div(2).plus(a.lo.eq(a.hi) && middle.isZero() ? 0 : lost);
    const value = f(m, middle);
    return m.outward(value.minus(half), value.plus(half));
  };
}

const sine = wave(sinOf);
const cosine = wave(cosOf);
const logarithm: BigFunction = (m, a) => (!a || !a.hi.gt(0) ? "undefined" : !a.lo.gt(0) ? "unknown" : a.lo.eq(1) && a.hi.eq(1) ? number(m, 0) : rising(m, (x) => lnOf(m, x), a));
const within = (f: (x: Big, m: Arithmetic) => Big, lo: number, hi: number, falls = false): BigFunction => (m, a) => {
  if (!a || a.hi.lt(lo) || a.lo.gt(hi)) return "undefined";
  if (a.lo.lt(lo) || a.hi.gt(hi)) return "unknown";
  return falls ? m.outward(f(a.hi, m), f(a.lo, m)) : rising(m, (x) => f(x, m), a);
};
const ofInverse = (f: BigFunction): BigFunction => (m, a) => (a ? then(invert(m, a), (b) => f(m, b)) : "unknown");
/** Values with the sign of the argument keep it in their bounds: of 0 they are 0. */
const signed = (f: BigFunction): BigFunction => (m, a) => (a ? then(f(m, a), (value) => withSignOf(m, a, value)) : "unknown");
const rises = (f: (x: Big, m: Arithmetic) => Big): BigFunction => (m, a) => (a ? risingThroughZero(m, (x) => f(x, m), a) : "unknown");
/** atan(x/√(1-x²)), its radicand as (1-x)(1+x) so that nothing cancels. */
const asin = signed(within((x, m) => (x.abs().eq(1) ? atanOf(m, x).times(2) : atanOf(m, x.div(m.big(1).minus(x).times(x.plus(1)).sqrt()))), -1, 1));
/** 2·atan(√((1-x)/(1+x))) */
const acos = within((x, m) => (x.eq(-1) ? atanOf(m, m.big(1)).times(4) : atanOf(m, m.big(1).minus(x).div(x.plus(1)).sqrt()).times(2)), -1, 1, true);
const atan = rises((x, m) => atanOf(m, x));
/**
 * By the logarithm, and far out ln 2x to the last digit: decimal.js would take twice as many digits as the number's
 * exponent has units.
 */
const acosh = within((x, m) => (x.e > m.digits ? lnOf(m, x.times(2)) : x.acosh()), 1, Infinity);
const asinh = rises((x, m) => (x.e < -m.digits ? x : x.abs().lt(1) ? x.asinh() : asinhOf(m, x.abs()).times(x.isNegative() ? -1 : 1)));
/** Of at least 1, where nothing cancels. */
const asinhOf = (m: Arithmetic, x: Big): Big => lnOf(m, x.e > m.digits ? x.times(2) : x.plus(x.times(x).plus(1).sqrt()));
const atanh: BigFunction = (m, a) => (!a || !a.hi.gt(-1) || !a.lo.lt(1) ? "undefined" : !a.lo.gt(-1) || !a.hi.lt(1) ? "unknown" : risingThroughZero(m, (x) => x.atanh(), a));
const bounded = (f: BigFunction): BigFunction => (m, a) => (a && a.lo.abs().lt(5000) && a.hi.abs().lt(5000) ? f(m, a) : "unknown");
/** e^x with the digits more that subtracting 1 takes away. */
const expBeside = (m: Arithmetic, x: Big): Big => expOf(m, x, Math.min(4 * m.digits, Math.max(0, -x.e)));
const sinh = bounded(rises((x, m) => sinhOf(m, x)));
/** (e^x - 1)(e^x + 1)/(2e^x) */
function sinhOf(m: Arithmetic, x: Big): Big {
  if (x.isZero() || x.e < -m.digits) return x;
  const t = expBeside(m, x);
  return t.minus(1).times(t.plus(1)).div(t.times(2));
}
const cosh = bounded((m, a) => (a ? rising(m, (x) => coshOf(m, x), absolute(m, a)) : "unknown"));
function coshOf(m: Arithmetic, x: Big): Big {
  const t = expOf(m, x);
  return t.plus(m.big(1).div(t)).div(2);
}
const tanh = bounded(rises((x, m) => tanhOf(m, x)));
/** (1 - e^-2|x|)/(1 + e^-2|x|) with the sign of x */
function tanhOf(m: Arithmetic, x: Big): Big {
  if (x.isZero() || x.e < -m.digits) return x;
  const t = expBeside(m, x.abs().times(-2));
  const size = m.big(1).minus(t).div(t.plus(1));
  return x.gt(0) ? size : size.neg();
}
const steps = (f: (x: Big) => Big): BigFunction => (_, a) => (a && f(a.lo).eq(f(a.hi)) ? { lo: f(a.lo), hi: f(a.hi) } : "unknown");

/** 1/(1 + e^-x) without a large number between: by e^-|x|. */
const sigmoid: BigFunction = (m, a) => {
  if (!a) return "unknown";
  const at = (x: Big): Big => {
    const t = expOf(m, x.abs().neg());
    return x.gt(0) ? m.big(1).div(t.plus(1)) : t.div(t.plus(1));
  };
  return a.lo.abs().gt(20_000) || a.hi.abs().gt(20_000) ? "unknown" : rising(m, at, a);
};

const softplus: BigFunction = (m, a) => {
  if (!a || a.lo.abs().gt(20_000) || a.hi.abs().gt(20_000)) return "unknown";
  return rising(m, (x) => larger(x, m.big(0)).plus(logOfOnePlus(m, expOf(m, x.abs().neg()))), a);
};

/** ln(1 + t) for 0 < t ≤ 1, to as many digits of the result where t is small. */
function logOfOnePlus(m: Arithmetic, t: Big): Big {
  if (t.lt(`1e-${Math.ceil(m.digits / 2) + 5}`)) return t.minus(t.times(t).div(2)).plus(t.pow(3).div(3));
  const wide = arithmetic(m.digits + Math.ceil(m.digits / 2) + 10);
  return m.big(lnOf(wide, wide.big(t.toString()).plus(1)).toString());
}

const angle: BigFunction = (m, y, x) => {
  if (!y || !x) return "unknown";
  if (x.lo.gt(0)) return then(quotient(m, y, x), (q) => atan(m, q));
  const halfPi = multiply(m, m.pi, { lo: m.big(0.5), hi: m.big(0.5) });
  const beside = (quarter: BigInterval): BigEnclosed => then(quotient(m, x, y), (q) => then(atan(m, q), (t) => add(m, quarter, negate(t))));
  return y.lo.gt(0) ? beside(halfPi) : y.hi.lt(0) ? beside(negate(halfPi)) : "unknown";
};

/** Every function of the table with many digits. */
// prettier-ignore
export const BIG_FUNCTIONS: Readonly<Record<FunctionName, BigFunction>> = {
  sin: sine, cos: cosine,
  tan: (m, a) => (a ? quotient(m, sine(m, a), cosine(m, a)) : "unknown"),
  sec: (m, a) => (a ? then(cosine(m, a), (b) => invert(m, b)) : "unknown"),
  csc: (m, a) => (a ? then(sine(m, a), (b) => invert(m, b)) : "unknown"),
  cot: (m, a) => (a ? quotient(m, cosine(m, a), sine(m, a)) : "unknown"),
  asin, acos, atan, asec: ofInverse(acos), acsc: ofInverse(asin), acot: ofInverse(atan), atan2: angle,
  sinh, cosh, tanh,
  sech: (m, a) => (a ? then(cosh(m, a), (b) => invert(m, b)) : "unknown"),
  csch: (m, a) => (a ? then(sinh(m, a), (b) => invert(m, b)) : "unknown"),
  coth: (m, a) => (a ? then(tanh(m, a), (b) => invert(m, b)) : "unknown"),
  asinh, acosh, atanh, asech: ofInverse(acosh), acsch: ofInverse(asinh), acoth: ofInverse(atanh),
  exp: (m, a) => (a ? exponential(m, a) : "unknown"),
  ln: logarithm,
  log10: (m, a) => (a ? quotient(m, logarithm(m, a), logarithm(m, number(m, 10))) : "unknown"),
  log2: (m, a) => (a ? quotient(m, logarithm(m, a), logarithm(m, number(m, 2))) : "unknown"),
  log: (m, a, b) => (a && b ? quotient(m, logarithm(m, a), logarithm(m, b)) : "unknown"),
  sqrt: (m, a) => (a ? power(m, a, { n: 1n, d: 2n }) : "unknown"),
  cbrt: (m, a) => (a ? power(m, a, { n: 1n, d: 3n }) : "unknown"),
  root: (m, a, n) => (a && n && n.lo.eq(n.hi) && n.lo.isInteger() && n.lo.gt(0) ? power(m, a, { n: 1n, d: BigInt(n.lo.toFixed(0)) }) : a && n ? then(invert(m, n), (k) => generalPower(m, a, k)) : "unknown"),
  abs: (m, a) => (a ? absolute(m, a) : "unknown"),
  sign: (m, a) => (!a ? "unknown" : a.lo.gt(0) ? number(m, 1) : a.hi.lt(0) ? number(m, -1) : a.lo.eq(a.hi) ? number(m, 0) : "unknown"),
  step: (m, a) => (!a ? "unknown" : a.lo.gt(0) ? number(m, 1) : a.hi.lt(0) ? number(m, 0) : a.lo.eq(a.hi) ? "undefined" : "unknown"),
  floor: steps((x) => x.floor()), ceil: steps((x) => x.ceil()),
  round: steps((x) => x.toDecimalPlaces(0, 6)),
  min: (_, ...args) => args.reduce((a, b) => ({ lo: smaller(a.lo, b.lo), hi: smaller(a.hi, b.hi) })),
  max: (_, ...args) => args.reduce((a, b) => ({ lo: larger(a.lo, b.lo), hi: larger(a.hi, b.hi) })),
  sigmoid, softplus, erf: signed(erf), normalCdf,
  relu: (m, a) => (a ? { lo: larger(a.lo, m.big(0)), hi: larger(a.hi, m.big(0)) } : "unknown"),
  leakyRelu: (m, a, slope) => (!a || !slope ? "unknown" : !a.lo.lt(0) ? a : !a.hi.gt(0) ? multiply(m, a, slope) : "unknown"),
  gelu: (m, a) => (a ? then(normalCdf(m, a), (b) => multiply(m, a, b)) : "unknown"),
};
