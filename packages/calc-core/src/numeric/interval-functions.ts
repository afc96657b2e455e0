import type { FunctionName } from "../functions/names";
import { erf, normalCdf, roundHalfEven, sigmoid, softplus } from "../functions/special-values";
import { absInterval, addInterval, downLibrary, type Enclosed, exactly, falling, hull, type Interval, invertInterval, isThin, multiplyInterval, negateInterval, rising, risingThroughZero, upLibrary } from "./interval";
import { generalPower, powerInterval } from "./interval-power";

type IntervalFunction = (...args: Interval[]) => Enclosed;

/** The special functions are ours, good to about 1e-14; a hundredfold of that is allowed for. */
const SPECIAL = 1e-12;
const NONE: Interval = exactly(0);
const UNIT: Interval = { lo: -1, hi: 1 };
const ONE = exactly(1);
const HALF_PI: Interval = { lo: 1.5707963267948966, hi: 1.5707963267948968 };

const then = (a: Enclosed, next: (a: Interval) => Enclosed): Enclosed => (typeof a === "string" ? a : next(a));
const divided = (a: Enclosed, b: Enclosed): Enclosed => then(a, (x) => then(b, (y) => then(invertInterval(y), (z) => multiplyInterval(x, z))));
const clamp = (a: Interval, lo: number, hi: number): Interval => ({ lo: Math.max(a.lo, lo), hi: Math.min(a.hi, hi) });

/** sine (shift 0) or cosine (shift π/2 of the extrema): rises and falls between its extrema at πk + offset. */
function wave(f: (x: number) => number, offset: number, a: Interval): Interval {
  const size = Math.max(Math.abs(a.lo), Math.abs(a.hi));
  if (size > 1e15 || a.hi - a.lo >= 6.28) return UNIT;
  // Where an extremum may lie inside, ±1 is taken in; the margin covers the rounding of the division.
  const margin = size * 1e-15 + 1e-15;
  const [first, last] = [Math.ceil((a.lo - offset - margin) / Math.PI), Math.floor((a.hi - offset + margin) / Math.PI)];
  const [left, right] = [f(a.lo), f(a.hi)];
  let [lo, hi] = [downLibrary(Math.min(left, right)), upLibrary(Math.max(left, right))];
  for (let k = first; k <= last; k++) {
    if (f(offset + k * Math.PI) > 0) hi = 1;
    else lo = -1;
  }
  return clamp({ lo, hi }, -1, 1);
}

const sine = (a: Interval): Interval => (a.lo === 0 && a.hi === 0 ? NONE : wave(Math.sin, Math.PI / 2, a));
const cosine = (a: Interval): Interval => (a.lo === 0 && a.hi === 0 ? ONE : wave(Math.cos, 0, a));

/** A rising function on a closed domain. */
const within = (f: (x: number) => number, lo: number, hi: number, falls = false): IntervalFunction => (a = NONE) => {
  if (a.hi < lo || a.lo > hi) return "undefined";
  if (a.lo < lo || a.hi > hi) return "unknown";
  return falls ? falling(f, a) : rising(f, a);
};

const logarithm = (f: (x: number) => number): IntervalFunction => (a = NONE) => (a.hi <= 0 ? "undefined" : a.lo <= 0 ? "unknown" : isThin(a) && a.lo === 1 ? NONE : rising(f, a));
const cosh = (a: Interval): Interval => rising(Math.cosh, absInterval(a));
const inverseOf = (f: IntervalFunction): IntervalFunction => (a = NONE) => then(invertInterval(a), f);
const steps = (f: (x: number) => number): IntervalFunction => (a = NONE) => ({ lo: f(a.lo), hi: f(a.hi) });
const ln = logarithm(Math.log);
const asin: IntervalFunction = (a = NONE) => (a.hi < -1 || a.lo > 1 ? "undefined" : a.lo < -1 || a.hi > 1 ? "unknown" : risingThroughZero(Math.asin, a));
const acos = within(Math.acos, -1, 1, true);
const atanh: IntervalFunction = (a = NONE) => (a.hi <= -1 || a.lo >= 1 ? "undefined" : a.lo <= -1 || a.hi >= 1 ? "unknown" : risingThroughZero(Math.atanh, a));
const acosh = within(Math.acosh, 1, Infinity);
const atan = (a: Interval): Interval => risingThroughZero(Math.atan, a);
const stepOf: IntervalFunction = (a = NONE) => (a.lo > 0 ? ONE : a.hi < 0 ? NONE : isThin(a) ? "undefined" : "unknown");

