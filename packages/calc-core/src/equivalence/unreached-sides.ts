import type { Expr } from "../expr/node";
import { compile } from "../numeric/compile";
import { asNumbers } from "./comparison";
import type { Point } from "./points";
import { lowest } from "./lowest";
import { COARSE_GRID } from "./search-grid";
import { shortFraction } from "./short-fraction";

/** Corners, and points to start from at each, that are looked at; rounds along all variables. */
const [MOST_CORNERS, MOST_STARTS, MOST_ROUNDS] = [8, 2, 40];

/**
 * Points beyond corners and jumps of which every point so far lies on one side: from the points at which such an expression is
 * nearest to 0 it is followed downhill, along one variable after another, until it turns its sign. A bump over a small disc
 * somewhere in the plane is met by no grid of points.
 */
export function* pointsOnUnreachedSides(turning: readonly Expr[], variables: readonly string[], seen: readonly Point[]): Generator<Point> {
  const places = seen.map((point) => {
    const numbers = asNumbers(point);
    return variables.map((name) => numbers[name] ?? 0);
  });
  for (const expression of turning.slice(0, MOST_CORNERS)) {
    const f = compile(expression, variables);
    const values = places.map((place) => f(...place));
    const sign = Math.sign(values.find((value) => value !== 0) ?? 0);
    if (sign === 0 || values.some((value) => value * sign < 0 || Number.isNaN(value))) continue;
    // Where it has no value it is no way down.
    const height = (place: readonly number[]): number => {
      const value = sign * f(...place);
      return Number.isNaN(value) ? Infinity : value;
    };
    const starts = [...places].sort((a, b) => height(a) - height(b)).slice(0, MOST_STARTS);
    for (const start of starts) {
      const beyond = downhill(height, start);
      if (!beyond) continue;
      yield shortened(variables, beyond, height);
      break;
    }
  }
}

/** A place below 0, by going to the lowest place along each variable in turn; null where none is found. */
function downhill(height: (place: readonly number[]) => number, start: readonly number[]): readonly number[] | null {
  let place = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const [begun, before] = [place, height(place)];
    for (const i of start.keys()) {
      const along = (x: number): number => height(place.with(i, x));
      const here = place[i] ?? 0;
      const grid = [...new Set([...COARSE_GRID, here - 0.1, here, here + 0.1])].sort((a, b) => a - b);
      const heights = grid.map(along);
      const least = heights.reduce((best, value, j) => (value < (heights[best] ?? Infinity) ? j : best), 0);
      const [from, to] = [grid[least - 1], grid[least + 1]];
      if (from === undefined || to === undefined) continue;
      const x = lowest(along, from, to);
      if (along(x) < along(here)) place = place.with(i, x);
      if (height(place) < 0) return place;
    }
    if (!(height(place) < before)) return null;
    place = furtherOn(height, begun, place);
    if (height(place) < 0) return place;
  }
  return null;
}

/** Steps along the way that a whole round has gone: valleys run askew. */
const STRIDES = [0, 1, 2, 4, 8, 16, 32, 64, 128];

function furtherOn(height: (place: readonly number[]) => number, from: readonly number[], to: readonly number[]): readonly number[] {
  const at = (stride: number): readonly number[] => to.map((x, i) => x + stride * (x - (from[i] ?? x)));
  const heights = STRIDES.map((stride) => height(at(stride)));
  const least = heights.reduce((best, value, j) => (value < (heights[best] ?? Infinity) ? j : best), 0);
  const best = at(lowest((stride) => height(at(stride)), STRIDES[least - 1] ?? 0, STRIDES[least + 1] ?? 128));
  return height(best) < height(to) ? best : to;
}

/** The place as short fractions that are still below 0. */
function shortened(variables: readonly string[], place: readonly number[], height: (place: readonly number[]) => number): Point {
  for (let within = 0.1; within > 1e-15; within /= 10) {
    const point = Object.fromEntries(variables.map((name, i) => [name, shortFraction(place[i] ?? 0, within)]));
    const numbers = asNumbers(point);
    if (height(variables.map((name) => numbers[name] ?? 0)) < 0) return point;
  }
  return Object.fromEntries(variables.map((name, i) => [name, shortFraction(place[i] ?? 0, 0)]));
}
