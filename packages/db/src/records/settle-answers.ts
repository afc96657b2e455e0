import type { ProgressStatus } from "./my-sets";

export type AnswerWorth = { readonly score: number; /** What a person gave it instead, or null. */ readonly reviewScore: number | null; readonly createdAt: Date };

export type Stand = { readonly status: ProgressStatus; readonly attemptsUsed: number; readonly score: number; readonly solvedAt: Date | null };

/**
 * Where a student stands with a problem by the answers given, the oldest first: the best counts; full points solve it;
 * who has used every attempt without them is out.
 *
 * @param attemptsUsed how many answers were counted
 * @param solvedAt     when it was solved as far as was known; it stays where it is still solved
 * @param maxAttempts  null is no limit
 */
export function settleAnswers(answers: readonly AnswerWorth[], { attemptsUsed, solvedAt, maxAttempts }: { readonly attemptsUsed: number; readonly solvedAt: Date | null; readonly maxAttempts: number | null }): Stand {
  const score = Math.max(0, ...answers.map(worthOf));
  const solvedBy = answers.find((answer) => worthOf(answer) >= 1);
  if (solvedBy) return { status: "SOLVED", attemptsUsed, score, solvedAt: solvedAt ?? solvedBy.createdAt };
  const spent = maxAttempts !== null && attemptsUsed >= maxAttempts;
  return { status: spent ? "OUT_OF_ATTEMPTS" : "IN_PROGRESS", attemptsUsed, score, solvedAt: null };
}

const worthOf = ({ score, reviewScore }: AnswerWorth): number => reviewScore ?? score;
