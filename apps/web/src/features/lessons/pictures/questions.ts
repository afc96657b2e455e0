import type { PictureName } from "./names";

/** What a question's answer is, and what two likely slips give. The words stand in the catalogue, under the picture's name. */
export type Question = { readonly answer: string; readonly slip1: string; readonly slip2: string };

export const QUESTIONS: Record<PictureName, Question> = {
  "secant-into-tangent": { answer: "3", slip1: "4", slip2: "2/3" },
  "chain-of-dials": { answer: "-1/50", slip1: "7/200", slip2: "-2" },
  "slice-of-a-surface": { answer: "1/2", slip1: "0", slip2: "1" },
  "descent-on-contours": { answer: "1/4", slip1: "1", slip2: "1/8" },
  "grid-that-bends": { answer: "1/2", slip1: "3/2", slip2: "2" },
  "bowls-and-saddles": { answer: "-3", slip1: "1", slip2: "5" },
  "error-over-step": { answer: "100", slip1: "10", slip2: "1/100" },
  "backward-by-node": { answer: "3/2", slip1: "-1", slip2: "2" },
  "network-in-training": { answer: "7/10", slip1: "3/10", slip2: "5/2" },
};
