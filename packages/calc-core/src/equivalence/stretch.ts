import { toNumber } from "../expr/rational";
import { exactly, type Interval } from "../numeric/interval";
import { type Comparison, isValue, look } from "./comparison";
import { exponentVariables } from "./domain";
import type { Point } from "./points";

const WIDTHS = [1, 1 / 4, 1 / 16, 1 / 256, 1 / 65_536, 1e-7];

/**
 * A whole stretch around a point on which one side surely has no value and the other surely has one, told along the
 * first variable. Without one the point may be isolated, and isolated points do not count.
 */
export function undefinedStretch(comparison: Comparison, point: Point, missing: "student" | "reference"): { readonly variable: string; readonly from: number; readonly to: number } | null {
  const [variable] = comparison.variables;
  if (variable === undefined) return null;
  const exponents = exponentVariables(comparison[missing]);
  for (const held of exponents.size > 0 && exponents.size < comparison.variables.length ? [new Set<string>(), exponents] : [new Set<string>()]) {
    for (const width of WIDTHS) {
      const boxes = (held.size === 0 ? [0] : ELSEWHERE).map((step) => boxAround(point, width, held, step));
      const along = boxes[0]?.[variable];
      if (along && boxes.every((box) => isMissingOver(comparison, box, missing))) return { variable, from: along.lo, to: along.hi };
    }
  }
  return null;
}

/**
 * Over a stretch of exponents a power of a negative base has values here and there, at whole numbers and odd roots, and so cannot be
 * said to have none; exponents stay at their place then, and at another beside it. A fraction over a power of 2 is an even root.
 */
const ELSEWHERE = [0, 1 / 64];

function boxAround(point: Point, width: number, held: ReadonlySet<string>, step: number): Readonly<Record<string, Interval>> {
  return Object.fromEntries(Object.entries(point).map(([name, value]) => [name, held.has(name) ? exactly(toNumber(value) + step) : around(toNumber(value), width)]));
}

function isMissingOver(comparison: Comparison, box: Readonly<Record<string, Interval>>, missing: "student" | "reference"): boolean {
  const sight = look(comparison, box);
  if (!sight.inside) return false;
  const [absent, present] = missing === "student" ? [sight.student, sight.reference] : [sight.reference, sight.student];
  return (absent === "undefined" || comparison.tidiedOver(box)[missing] === "undefined") && isValue(present);
}

/** All variables are widened at once: a line on which one of them happens to be 1 is as isolated as a point. */
function around(x: number, width: number): Interval {
  const half = (width * Math.max(1e-3, Math.abs(x))) / 4;
  return { lo: x - half, hi: x + half };
}
