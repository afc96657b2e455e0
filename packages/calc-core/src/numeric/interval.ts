/**
 * Closed intervals of doubles that hold the true value for certain: every operation rounds outward.
 * What has no value for certain is "undefined"; what may or may not have one is "unknown".
 *
 * @see Moore, Kearfott, Cloud: Introduction to Interval Analysis (2009), ch. 2–5
 */
export type Interval = { readonly lo: number; readonly hi: number };
export type Enclosed = Interval | "undefined" | "unknown";

/** Two units in the last place, relatively: covers the rounding of one operation, whichever way it went. */
const STEP = 2 ** -51;
const TINY = Number.MIN_VALUE;

export const down = (x: number): number => (Number.isFinite(x) ? x - Math.abs(x) * STEP - TINY : x === Infinity ? Number.MAX_VALUE : x);
export const up = (x: number): number => (Number.isFinite(x) ? x + Math.abs(x) * STEP + TINY : x === -Infinity ? -Number.MAX_VALUE : x);

/** Math's functions are within one unit in the last place in every engine we know of; this allows for eight. */
const LIBRARY = 2 ** -49;
export const downLibrary = (x: number, slack = LIBRARY): number => (Number.isFinite(x) ? x - Math.abs(x) * slack - TINY : down(x));
export const upLibrary = (x: number, slack = LIBRARY): number => (Number.isFinite(x) ? x + Math.abs(x) * slack + TINY : up(x));

export const exactly = (x: number): Interval => ({ lo: x, hi: x });
export const isThin = (a: Interval): boolean => a.lo === a.hi;

/** An operation on intervals, for which what is not defined is not defined here either. */
export function lifted(operate: (...args: Interval[]) => Enclosed, parts: readonly Enclosed[]): Enclosed {
  let unknown = false;
  for (const part of parts) {
    if (part === "undefined") return part;
    if (part === "unknown") unknown = true;
  }
  return unknown ? "unknown" : checked(operate(...parts.filter(isInterval)));
}

const isInterval = (part: Enclosed): part is Interval => typeof part !== "string";

/** Infinity on both sides, or no number at all, tells nothing. */
export function checked(a: Interval): Interval | "unknown";
export function checked(a: Enclosed): Enclosed;
export function checked(a: Enclosed): Enclosed {
  if (a === "undefined" || a === "unknown") return a;
  if (Number.isNaN(a.lo) || Number.isNaN(a.hi) || a.lo > a.hi) return "unknown";
  return Number.isFinite(a.lo) && Number.isFinite(a.hi) ? a : "unknown";
}

export const addInterval = (a: Interval, b: Interval): Interval => {
  const [lo, hi] = [a.lo + b.lo, a.hi + b.hi];
  // Sums of moderate whole numbers are exact, and keep thin intervals thin.
  if (Number.isInteger(a.lo) && Number.isInteger(b.lo) && isThin(a) && isThin(b) && Math.abs(lo) < 2 ** 53) return { lo, hi };
  return { lo: down(lo), hi: up(hi) };
};

export const negateInterval = (a: Interval): Interval => ({ lo: -a.hi, hi: -a.lo });

export function multiplyInterval(a: Interval, b: Interval): Interval {
  // Both are finite, so that no product is NaN.
  const [p, q, r, s] = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
  const [lo, hi] = [Math.min(p, q, r, s), Math.max(p, q, r, s)];
  if (isThin(a) && isThin(b) && Number.isInteger(a.lo) && Number.isInteger(b.lo) && Math.abs(lo) < 2 ** 53) return { lo, hi };
  // Zero times anything is zero; a product that is too small for a double is not.
  if (isNought(a) || isNought(b)) return { lo: 0, hi: 0 };
  return { lo: down(lo), hi: up(hi) };
}

const isNought = (a: Interval): boolean => a.lo === 0 && a.hi === 0;

/** 1/a: undefined at 0 itself, unknown across 0. */
export function invertInterval(a: Interval): Enclosed {
  if (a.lo === 0 && a.hi === 0) return "undefined";
  if (a.lo <= 0 && a.hi >= 0) return "unknown";
  const [lo, hi] = [1 / a.hi, 1 / a.lo];
  return Math.abs(a.lo) === 1 && isThin(a) ? { lo, hi } : { lo: down(lo), hi: up(hi) };
}

/** f over an interval on which it rises. */
export const rising = (f: (x: number) => number, a: Interval, slack?: number): Interval => ({ lo: downLibrary(f(a.lo), slack), hi: upLibrary(f(a.hi), slack) });

/** f over an interval on which it rises, where f(0) = 0 and its values have the sign of x: bounds keep it, and 0 stays 0. */
export function risingThroughZero(f: (x: number) => number, a: Interval, slack?: number): Interval {
  const { lo, hi } = rising(f, a, slack);
  return { lo: a.lo >= 0 ? Math.max(0, lo) : lo, hi: a.hi <= 0 ? Math.min(0, hi) : hi };
}

/** f over an interval on which it falls. */
export const falling = (f: (x: number) => number, a: Interval, slack?: number): Interval => ({ lo: downLibrary(f(a.hi), slack), hi: upLibrary(f(a.lo), slack) });

/** |a| */
export const absInterval = (a: Interval): Interval => (a.lo >= 0 ? a : a.hi <= 0 ? negateInterval(a) : { lo: 0, hi: Math.max(-a.lo, a.hi) });

export const hull = (a: Interval, b: Interval): Interval => ({ lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) });
export const disjoint = (a: Interval, b: Interval): boolean => a.hi < b.lo || b.hi < a.lo;
