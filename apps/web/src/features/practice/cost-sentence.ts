import type { Submitted } from "./submit-answer";

/** What the submission cost and what is left, in one sentence. */
export function costSentence({ kind, counted, attemptsLeft, status }: Omit<Submitted, "outcome">): string {
  if (kind === "already-solved") return "You have solved this problem already; nothing was counted.";
  if (kind === "no-attempts-left") return "No attempts are left for this problem; nothing was counted.";
  const left = status === "SOLVED" ? "" : attemptsLeftSentence(attemptsLeft);
  if (kind === "repeated") return `You gave this answer before, so it cost no attempt. ${left}`.trim();
  return counted ? left : `This cost no attempt. ${left}`.trim();
}

export function attemptsLeftSentence(left: number | null): string {
  if (left === null) return "You may try as often as you like.";
  if (left === 0) return "No attempts are left.";
  return left === 1 ? "One attempt is left." : `${left} attempts are left.`;
}
