import { type Answer, awaitsReview, grade, makeVariant, type Outcome, type Problem, type Variant } from "@nabla/grader";
import { answerTo, type Manner } from "../answers";
import type { Chance } from "../chance";
import { VERDICTS } from "../verdicts";

/** An answer that was judged once, and is given by many. */
export type PooledAnswer = {
  readonly answer: Answer;
  readonly outcome: Outcome;
  readonly verdict: (typeof VERDICTS)[keyof typeof VERDICTS];
  readonly awaitsReview: boolean;
  readonly gradingMs: number;
};

/** One variant of a problem with answers to it, those of a manner all different. */
export type PooledVariant = { readonly seed: number; readonly right: readonly PooledAnswer[]; readonly wrong: readonly PooledAnswer[]; readonly unreadable: readonly PooledAnswer[] };

const WANTED = { right: 3, wrong: 12, unreadable: 4 } as const satisfies Record<Manner, number>;
/** Draws for one answer more; a choice of four has no twelve wrong answers. */
const DRAWS = 24;

/** Variants of a problem and answers to them, judged by the real grader. What differs from the manner that was wanted is put where it belongs. */
export function pooledVariants(problem: Problem, count: number, chance: Chance): PooledVariant[] {
  return Array.from({ length: count }, () => {
    const variant = makeVariant(problem, chance.below(2 ** 31));
    const answers = [...drawn(variant, "right", chance), ...drawn(variant, "wrong", chance), ...drawn(variant, "unreadable", chance)];
    const distinct = [...new Map(answers.map((one) => [one.outcome.normalised, one])).values()];
    return {
      seed: variant.seed,
      right: distinct.filter(({ outcome }) => outcome.verdict === "equal" && outcome.score >= 1),
      wrong: distinct.filter(({ outcome }) => outcome.costsAttempt && outcome.score < 1),
      unreadable: distinct.filter(({ outcome }) => !outcome.costsAttempt),
    };
  });
}

function drawn(variant: Variant, manner: Manner, chance: Chance): PooledAnswer[] {
  const found = new Map<string, PooledAnswer>();
  for (let draw = 0; draw < DRAWS && found.size < WANTED[manner]; draw++) {
    const answer = answerTo(variant, manner, chance);
    const typed = JSON.stringify(answer);
    if (!found.has(typed)) found.set(typed, judged(variant, answer));
  }
  return [...found.values()];
}

function judged(variant: Variant, answer: Answer): PooledAnswer {
  const began = performance.now();
  const outcome = grade(variant, answer);
  return { answer, outcome, verdict: VERDICTS[outcome.verdict], awaitsReview: awaitsReview(outcome), gradingMs: Math.round(performance.now() - began) };
}
