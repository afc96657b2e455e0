import { compile, type Expr, freeVariables } from "@nabla/calc-core";

/* Fixed points, so that the same answer has the same mistakes on every machine. Fractions of 2^k without a pattern. */
const PLACES: readonly number[] = [0.73046875, 1.28515625, 2.1171875, 0.31640625, -0.64453125, -1.453125, 3.30859375, 0.08984375, 5.26953125, -3.1484375, 9.6171875, 0.51171875, -7.87890625, 17.4140625];
const WANTED = 5;

/** Points for these variables at which every formula has a value; fewer than three where the domain is too narrow. */
export function pointsFor(...formulas: readonly Expr[]): readonly Readonly<Record<string, number>>[] {
  const names = freeVariables(...formulas);
  const functions = formulas.map((e) => compile(e, names));
  const points: Readonly<Record<string, number>>[] = [];
  const tried = [...PLACES.map((_, i) => mixed(names, i)), ...PLACES.map((place) => close(names, place))];
  for (const values of tried) {
    if (functions.every((f) => Number.isFinite(f(...values)))) points.push(Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0])));
    if (points.length === WANTED) break;
  }
  return points;
}

/** Each variable somewhere else, so that no accident makes x - y or x y special. */
const mixed = (names: readonly string[], i: number): number[] => names.map((_, j) => (PLACES[(i + 3 * j) % PLACES.length] ?? 1) * (1 + j / 16));

/** All variables near one place, for domains such as x > y > 0. */
const close = (names: readonly string[], place: number): number[] => names.map((_, j) => Math.abs(place) * (1 + (j * 5) / 64));
