import { parseProblem, type Problem } from "@nabla/grader";

/**
 * Where JSON from the database meets the grader's schema: here and nowhere else. What was stored was checked before, so a
 * failure is a bug or a damaged row, and is thrown.
 */
export function storedProblem(source: unknown): Problem {
  const read = parseProblem(source);
  if (read.ok) return read.problem;
  throw new Error(`A stored problem cannot be read: ${read.faults.map((fault) => `${fault.path}: ${fault.message}`).join("; ")}`);
}
