import { type Evidence, type ManyDigits, recheckEvidence } from "@nabla/calc-core";
import type { Judgement } from "./checkers/context";
import { check } from "./checkers/registry";
import { ENGINE } from "./grade";
import { type Answer, answerSchema } from "./problem/answer";
import type { Problem } from "./problem/schema";
import { makeVariant } from "./problem/variant";
import { storedJudgement } from "./stored-judgement";

/** Why a stored verdict does not stand. Codes are stable. */
export type RecheckCode = "no-certificate" | "no-answer" | "other-problem" | "other-answer" | "other-verdict" | "evidence-fails" | "failure";

/** Whether a stored verdict still stands, and which engines gave it and checked it. */
export type VerdictRecheck = {
  readonly holds: boolean;
  readonly engine: { readonly then: string | null; readonly now: string };
  /** How many pieces of evidence were checked. */
  readonly checked: number;
  readonly faults: readonly { readonly code: RecheckCode; readonly message: string }[];
};

/**
 * Checks a stored verdict again, years later: the variant is drawn anew from the certificate's seed, the answer read and
 * compared anew, and each piece of the stored evidence must be borne by one of the comparisons. A refutation is checked at
 * its own point, by enclosures made anew and without the search that found it; proofs and points are run again and must
 * come to the same, to the letter. Never throws.
 *
 * @param problem  the version of the problem that was answered
 * @param answer   as it was sent
 * @param stored   the stored outcome, or any object with its `verdict` and `certificate`
 */
export function recheck(problem: Problem, answer: unknown, stored: unknown, { digits }: { readonly digits?: ManyDigits } = {}): VerdictRecheck {
  const kept = storedJudgement.safeParse(stored);
  const then = kept.success ? kept.data.certificate.engine : null;
  const faults: { code: RecheckCode; message: string }[] = [];
  let checked = 0;
  const fault = (code: RecheckCode, message: string): void => void faults.push({ code, message });
  const sent = answerSchema.safeParse(answer);
  if (!kept.success) fault("no-certificate", "What was stored has no verdict with a certificate of a known format.");
  else if (!sent.success) fault("no-answer", "What was stored as the answer is none.");
  else if (kept.data.certificate.problem !== problem.id) fault("other-problem", `The certificate is for the problem ${kept.data.certificate.problem}, not for ${problem.id}.`);
  else {
    const { verdict, certificate } = kept.data;
    try {
      const again = judgeAgain(problem, certificate.seed, sent.data, digits);
      if (again.normalised !== certificate.answer) fault("other-answer", "The answer is read otherwise than it was.");
      if (again.verdict !== verdict) fault("other-verdict", `The verdict was ${verdict}; judged again it is ${again.verdict}.`);
      for (const evidence of certificate.evidence) {
        checked++;
        const why = whyNot(evidence, again.judgements, digits);
        if (why !== null) fault("evidence-fails", why);
      }
    } catch (error) {
      fault("failure", `Judging it again failed: ${error instanceof Error ? error.message : "unknown"}`);
    }
  }
  return { holds: faults.length === 0, engine: { then, now: ENGINE }, checked, faults };
}

/** Known mistakes bear no verdict and are not looked for. */
function judgeAgain(problem: Problem, seed: number, answer: Answer, digits: ManyDigits | undefined) {
  const judgements: Judgement[] = [];
  const variant = makeVariant(problem, seed);
  const { verdict, normalised } = check(answer, variant.task, { variant, explain: false, judged: (judgement) => judgements.push(judgement), ...(digits ? { digits } : {}) });
  return { verdict, normalised, judgements };
}

/** Null where one of the comparisons bears the evidence; those that come to the very same are asked first. */
function whyNot(evidence: Evidence, judgements: readonly Judgement[], digits: ManyDigits | undefined): string | null {
  const text = JSON.stringify(evidence);
  const same = judgements.filter((judgement) => JSON.stringify(judgement.evidence) === text);
  // What was not refuted has been decided again already: only the very same evidence will do.
  const candidates = evidence.kind === "refuted" ? [...same, ...judgements.filter((judgement) => !same.includes(judgement))] : same;
  let why: string | null = null;
  for (const { given, key, domain } of candidates) {
    const again = recheckEvidence(given, key, evidence, { domain, ...(digits ? { digits } : {}) });
    if (again.holds) return null;
    why ??= again.why;
  }
  return why ?? `No comparison comes to this evidence: ${text}`;
}
