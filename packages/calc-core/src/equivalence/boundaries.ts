import type { Expr } from "../expr/node";
import { type Rational, toNumber } from "../expr/rational";
import { compile } from "../numeric/compile";
import { lowest } from "./lowest";
import type { Point } from "./points";
import { SeededRandom } from "./random";
import { COARSE_GRID, SEARCH_GRID } from "./search-grid";
import { shortFraction } from "./short-fraction";
import { zeroOfLine } from "./zero-of-line";

/** A function of all variables, by their places. */
type Compiled = (...values: number[]) => number;

/** Zeros of the functions along the variable at a place, the others fixed; of each at most `most`, those nearest to 0, in ascending order. */
function zerosAlong(functions: readonly Compiled[], place: number, fixed: readonly number[], most: number, grid: readonly number[]): readonly number[] {
  const zeros: number[] = [];
  for (const f of functions) {
    const values = [...fixed];
    const at = (x: number): number => {
      values[place] = x;
      return f(...values);
    };
    const straight = zeroOfLine(at);
    if (straight !== null) {
      zeros.push(straight);
      continue;
    }
    zeros.push(...changesOn(grid, at, most).map((x) => (isUnderflow(at, x) ? 0 : x)));
  }
  return [...new Set(zeros.filter(Number.isFinite))].sort((a, b) => a - b);
}

/** Below this a zero at 0 looks like a stretch of zeros: x² is 0 in doubles for |x| < 10^-162, and x⁴ for |x| < 10^-81. */
const UNDERFLOW = 1e-75;
const isUnderflow = (at: (x: number) => number, x: number): boolean => Math.abs(x) < UNDERFLOW && at(0) === 0 && at(x / 2) === 0;

/** Where a function is 0, changes sign, or begins to have a value: nearest to 0 first, since waves change without end. */
function changesOn(grid: readonly number[], at: (x: number) => number, most: number): readonly number[] {
  const found: { readonly distance: number; readonly place: () => number }[] = [];
  const values = grid.map(at);
  let [before, valueBefore] = [Number.NaN, Number.NaN];
  for (const [i, x] of grid.entries()) {
    const value = values[i] ?? Number.NaN;
    const [from, isZero] = [before, value === 0];
    if (i === 0) [before, valueBefore] = [x, value];
    // Of a stretch of zeros only the ends count.
    else if (isZero !== (valueBefore === 0)) found.push({ distance: Math.abs(x), place: () => (isZero ? x : bisect(at, from, x)) });
    else if (valueBefore * value < 0 || Number.isNaN(valueBefore) !== Number.isNaN(value)) found.push({ distance: Math.min(Math.abs(from), Math.abs(x)), place: () => bisect(at, from, x) });
    [before, valueBefore] = [x, value];
  }
  for (const { summit, around } of grid === SEARCH_GRID ? hiddenChanges(grid, values, at) : []) {
    if (around.length === 0) found.push({ distance: Math.abs(summit), place: () => summit });
    for (const side of around) found.push({ distance: Math.abs(summit), place: () => bisect(at, side, summit) });
  }
  return found.sort((a, b) => a.distance - b.distance).slice(0, most).map(({ place }) => place());
}

/** Most valleys that are looked into for a change of sign between two points of the grid. */
const MOST_VALLEYS = 16;
/** A valley that comes down to this share of its sides touches 0, as far as doubles tell. */
const TOUCHES = 1e-9;

/**
 * Where a function comes near 0 between two points of the grid and turns back: does it cross in between, or touch? The root of
 * (x - 1000000)² has a corner where its argument only touches.
 */
