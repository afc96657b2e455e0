import type { Tone } from "@/ui/badge";
import type { ShownOutcome } from "./shown-outcome";
import type { Submitted } from "./submit-answer";

export const VERDICT: Record<ShownOutcome["verdict"], { readonly tone: Tone; readonly word: string }> = {
  equal: { tone: "correct", word: "Right" },
  unequal: { tone: "wrong", word: "Not right yet" },
  undecided: { tone: "undecided", word: "Not decided" },
  error: { tone: "attention", word: "Could not be read" },
};

/** The verdict's tone and word. Equal to the key and yet not all of the score: right, but not in the form that was asked for. */
export function verdictWord({ verdict, score }: Pick<ShownOutcome, "verdict" | "score">): { readonly tone: Tone; readonly word: string } {
  if (verdict === "equal" && score < 1) return { tone: "attention", word: "Right, but not in the form asked for" };
  if (verdict === "unequal" && score > 0) return { tone: "attention", word: "Partly right" };
  return VERDICT[verdict];
}

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
