import { solves, worthOf } from "./answer-worth";
import type { ProgressStatus } from "./my-sets";

type GivenAnswer = Parameters<typeof worthOf>[0] & { readonly createdAt: Date };

export type Stand = { readonly status: ProgressStatus; readonly attemptsUsed: number; readonly score: number; readonly solvedAt: Date | null };

/**
 * Where a student stands with a problem by the answers given, the oldest first: the best counts; full points solve it;
 * who has used every attempt without them is out.
 *
 * @param attemptsUsed how many answers were counted
 * @param solvedAt     when it was solved as far as was known; it stays where it is still solved
 * @param maxAttempts  null is no limit
 */
export function settleAnswers(answers: readonly GivenAnswer[], { attemptsUsed, solvedAt, maxAttempts }: { readonly attemptsUsed: number; readonly solvedAt: Date | null; readonly maxAttempts: number | null }): Stand {
  const score = Math.max(0, ...answers.map(worthOf));
  const solvedBy = answers.find(solves);
  if (solvedBy) return { status: "SOLVED", attemptsUsed, score, solvedAt: solvedAt ?? solvedBy.createdAt };
  const spent = maxAttempts !== null && attemptsUsed >= maxAttempts;
  return { status: spent ? "OUT_OF_ATTEMPTS" : "IN_PROGRESS", attemptsUsed, score, solvedAt: null };
}
