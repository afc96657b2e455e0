import { type Comparison, coordinates } from "./comparison";
import type { Evidence } from "./evidence";
import type { ManyDigits } from "./many-digits";
import type { Point } from "./points";

/** Digits tried one after another; the last settles for "sampled". */
const DIGITS = [40, 120] as const;
/** Digits for numbers without variables, where there is only one point to look at. */
const CONSTANT_DIGITS = 200;
/** Independent points that two sides with variables must agree at. */
const LEAST_POINTS = 16;
const MOST_POINTS = 24;
/** Nodes times digits that may be spent here, so that an ordinary answer ends within its half second. */
const WORK = 400_000;

/**
 * Points at which doubles could not tell two sides apart, with more digits instead of a wider tolerance: a difference
 * refutes; agreement at enough points is reported as just that.
 */
export function compareWithDigits(comparison: Comparison, manyDigits: ManyDigits, agreeing: readonly Point[], unclear: readonly Point[], proof: Evidence | null, workLeft: number): Evidence {
  const constant = comparison.variables.length === 0;
  const points = constant ? [{}] : [...agreeing.slice(0, MOST_POINTS), ...unclear.slice(0, MOST_POINTS)];
  let work = WORK;
  let best: Evidence | null = null;
  for (const digits of constant ? [40, CONSTANT_DIGITS] : DIGITS) {
    let [agreed, widest] = [0, 0];
    for (const point of points) {
      work -= comparison.tape.nodes.length * digits;
      if (work < 0 || agreed >= MOST_POINTS) break;
      const result = manyDigits.compare(comparison.tape, point, digits);
      if (result.kind === "differ") {
        return { kind: "refuted", reason: "values-differ", at: coordinates(point, comparison.variables), student: result.first, reference: result.second, digits };
      }
      if (result.kind === "agree") {
        // A proof only wants one point at which both sides have a value.
        if (proof) return proof;
        agreed += 1;
        widest = Math.max(widest, result.width);
      }
    }
    if (agreed >= (constant ? 1 : LEAST_POINTS)) best = { kind: "sampled", points: agreed, digits, smallestDifference: Math.max(widest, Number.MIN_VALUE) };
  }
  return best ?? { kind: "undecided", reason: workLeft < 0 || work < 0 ? "budget-spent" : "no-point-in-domain" };
}
