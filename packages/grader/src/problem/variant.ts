import { fill } from "./fill";
import type { Problem } from "./schema";
import { type Scope, scopeOf } from "./scope";
import { type Task, taskOf } from "./task";

/** One student's variant of a problem, with its key: for the server alone. What a browser may have is `publicView`. */
export type Variant = {
  readonly problem: Problem;
  readonly seed: number;
  readonly statement: string;
  readonly task: Task;
  readonly scope: Scope;
  /** False where no draw met the author's constraints and the last was taken; the self-test reports it. */
  readonly satisfied: boolean;
};

/** The variant of a problem with this seed: identical for ever, on every machine. The problem has been read before, so that it has variants. */
export function makeVariant(problem: Problem, seed: number): Variant {
  const { scope, satisfied } = scopeOf(problem, seed);
  return { problem, seed, scope, satisfied, statement: fill(problem.statement, scope, "statement"), task: taskOf(problem.ask, scope, seed) };
}
