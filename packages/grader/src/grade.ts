import type { ManyDigits } from "@nabla/calc-core";
import { check } from "./checkers/registry";
import type { Outcome } from "./outcome";
import type { Answer } from "./problem/answer";
import type { Variant } from "./problem/variant";

/** The engine's version, as certificates state it. */
export const ENGINE = "nabla-1";

export type GradeOptions = {
  /** Many-digit evaluation (@nabla/calc-core/digits), for what doubles cannot decide. */
  readonly digits?: ManyDigits;
};

/**
 * Judges one answer to one variant. The same variant and answer give the same outcome, to the letter. Never throws:
 * what cannot be read or decided is a verdict of its own and costs no attempt.
 */
export function grade(variant: Variant, answer: Answer, options: GradeOptions = {}): Outcome {
  const { evidence, free, ...finding } = check(answer, variant.task, { variant, ...options });
  const counted = finding.verdict === "equal" || finding.verdict === "unequal";
  return {
    ...finding,
    costsAttempt: counted && free !== true,
    certificate: { format: 1, engine: ENGINE, problem: variant.problem.id, seed: variant.seed, answer: finding.normalised, evidence },
  };
}
