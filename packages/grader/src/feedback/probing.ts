import type { Problem } from "../problem/schema";

/**
 * Whether wrong answers may be used to read the key off, point by point. In an exam the reference's value is never
 * shown; in practice it is withheld from the n-th refutation on, where the problem says n.
 */
export type ProbingPolicy = "practice" | "exam";

/** What is known of the student's earlier answers to the same variant. */
export type Probing = {
  /** Answers to this variant that were refuted before; 0 where nothing is said. */
  readonly refutationsBefore?: number;
  readonly policy?: ProbingPolicy;
};

/** Is the reference's value kept back from the student who is refuted now? */
export function withholdsReference(problem: Problem, { refutationsBefore = 0, policy = "practice" }: Probing): boolean {
  const from = problem["withhold-from"];
  return !problem["show-counterexample"] || policy === "exam" || (from !== null && refutationsBefore + 1 >= from);
}
