import type { Tone } from "../badge";
import type { EntryMark, ShownOutcome } from "./answer-types";

const VERDICT: Record<EntryMark, { readonly tone: Tone; readonly word: string }> = {
  equal: { tone: "correct", word: "Right" },
  unequal: { tone: "wrong", word: "Not right" },
  undecided: { tone: "undecided", word: "Not decided" },
  error: { tone: "attention", word: "Could not be read" },
};

/** The verdict's tone and word. Equal to the key and yet not all of the score: right, but not in the form that was asked for. */
export function verdictWord({ verdict, score, feedback }: Pick<ShownOutcome, "verdict" | "score"> & Partial<Pick<ShownOutcome, "feedback">>): { readonly tone: Tone; readonly word: string } {
  if (verdict === "undecided" && feedback?.some(({ code }) => code === "to-be-read")) return { tone: "undecided", word: "Kept for your instructor" };
  if (verdict === "equal" && score < 1 && feedback?.some(({ code }) => code === "constant-missing")) return { tone: "attention", word: "Right up to the constant" };
  if (verdict === "equal" && score < 1) return { tone: "attention", word: "Right, but not in the form asked for" };
  if (verdict === "unequal" && score > 0) return { tone: "attention", word: "Partly right" };
  return VERDICT[verdict];
}
