import type { FunctionName } from "../functions/names";
import { asNumbers, type Comparison, coordinates } from "./comparison";
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

/** Functions whose many digits cost as much as those of so many others. */
const SLOW: ReadonlySet<FunctionName> = new Set(["erf", "normalCdf", "gelu"]);
const SLOW_WEIGHT = 12;

/** A proof that only wants one point; nodes that may still be evaluated; in which case of corners and jumps a point lies. */
type Circumstances = { readonly proof: Evidence | null; readonly workLeft: number; readonly caseOf: ReadonlyMap<Point, string> };

/** Points that even these digits did not tell are tried with the last, so many. */
const MOST_UNTOLD = 6;

/**
 * Points at which doubles could not tell two sides apart, with more digits instead of a wider tolerance: a difference
 * refutes; agreement at enough points is reported as just that.
 */
export function compareWithDigits(comparison: Comparison, manyDigits: ManyDigits, given: readonly Point[], { proof, workLeft, caseOf }: Circumstances): Evidence {
  const constant = comparison.variables.length === 0;
  const points = constant ? [{}] : given;
  const enough = Math.max(MOST_POINTS, Math.min(new Set(caseOf.values()).size, MOST_CASES));
  const weight = comparison.tape.nodes.reduce((total, node) => total + (node.kind === "apply" && SLOW.has(node.fn) ? SLOW_WEIGHT : 1), 0);
  let work = WORK;
  let anyAbsorbed = false;
  for (const [stage, digits] of (constant ? CONSTANT_DIGITS : DIGITS).entries()) {
    let [agreed, widest, absorbed] = [0, 0, 0];
    const seen = new Set<string | undefined>();
    const untold: Point[] = [];
    // What more digits cost is spent on refuting only.
    for (const point of digits > MOST_DIGITS_ACCEPTED && !constant ? points.slice(0, 4) : points) {
      work -= weight * digits;
      if (work < 0 || agreed >= enough) break;
      const result = manyDigits.compare(comparison.tape, point, digits);
      if (result.kind === "differ") {
        return { kind: "refuted", reason: "values-differ", at: coordinates(point, comparison.variables), student: result.first, reference: result.second, digits };
      }
      if (result.kind === "absorbed") {
        // Both sides have values, and a proof asks for no more.
        if (proof) return proof;
        absorbed += 1;
      }
      if (result.kind === "unknown" || result.kind === "absorbed") untold.push(point);
      if (result.kind === "agree") {
        // A proof only wants one point at which both sides have a value.
        if (proof) return proof;
        agreed += 1;
        seen.add(caseOf.get(point));
        widest = Math.max(widest, result.width);
      }
    }
    // Few digits are for refuting quickly and tell too little to accept.
    if (stage > 0 && agreed >= (constant ? 1 : LEAST_POINTS)) {
      const most = Math.min(MOST_UNTOLD, 1 + Math.floor(work / (weight * DIGITS[2])));
      const last = constant ? null : amongUntold(comparison, manyDigits, { unseen: onePerCase(points, caseOf, seen), untold, most });
      return last ?? { kind: "sampled", points: agreed, digits, smallestDifference: Math.max(widest, Number(`1e-${digits}`), Number.MIN_VALUE) };
    }
    anyAbsorbed ||= absorbed > 0;
    // More digits help only where something was too small for these.
    if (stage > 0 && absorbed === 0) break;
  }
  if (workLeft < 0 || work < 0) return { kind: "undecided", reason: "budget-spent" };
  return { kind: "undecided", reason: anyAbsorbed || given.length > 0 ? "no-many-digits" : "no-point-in-domain" };
}

/** So many points on a corner or jump are no accident: it is one on a whole stretch. */
const STRETCH = 3;

/** Of each case in which no point has agreed the first point. What lies on a corner or jump itself is no case. */
function onePerCase(points: readonly Point[], caseOf: ReadonlyMap<Point, string>, seen: ReadonlySet<string | undefined>): readonly Point[] {
  const open = new Map<string, Point[]>();
  for (const point of points) {
    const key = caseOf.get(point);
    if (key === undefined || seen.has(key)) continue;
    const among = open.get(key);
    if (among) among.push(point);
    else open.set(key, [point]);
  }
  return [...open].flatMap(([key, among]) => (key.includes("NaN") || (/\b0\b/.test(key) && !isStretch(among)) ? [] : among.slice(0, 1)));
}

/** Points right beside a corner are one point to doubles. */
const isStretch = (points: readonly Point[]): boolean => new Set(points.map((point) => Object.values(asNumbers(point)).join())).size >= STRETCH;

/**
 * Points at which the digits so far told nothing, with the most digits: a difference refutes. A case of the corners and
 * jumps in which no point has agreed stands in the way of an acceptance.
 */
function amongUntold(comparison: Comparison, manyDigits: ManyDigits, { unseen, untold, most }: { readonly unseen: readonly Point[]; readonly untold: readonly Point[]; readonly most: number }): Evidence | null {
  let open = unseen.length > most;
  for (const [i, point] of [...unseen, ...untold].slice(0, most).entries()) {
    const result = manyDigits.compare(comparison.tape, point, DIGITS[2]);
    if (result.kind === "differ") return { kind: "refuted", reason: "values-differ", at: coordinates(point, comparison.variables), student: result.first, reference: result.second, digits: DIGITS[2] };
    open ||= i < unseen.length && result.kind !== "agree";
  }
  return open ? { kind: "undecided", reason: "no-many-digits" } : null;
}