/** The enclosure of every function of the table. */
// prettier-ignore
export const INTERVAL_FUNCTIONS: Readonly<Record<FunctionName, IntervalFunction>> = {
  sin: (a = NONE) => sine(a),
  cos: (a = NONE) => cosine(a),
  tan: (a = NONE) => divided(sine(a), cosine(a)),
  sec: (a = NONE) => invertInterval(cosine(a)),
  csc: (a = NONE) => invertInterval(sine(a)),
  cot: (a = NONE) => divided(cosine(a), sine(a)),
  asin, acos,
  atan: (a = NONE) => atan(a),
  asec: inverseOf(acos),
  acsc: inverseOf(asin),
  acot: inverseOf((a = NONE) => atan(a)),
  atan2: (y = NONE, x = NONE) => angle(y, x),
  sinh: (a = NONE) => risingThroughZero(Math.sinh, a),
  cosh: (a = NONE) => cosh(a),
  tanh: (a = NONE) => clamp(risingThroughZero(Math.tanh, a), -1, 1),
  sech: (a = NONE) => invertInterval(cosh(a)),
  csch: (a = NONE) => then(risingThroughZero(Math.sinh, a), invertInterval),
  coth: (a = NONE) => then(risingThroughZero(Math.tanh, a), invertInterval),
  asinh: (a = NONE) => risingThroughZero(Math.asinh, a),
  acosh, atanh,
  asech: (a = NONE) => (a.hi <= 0 || a.lo > 1 ? "undefined" : a.lo <= 0 || a.hi > 1 ? "unknown" : then(invertInterval(a), (b) => acosh({ lo: Math.max(1, b.lo), hi: b.hi }))),
  acsch: inverseOf((a = NONE) => risingThroughZero(Math.asinh, a)),
  acoth: inverseOf(atanh),
  exp: (a = NONE) => (a.lo === 0 && a.hi === 0 ? ONE : clamp(rising(Math.exp, a), 0, Infinity)),
  ln,
  log10: logarithm(Math.log10),
  log2: logarithm(Math.log2),
  log: (a = NONE, b = NONE) => divided(ln(a), ln(b)),
  sqrt: (a = NONE) => powerInterval(a, { n: 1n, d: 2n }),
  cbrt: (a = NONE) => powerInterval(a, { n: 1n, d: 3n }),
  root: (a = NONE, n = NONE) => (isThin(n) && Number.isInteger(n.lo) && n.lo > 0 ? powerInterval(a, { n: 1n, d: BigInt(n.lo) }) : then(invertInterval(n), (k) => generalPower(a, k))),
  abs: (a = NONE) => absInterval(a),
  sign: (a = NONE) => (a.lo > 0 ? ONE : a.hi < 0 ? exactly(-1) : isThin(a) ? NONE : UNIT),
  step: stepOf,
  floor: steps(Math.floor),
  ceil: steps(Math.ceil),
  round: steps(roundHalfEven),
  min: (...args) => args.reduce((a, b) => ({ lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) })),
  max: (...args) => args.reduce((a, b) => ({ lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) })),
  sigmoid: (a = NONE) => clamp(rising(sigmoid, a, 1e-14), 0, 1),
  relu: (a = NONE) => ({ lo: Math.max(0, a.lo), hi: Math.max(0, a.hi) }),
  leakyRelu: (a = NONE, slope = NONE) => leaky(a, slope),
  softplus: (a = NONE) => clamp(rising(softplus, a, 1e-14), 0, Infinity),
  gelu: (a = NONE) => multiplyInterval(a, clamp(rising(normalCdf, a, SPECIAL), 0, 1)),
  erf: (a = NONE) => clamp(risingThroughZero(erf, a, SPECIAL), -1, 1),
  normalCdf: (a = NONE) => clamp(rising(normalCdf, a, SPECIAL), 0, 1),
};

function leaky(a: Interval, slope: Interval): Enclosed {
  if (a.lo >= 0) return a;
  const below = multiplyInterval({ lo: a.lo, hi: Math.min(a.hi, 0) }, slope);
  return a.hi <= 0 ? below : hull(below, { lo: 0, hi: a.hi });
}

/** The angle of the point (x, y), away from the cut along the negative half-axis. */
function angle(y: Interval, x: Interval): Enclosed {
  if (x.lo > 0) return then(divided(y, x), atan);
  const quarter = (sign: 1 | -1): Enclosed => then(divided(x, y), (q) => addInterval(sign === 1 ? HALF_PI : negateInterval(HALF_PI), negateInterval(atan(q))));
  if (y.lo > 0) return quarter(1);
  if (y.hi < 0) return quarter(-1);
  return "unknown";
}
