import { Badge, type Tone } from "./badge";

export type ItemStatus = "NOT_STARTED" | "IN_PROGRESS" | "SOLVED" | "OUT_OF_ATTEMPTS";

const STATES: Record<ItemStatus, { readonly tone: Tone; readonly word: string }> = {
  NOT_STARTED: { tone: "quiet", word: "Not begun" },
  IN_PROGRESS: { tone: "accent", word: "Begun" },
  SOLVED: { tone: "correct", word: "Solved" },
  OUT_OF_ATTEMPTS: { tone: "wrong", word: "No attempts left" },
};

export const statusWord = (status: ItemStatus): string => STATES[status].word;
export const statusTone = (status: ItemStatus): Tone => STATES[status].tone;

/** How far somebody is with a problem. */
export function ItemState({ status }: { readonly status: ItemStatus }) {
  return <Badge tone={STATES[status].tone}>{STATES[status].word}</Badge>;
}
