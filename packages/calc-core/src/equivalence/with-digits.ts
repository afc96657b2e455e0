import { type Comparison, coordinates } from "./comparison";
import type { Evidence } from "./evidence";
import type { ManyDigits } from "./many-digits";
import type { Point } from "./points";

/** Digits tried one after another; the last settles for "sampled". */
const DIGITS = [40, 120, 500] as const;
/** For numbers without variables there is only one point to look at, with more digits. */
const CONSTANT_DIGITS = [40, 200, 1000] as const;
/** Beyond these, points are only tried for a difference. */
const MOST_DIGITS_ACCEPTED = 120;
/** Independent points that two sides with variables must agree at. */
const LEAST_POINTS = 20;
const MOST_POINTS = 24;
/** Where there are corners and jumps, every case is looked at, so many at most. */
const MOST_CASES = 60;
/** Nodes times digits that may be spent here, so that an ordinary answer ends within its half second. */
const WORK = 400_000;

/** A proof that only wants one point; nodes that may still be evaluated; in how many cases of corners and jumps the points lie. */
type Circumstances = { readonly proof: Evidence | null; readonly workLeft: number; readonly cases: number };

/**
 * Points at which doubles could not tell two sides apart, with more digits instead of a wider tolerance: a difference
 * refutes; agreement at enough points is reported as just that.
 */
export function compareWithDigits(comparison: Comparison, manyDigits: ManyDigits, agreeing: readonly Point[], unclear: readonly Point[], { proof, workLeft, cases }: Circumstances): Evidence {
  const constant = comparison.variables.length === 0;
  const points = constant ? [{}] : [...agreeing, ...unclear.slice(0, 2 * MOST_POINTS)];
  const enough = Math.max(MOST_POINTS, Math.min(cases, MOST_CASES));
  let work = WORK;
  let anyAbsorbed = false;
  for (const [stage, digits] of (constant ? CONSTANT_DIGITS : DIGITS).entries()) {
    let [agreed, widest, absorbed] = [0, 0, 0];
    // What more digits cost is spent on refuting only.
    for (const point of digits > MOST_DIGITS_ACCEPTED && !constant ? points.slice(0, 4) : points) {
      work -= comparison.tape.nodes.length * digits;
      if (work < 0 || agreed >= enough) break;
      const result = manyDigits.compare(comparison.tape, point, digits);
      if (result.kind === "differ") {
        return { kind: "refuted", reason: "values-differ", at: coordinates(point, comparison.variables), student: result.first, reference: result.second, digits };
      }
      if (result.kind === "absorbed") absorbed += 1;
      if (result.kind === "agree") {
        // A proof only wants one point at which both sides have a value.
        if (proof) return proof;
        agreed += 1;
        widest = Math.max(widest, result.width);
      }
    }
    // Few digits are for refuting quickly and tell too little to accept.
    if (stage > 0 && agreed >= (constant ? 1 : LEAST_POINTS)) {
      return { kind: "sampled", points: agreed, digits, smallestDifference: Math.max(widest, Number(`1e-${digits}`), Number.MIN_VALUE) };
    }
    anyAbsorbed ||= absorbed > 0;
    // More digits help only where something was too small for these.
    if (stage > 0 && absorbed === 0) break;
  }
  if (workLeft < 0 || work < 0) return { kind: "undecided", reason: "budget-spent" };
  return { kind: "undecided", reason: anyAbsorbed || agreeing.length > 0 ? "no-many-digits" : "no-point-in-domain" };
}
