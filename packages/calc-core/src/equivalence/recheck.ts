import type { Expr } from "../expr/node";
import { type Rational, rational } from "../expr/rational";
import { type Comparison, comparisonOf, differ, isValue, lookAt, type Side } from "./comparison";
import { decideEquivalence, type EquivalenceOptions } from "./decide";
import type { Ball, Coordinate, Evidence } from "./evidence";
import { isMissingAt, undefinedStretch } from "./stretch";

/** Does the evidence still bear its verdict? Where not, one sentence says what does not hold. */
export type Recheck = { readonly holds: true } | { readonly holds: false; readonly why: string };

const HOLDS: Recheck = { holds: true };
const fails = (why: string): Recheck => ({ holds: false, why });

/**
 * Checks the evidence of a verdict again, years later. A refutation is checked at its own point and without the search that
 * found it: both values are enclosed anew, and must lie apart and overlap the stored balls; or the side that is said to have
 * no value must have none on a stretch. What was proved, sampled or left undecided is decided again, and must come to the same
 * evidence, to the letter.
 */
export function recheckEvidence(student: Expr, reference: Expr, evidence: Evidence, options: EquivalenceOptions = {}): Recheck {
  if (evidence.kind !== "refuted") {
    const again = decideEquivalence(student, reference, options).evidence;
    return JSON.stringify(again) === JSON.stringify(evidence) ? HOLDS : fails(`decided again, the evidence is ${JSON.stringify(again)}`);
  }
  const comparison = comparisonOf(student, reference, options.domain ?? []);
  const point = Object.fromEntries(Object.entries(evidence.at).map(([name, value]) => [name, exact(value)]));
  return evidence.reason === "values-differ" ? valuesDiffer(comparison, point, evidence, options) : valueMissing(comparison, point, evidence.reason === "student-undefined" ? "student" : "reference");
}

function valuesDiffer(comparison: Comparison, point: Readonly<Record<string, Rational>>, evidence: Evidence & { kind: "refuted" }, options: EquivalenceOptions): Recheck {
  if (evidence.digits !== undefined) {
    const result = options.digits?.compare(comparison.tape, point, evidence.digits);
    if (!result) return fails("many digits are needed and were not handed in");
    if (result.kind !== "differ") return fails(`with ${evidence.digits} digits the two values are not told apart`);
    return overlap(result.first, evidence.student) && overlap(result.second, evidence.reference) ? HOLDS : fails("the values there are others than those stored");
  }
  const sight = lookAt(comparison, point);
  if (!sight.inside) return fails("the point is outside the domain");
  if (!differ(sight.student, sight.reference)) return fails("the two values there are not apart");
  const inside = (seen: typeof sight.student, ball: Ball | null): boolean => isValue(seen) && ball !== null && seen.hi >= ball.value - ball.radius && seen.lo <= ball.value + ball.radius;
  return inside(sight.student, evidence.student) && inside(sight.reference, evidence.reference) ? HOLDS : fails("the values there are others than those stored");
}

function valueMissing(comparison: Comparison, point: Readonly<Record<string, Rational>>, missing: Side): Recheck {
  if (comparison.variables.length > 0) return undefinedStretch(comparison, point, missing) ? HOLDS : fails("no stretch without a value is there");
  return isMissingAt(comparison, point, missing) ? HOLDS : fails("there is a value");
}

const overlap = (a: Ball, b: Ball | null): boolean => b !== null && Math.abs(a.value - b.value) <= a.radius + b.radius;

function exact(value: Coordinate): Rational {
  const [n = "0", d = "1"] = String(value).split("/");
  return rational(BigInt(n), BigInt(d));
}
