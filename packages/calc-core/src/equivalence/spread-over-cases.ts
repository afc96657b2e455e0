import type { Expr } from "../expr/node";
import { compile } from "../numeric/compile";
import { asNumbers } from "./comparison";
import type { Point } from "./points";

/**
 * Points in an order in which every case of the corners and jumps comes early: on which side of each a point lies is its
 * case, and the first point of each case goes before the second of any. Two sides that differ in one case only would
 * otherwise agree at the points of another.
 */
export function spreadOverCases(points: readonly Point[], turning: readonly Expr[], variables: readonly string[]): { readonly points: readonly Point[]; readonly cases: number } {
  if (turning.length === 0) return { points, cases: 1 };
  const sides = turning.map((expression) => compile(expression, variables));
  const cases = new Map<string, Point[]>();
  for (const point of points) {
    const values = asNumbers(point);
    const at = variables.map((name) => values[name] ?? 0);
    const key = sides.map((side) => Math.sign(side(...at))).join();
    const known = cases.get(key);
    if (known) known.push(point);
    else cases.set(key, [point]);
  }
  const groups = [...cases.values()];
  const longest = Math.max(0, ...groups.map((group) => group.length));
  const rounds = Array.from({ length: longest }, (_, i) => groups.flatMap((group) => group.slice(i, i + 1)));
  return { points: rounds.flat(), cases: groups.length };
}
