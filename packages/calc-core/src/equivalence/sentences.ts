import type { Ball, Evidence } from "./evidence";
import { valuesApart } from "./values-apart";

/** At most six digits that are true, without a tail of zeros. */
const shown = (value: number): string => (Number.isInteger(value) && Math.abs(value) < 1e15 ? `${value}` : `${Number(value.toPrecision(6))}`);

/** One sentence of the evidence, in plain words. */
export function sentenceOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case "proved":
      return `Equal: ${evidence.method}.`;
    case "sampled":
      return `Equal to ${evidence.digits} digits at ${evidence.points === 1 ? "1 point" : `${evidence.points} points`}; a difference above ${evidence.smallestDifference.toExponential(0)} would have been seen.`;
    case "undecided":
      return { "budget-spent": "Neither equality nor a difference could be shown.", "no-point-in-domain": "No point was found at which the reference has a value.", "no-many-digits": "More digits would be needed to decide.", "unknown-exponent": "It is not known whether a negative number has a power with this exponent." }[evidence.reason];
    case "refuted":
      return refutation(evidence);
  }
}

function refutation(evidence: Evidence & { kind: "refuted" }): string {
  const places = Object.entries(evidence.at).map(([name, value]) => `${name} = ${value}`);
  const where = places.length > 0 ? `At ${places.join(", ")} ` : "";
  if (evidence.reason === "student-undefined") return `${where}the answer has no value, and the reference has one${evidence.reference ? `: ${shown(evidence.reference.value)}` : ""}.`;
  if (evidence.reason === "reference-undefined") return `${where}the answer has a value where the reference has none.`;
  const [student, reference] = valuesApart(evidence.student ?? NOUGHT, evidence.reference ?? NOUGHT, 6);
  return where ? `${where}the answer is ${student} and the reference is ${reference}.` : `The answer is ${student} and the reference is ${reference}.`;
}

const NOUGHT: Ball = { value: 0, radius: 0 };
