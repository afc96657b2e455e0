import { manyDigits } from "@nabla/calc-core/digits";
import { checkProblem } from "./check/check-problem";
import type { CheckReport } from "./check/report";
import type { Probing } from "./feedback/probing";
import { grade } from "./grade";
import { type GroupSign, groupAnswers, type AnswerGroup } from "./groups/group-answers";
import { belongsToGroup } from "./groups/match-group";
import type { MistakeName } from "./mistakes/names";
import type { Outcome } from "./outcome";
import type { Answer } from "./problem/answer";
import { parseProblem } from "./problem/parse-problem";
import type { Problem } from "./problem/schema";
import { makeVariant, type Variant } from "./problem/variant";
import { parameterText } from "./groups/parameter-text";

/* Bundled to dist/worker.mjs, so that a pool of threads can load it alone. */

/** What a worker is given: all of it JSON. */
export type GradingJob = Probing & { readonly source: unknown; readonly seed: number; readonly answer: Answer };

/** Judges one answer. */
export default function run({ source, seed, answer, ...probing }: GradingJob): Outcome {
  return grade(makeVariant(stored(source), seed), answer, { ...probing, digits: manyDigits });
}

/** Self-tests one problem over so many variants. */
export function check({ source, variants }: { readonly source: unknown; readonly variants: number }): CheckReport {
  return checkProblem(stored(source), { variants, digits: manyDigits });
}

/** Wrong answers as the database has them: each with the place of its version among the sources. */
export type GroupingJob = {
  readonly sources: readonly unknown[];
  readonly given: readonly { readonly version: number; readonly seed: number; readonly answer: Answer; readonly mistakes: readonly MistakeName[]; readonly students: number }[];
};

/** Gathers wrong answers to one problem. */
export function group({ sources, given }: GroupingJob): readonly AnswerGroup[] {
  const problems = sources.map(stored);
  const variants = new Map<string, Variant>();
  return groupAnswers(
    given.flatMap(({ version, seed, ...one }) => {
      const problem = problems[version];
      if (!problem) return [];
      const key = `${version} ${seed}`;
      const variant = variants.get(key) ?? makeVariant(problem, seed);
      variants.set(key, variant);
      return [{ ...one, variant }];
    }),
  );
}

/** The parameters' values of variants, as one text each: those with the same text are the same variant. */
export function nameVariants({ sources, seeds }: { readonly sources: readonly unknown[]; readonly seeds: readonly { readonly version: number; readonly seed: number }[] }): readonly string[] {
  const problems = sources.map(stored);
  return seeds.map(({ version, seed }) => {
    const problem = problems[version];
    return problem ? parameterText(makeVariant(problem, seed)) : "";
  });
}

/** To which of the groups an answer belongs: its place, or -1 for none. */
export function match({ source, seed, answer, mistakes, signs }: { readonly source: unknown; readonly seed: number; readonly answer: Answer; readonly mistakes: readonly MistakeName[]; readonly signs: readonly GroupSign[] }): number {
  const variant = makeVariant(stored(source), seed);
  return signs.findIndex((sign) => belongsToGroup(variant, answer, mistakes, sign));
}

function stored(source: unknown): Problem {
  const reading = parseProblem(source);
  if (!reading.ok) throw new Error(`a stored problem cannot be read: ${reading.faults.map((fault) => fault.message).join("; ")}`);
  return reading.problem;
}
