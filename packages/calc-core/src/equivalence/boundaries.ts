import type { Expr } from "../expr/node";
import { type Rational, rational } from "../expr/rational";
import { compile } from "../numeric/compile";
import type { Point } from "./points";
import { SEARCH_GRID } from "./search-grid";

/** Zeros of the expressions along one variable, the others fixed; at most `most` of them, in ascending order. */
function zerosAlong(expressions: readonly Expr[], variable: string, others: Readonly<Record<string, number>>, most: number): readonly number[] {
  const names = [variable, ...Object.keys(others).filter((name) => name !== variable)];
  const fixed = names.slice(1).map((name) => others[name] ?? 0);
  const zeros: number[] = [];
  for (const expression of expressions) {
    const f = compile(expression, names);
    const at = (x: number): number => f(x, ...fixed);
    const straight = zeroOfLine(at);
    if (straight !== null) {
      zeros.push(straight);
      continue;
    }
    let [before, valueBefore] = [Number.NaN, Number.NaN];
    for (const x of SEARCH_GRID) {
      const value = at(x);
      // Of a stretch of zeros only the ends count.
      if ((value === 0) !== (valueBefore === 0)) zeros.push(value === 0 ? x : bisect(at, before, x));
      else if (valueBefore * value < 0 || Number.isNaN(valueBefore) !== Number.isNaN(value)) zeros.push(bisect(at, before, x));
      [before, valueBefore] = [x, value];
      if (zeros.length >= most) break;
    }
  }
  return [...new Set(zeros.filter(Number.isFinite))].sort((a, b) => a - b);
}

/** Where a straight line crosses zero, however far out; null where the function is not a line. */
function zeroOfLine(f: (x: number) => number): number | null {
  const [constant, slope] = [f(0), f(1) - f(0)];
  const isLine = [2, -3, 16, 1024, 65_536].every((x) => Math.abs(f(x) - (constant + slope * x)) <= 1e-12 * (Math.abs(constant) + Math.abs(slope * x)));
  return isLine && slope !== 0 ? -constant / slope : null;
}

/** The place between two points where the sign, or having a value at all, changes. */
function bisect(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const sign = (x: number): number => (Number.isNaN(f(x)) ? 2 : Math.sign(f(x)));
  const left = sign(low);
  for (let i = 0; i < 60 && Number.isFinite(low); i++) {
    const middle = (low + high) / 2;
    if (sign(middle) === left) low = middle;
    else high = middle;
  }
  return high;
}

/** A short fraction close to x, nearer than `within`. By continued fractions. */
function shortFraction(x: number, within: number): Rational {
  let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
  let rest = x;
  for (let i = 0; i < 40; i++) {
    const whole = BigInt(Math.floor(rest));
    [p0, q0, p1, q1] = [p1, q1, whole * p1 + p0, whole * q1 + q0];
    if (Math.abs(Number(p1) / Number(q1) - x) <= within) break;
    const fraction = rest - Math.floor(rest);
    if (fraction < 1e-13) break;
    rest = 1 / fraction;
  }
  return rational(p1, q1);
}

/** Points between the zeros and close beside them, along each variable in turn, with short fractions as coordinates. */
export function* pointsAroundBoundaries(expressions: readonly Expr[], variables: readonly string[], from: Readonly<Record<string, number>>, others: Point): Generator<Point> {
  if (expressions.length === 0) return;
  for (const variable of variables) {
    const zeros = zerosAlong(expressions, variable, from, 40);
    const places: { x: number; within: number }[] = [];
    for (const [i, zero] of zeros.entries()) {
      const next = zeros[i + 1];
      if (next !== undefined) places.push({ x: (zero + next) / 2, within: (next - zero) / 8 });
      const room = Math.min(next === undefined ? 1 : next - zero, i > 0 ? zero - (zeros[i - 1] ?? zero) : 1, 1);
      for (const share of [0.9, 0.3, 0.001]) {
        places.push({ x: zero + room * share, within: (room * share) / 4 }, { x: zero - room * share, within: (room * share) / 4 });
      }
    }
    const [first, last] = [zeros[0], zeros.at(-1)];
    if (first !== undefined) places.push({ x: first - 2, within: 0.5 });
    if (last !== undefined) places.push({ x: last + 2, within: 0.5 });
    for (const { x, within } of places) if (Number.isFinite(x)) yield { ...others, [variable]: shortFraction(x, within) };
  }
}
