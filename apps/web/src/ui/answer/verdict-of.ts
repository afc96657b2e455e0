import type { Tone } from "../badge";
import type { ShownOutcome } from "./answer-types";

/** The verdict's word, as a key of the catalogue under ui.verdictWord. */
export type VerdictKey = ShownOutcome["verdict"] | "kept" | "constant" | "form" | "partly";

const TONE: Record<ShownOutcome["verdict"], Tone> = { equal: "correct", unequal: "wrong", undecided: "undecided", error: "attention", withheld: "accent" };

type Judged = Pick<ShownOutcome, "verdict" | "score"> & Partial<Pick<ShownOutcome, "feedback">>;

/** The verdict's tone and word. Equal to the key and yet not all of the score: right, but not in the form that was asked for. */
export function verdictOf({ verdict, score, feedback }: Judged): { readonly tone: Tone; readonly key: VerdictKey } {
  if (verdict === "undecided" && feedback?.some(({ code }) => code === "to-be-read")) return { tone: "undecided", key: "kept" };
  if (verdict === "equal" && score < 1 && feedback?.some(({ code }) => code === "constant-missing")) return { tone: "attention", key: "constant" };
  if (verdict === "equal" && score < 1) return { tone: "attention", key: "form" };
  if (verdict === "unequal" && score > 0) return { tone: "attention", key: "partly" };
  return { tone: TONE[verdict], key: verdict };
}
