import { manyDigits } from "@nabla/calc-core/digits";
import { grade } from "./grade";
import type { Outcome } from "./outcome";
import type { Answer } from "./problem/answer";
import { parseProblem } from "./problem/parse-problem";
import { makeVariant } from "./problem/variant";

/** What a worker is given: all of it JSON. */
export type GradingJob = { readonly source: unknown; readonly seed: number; readonly answer: Answer };

/** The grading worker's one function. Bundled to dist/worker.mjs, so that a pool of threads can load it alone. */
export default function run({ source, seed, answer }: GradingJob): Outcome {
  const reading = parseProblem(source);
  if (!reading.ok) throw new Error(`a stored problem cannot be read: ${reading.faults.map((fault) => fault.message).join("; ")}`);
  return grade(makeVariant(reading.problem, seed), answer, { digits: manyDigits });
}
