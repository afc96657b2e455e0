import { toNumber } from "../expr/rational";
import type { Interval } from "../numeric/interval";
import { type Comparison, isValue, look } from "./comparison";
import type { Point } from "./points";

const WIDTHS = [1, 1 / 4, 1 / 16, 1 / 256, 1 / 65_536, 1e-7];

/**
 * A whole stretch around a point on which one side surely has no value and the other surely has one, told along the
 * first variable. Without one the point may be isolated, and isolated points do not count.
 */
export function undefinedStretch(comparison: Comparison, point: Point, missing: "student" | "reference"): { readonly variable: string; readonly from: number; readonly to: number } | null {
  const [variable] = comparison.variables;
  if (variable === undefined) return null;
  for (const width of WIDTHS) {
    const box = Object.fromEntries(Object.entries(point).map(([name, value]) => [name, around(toNumber(value), width)]));
    const sight = look(comparison, box);
    if (!sight.inside) continue;
    const [absent, present] = missing === "student" ? [sight.student, sight.reference] : [sight.reference, sight.student];
    const along = box[variable];
    if ((absent === "undefined" || comparison.tidiedOver(box)[missing] === "undefined") && isValue(present) && along) return { variable, from: along.lo, to: along.hi };
  }
  return null;
}

/** All variables are widened at once: a line on which one of them happens to be 1 is as isolated as a point. */
function around(x: number, width: number): Interval {
  const half = (width * Math.max(1e-3, Math.abs(x))) / 4;
  return { lo: x - half, hi: x + half };
}
