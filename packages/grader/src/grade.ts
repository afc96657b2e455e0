import type { ManyDigits } from "@nabla/calc-core";
import { type CheckContext, type Finding, unanswerable } from "./checkers/context";
import { check } from "./checkers/registry";
import { type Probing, withholdsReference } from "./feedback/probing";
import { SENTENCES } from "./feedback/sentences";
import type { Outcome } from "./outcome";
import { type Answer, answerSchema } from "./problem/answer";
import type { Variant } from "./problem/variant";

/** The engine's version, as certificates state it. */
export const ENGINE = "nabla-1";

export type GradeOptions = Probing & {
  /** Many-digit evaluation (@nabla/calc-core/digits), for what doubles cannot decide. */
  readonly digits?: ManyDigits;
  /** False leaves out the search for known mistakes, on which no verdict depends; for whoever grades thousands at once. */
  readonly explain?: boolean;
};

/**
 * Judges one answer to one variant. The same variant and answer give the same outcome, to the letter. Never throws:
 * what cannot be read or decided is a verdict of its own and costs no attempt. Where the engine itself fails, the
 * verdict is "undecided" and the certificate has the failure, so that the instructor's list shows it.
 */
export function grade(variant: Variant, answer: Answer, options: GradeOptions = {}): Outcome {
  const { digits, explain = true, ...probing } = options;
  const { evidence, free, failure, mistakes, ...finding } = checkSafely(answer, { variant, probing, explain, ...(digits ? { digits } : {}) });
  // Said in the certificate, so that a regrade shows and keeps back the same.
  const withheld = finding.verdict === "unequal" && withholdsReference(variant.problem, probing);
  const counted = finding.verdict === "equal" || finding.verdict === "unequal";
  return {
    ...finding,
    costsAttempt: counted && free !== true,
    certificate: { format: 1, engine: ENGINE, problem: variant.problem.id, seed: variant.seed, answer: finding.normalised, evidence, ...(mistakes ? { mistakes } : {}), ...(withheld ? { withheld: true as const } : {}), ...(failure === undefined ? {} : { failure }) },
  };
}

function checkSafely(answer: Answer, context: CheckContext): Finding & { readonly failure?: string } {
  if (!answerSchema.safeParse(answer).success) return unanswerable({ code: "not-an-answer", message: SENTENCES.notAnAnswer }, "not an answer");
  try {
    return check(answer, context.variant.task, context);
  } catch (error) {
    const failure = error instanceof Error ? error.message : "unknown";
    return { verdict: "undecided", score: 0, feedback: [{ code: "undecided", message: SENTENCES.undecided }], normalised: JSON.stringify(answer), evidence: [], failure };
  }
}
