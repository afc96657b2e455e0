import { manyDigits } from "@nabla/calc-core/digits";
import { checkProblem } from "./check/check-problem";
import type { CheckReport } from "./check/report";
import type { Probing } from "./feedback/probing";
import { grade } from "./grade";
import type { Outcome } from "./outcome";
import type { Answer } from "./problem/answer";
import { parseProblem } from "./problem/parse-problem";
import type { Problem } from "./problem/schema";
import { makeVariant } from "./problem/variant";

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

function stored(source: unknown): Problem {
  const reading = parseProblem(source);
  if (!reading.ok) throw new Error(`a stored problem cannot be read: ${reading.faults.map((fault) => fault.message).join("; ")}`);
  return reading.problem;
}