function hiddenChanges(grid: readonly number[], values: readonly number[], at: (x: number) => number): readonly { readonly summit: number; readonly around: readonly number[] }[] {
  const valleys = grid.flatMap((x, i) => {
    const [left, here, right, from, to] = [values[i - 1] ?? 0, values[i] ?? 0, values[i + 1] ?? 0, grid[i - 1], grid[i + 1]];
    const turns = left * here > 0 && here * right > 0 && Math.abs(here) <= Math.abs(left) && Math.abs(here) <= Math.abs(right);
    const depth = Math.min(Math.abs(left), Math.abs(right));
    return turns && from !== undefined && to !== undefined && Math.abs(left) + Math.abs(right) > 2 * Math.abs(here) ? [{ x, from, to, depth, sign: Math.sign(here) }] : [];
  });
  return valleys
    .sort((a, b) => Math.abs(a.x) - Math.abs(b.x))
    .slice(0, MOST_VALLEYS)
    .flatMap(({ from, to, depth, sign }) => {
      const summit = lowest((x) => sign * at(x), from, to);
      const height = sign * at(summit);
      return height < 0 ? [{ summit, around: [from, to] }] : height <= TOUCHES * depth ? [{ summit, around: [] }] : [];
    });
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

/** Most points along one variable at a time; points in which several variables stand beside a boundary at once; and one after another. */
const [MOST_ALONE, TOGETHER, ONE_AFTER_ANOTHER] = [480, 40, 24];
/** Variables to begin with. */
const MOST_FIRST = 3;

/**
 * Points between the zeros and close beside them, with short fractions as coordinates: along each variable in turn; along
 * several at once; and along one after another, each from where the last one led, as the corner of min(y, x) along x
 * lies elsewhere when y has been moved beyond its own.
 *
 * @param distances further distances from the zeros to look at, as the sides' own numbers suggest
 */
export function* pointsAroundBoundaries(expressions: readonly Expr[], variables: readonly string[], others: Point, distances: readonly number[]): Generator<Point> {
  if (expressions.length === 0) return;
  const functions = expressions.map((e) => compile(e, variables));
  const zerosFrom = (point: Point, place: number, grid: readonly number[]): readonly number[] =>
    zerosAlong(functions, place, variables.map((name) => (point[name] ? toNumber(point[name]) : 0)), MOST_ZEROS, grid);
  const short = (places: readonly Place[]): readonly Rational[] => places.map(({ x, within }) => shortFraction(x, within));
  const zeros = variables.map((_, place) => zerosFrom(others, place, SEARCH_GRID));
  const beside = zeros.map((along) => short(placesBeside(along, distances)));
  const alone = variables.flatMap((variable, place) => (beside[place] ?? []).map((value) => ({ ...others, [variable]: value })));
  yield* alone.slice(0, MOST_ALONE);
  if (variables.length < 2) return;
  const random = new SeededRandom(variables.length);
  const oneOf = (values: readonly Rational[]): Rational | undefined => values[random.below(Math.max(1, values.length))];
  for (let i = 0; i < TOGETHER; i++) {
    yield Object.fromEntries(variables.flatMap((name, place) => {
      const value = oneOf(beside[place] ?? []) ?? others[name];
      return value ? [[name, value]] : [];
    }));
  }
  /** A point in each stretch along one variable, from each of them one in each stretch along the next, and so on. */
  function* onward(point: Point, order: readonly number[]): Generator<Point> {
    const [place, ...rest] = order;
    const name = variables[place ?? -1];
    if (place === undefined || name === undefined) {
      yield point;
      return;
    }
    const values = short(placesBetween(point === others ? (zeros[place] ?? []) : zerosFrom(point, place, COARSE_GRID)));
    const turn = random.below(Math.max(1, values.length));
    if (values.length === 0) yield* onward({ ...point }, rest);
    for (const value of [...values.slice(turn), ...values.slice(0, turn)]) yield* onward({ ...point, [name]: value }, rest);
  }
  for (const first of [...variables.keys()].slice(0, MOST_FIRST)) {
    const order = variables.map((_, i) => (first + i) % variables.length);
    let count = 0;
    for (const point of onward(others, order)) {
      yield point;
      if (++count >= ONE_AFTER_ANOTHER) break;
    }
  }
}

/** Zeros of one expression along one variable that are looked at. */
const MOST_ZEROS = 40;

/** Where to look, and how far from there a shorter number is as good. */
type Place = { readonly x: number; readonly within: number };

/** One place in each stretch between zeros, and one beyond either end. */
function placesBetween(zeros: readonly number[]): readonly Place[] {
  const apart = zeros.filter((zero, i) => i === 0 || zero - (zeros[i - 1] ?? 0) > 1e-6 * Math.max(1, Math.abs(zero)));
  const [first, last] = [apart[0], apart.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = apart.slice(1).map((zero, i) => ({ x: ((apart[i] ?? zero) + zero) / 2, within: (zero - (apart[i] ?? zero)) / 8 }));
  return [{ x: first - Math.max(2, Math.abs(first) / 2), within: 0.5 }, ...between, { x: last + Math.max(2, Math.abs(last) / 2), within: 0.5 }];
}

function placesBeside(zeros: readonly number[], distances: readonly number[]): readonly Place[] {
  const places: Place[] = [];
  for (const [i, zero] of zeros.entries()) {
    const [next, last] = [zeros[i + 1], zeros[i - 1]];
    if (next !== undefined) places.push({ x: (zero + next) / 2, within: (next - zero) / 8 });
    const room = Math.min(next === undefined ? Infinity : next - zero, last === undefined ? Infinity : zero - last, Math.max(1, Math.abs(zero)));
    for (const share of [0.9, 0.3, 1e-3, 1e-7]) {
      places.push({ x: zero + room * share, within: (room * share) / 4 }, { x: zero - room * share, within: (room * share) / 4 });
    }
    for (const distance of distances) {
      // Where doubles do not tell it from the zero itself, it is no other place.
      if (zero + distance !== zero) places.push({ x: zero + distance, within: distance / 4 }, { x: zero - distance, within: distance / 4 });
    }
  }
  const [first, last] = [zeros[0], zeros.at(-1)];
  if (first !== undefined) places.push({ x: first - 2, within: 0.5 });
  if (last !== undefined) places.push({ x: last + 2, within: 0.5 });
  return places.filter(({ x }) => Number.isFinite(x)).sort((a, b) => Math.abs(a.x) - Math.abs(b.x));
}
