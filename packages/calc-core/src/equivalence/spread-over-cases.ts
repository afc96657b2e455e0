import type { Expr } from "../expr/node";
import { compile } from "../numeric/compile";
import { asNumbers } from "./comparison";
import type { Point } from "./points";

/** The points in their order, and the case of each. */
type Spread = { readonly points: readonly Point[]; readonly caseOf: ReadonlyMap<Point, string> };

/**
 * Points in an order in which every case of the corners and jumps comes early: on which side of each a point lies is its
 * case, and the first point of each case goes before the second of any. Two sides that differ in one case only would
 * otherwise agree at the points of another.
 */
export function spreadOverCases(points: readonly Point[], turning: readonly Expr[], variables: readonly string[]): Spread {
  if (turning.length === 0) return { points, caseOf: new Map() };
  const sides = turning.map((expression) => compile(expression, variables));
  const cases = new Map<string, Point[]>();
  const caseOf = new Map<Point, string>();
  for (const point of points) {
    const values = asNumbers(point);
    const at = variables.map((name) => values[name] ?? 0);
    const key = sides.map((side) => Math.sign(side(...at))).join();
    caseOf.set(point, key);
    const known = cases.get(key);
    if (known) known.push(point);
    else cases.set(key, [point]);
  }
  const groups = [...cases.values()];
  const longest = Math.max(0, ...groups.map((group) => group.length));
  const rounds = Array.from({ length: longest }, (_, i) => groups.flatMap((group) => group.slice(i, i + 1)));
  return { points: rounds.flat(), caseOf };
}
