import { toNumber } from "../expr/rational";
import type { Interval } from "../numeric/interval";
import { type Comparison, isValue, look, lookAt, type Side } from "./comparison";
import type { Point } from "./points";
import { lacksValueAt, lacksValueOver } from "./powers-of-negatives";

const WIDTHS = [1, 1 / 4, 1 / 16, 1 / 256, 1 / 65_536, 1e-7];

/**
 * A whole stretch around a point on which one side surely has no value and the other surely has one, told along the
 * first variable. Without one the point may be isolated, and isolated points do not count. On the stretch a general power of
 * a negative base may have values at single exponents, but not at the point itself.
 */
export function undefinedStretch(comparison: Comparison, point: Point, missing: Side): { readonly variable: string; readonly from: number; readonly to: number } | null {
  const [variable] = comparison.variables;
  if (variable === undefined) return null;
  const almost = isMissingAt(comparison, point, missing);
  for (const width of WIDTHS) {
    const box = Object.fromEntries(Object.entries(point).map(([name, value]) => [name, around(toNumber(value), width)]));
    const along = box[variable];
    if (along && isMissingOver(comparison, box, missing, almost)) return { variable, from: along.lo, to: along.hi };
  }
  return null;
}

/** Has one side surely no value at a point and the other surely one? */
export function isMissingAt(comparison: Comparison, point: Point, missing: Side): boolean {
  const sight = lookAt(comparison, point);
  if (!sight.inside || !isValue(missing === "student" ? sight.reference : sight.student)) return false;
  return sight[missing] === "undefined" || lacksValueAt(comparison.generalPowers(missing), point);
}

function isMissingOver(comparison: Comparison, box: Readonly<Record<string, Interval>>, missing: Side, almost: boolean): boolean {
  const sight = look(comparison, box);
  if (!sight.inside) return false;
  const [absent, present] = missing === "student" ? [sight.student, sight.reference] : [sight.reference, sight.student];
  if (!isValue(present)) return false;
  return absent === "undefined" || comparison.tidiedOver(box)[missing] === "undefined" || (almost && lacksValueOver(comparison.generalPowers(missing), box));
}

/** All variables are widened at once: a line on which one of them happens to be 1 is as isolated as a point. */
function around(x: number, width: number): Interval {
  const half = (width * Math.max(1e-3, Math.abs(x))) / 4;
  return { lo: x - half, hi: x + half };
}
