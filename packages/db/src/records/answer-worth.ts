/** What was found of an answer: `score` before hints, `hintCost` what the hints taken before it cost of that, each 0 to 1. */
export type FoundWorth = { readonly score: number; readonly hintCost: number; /** What a person gave it, which counts instead, or null. */ readonly reviewScore: number | null };

/** The share of the points that an answer earns: what a person gave it; otherwise its score less what hints cost. */
export const worthOf = ({ score, hintCost, reviewScore }: FoundWorth): number => reviewScore ?? score * (1 - hintCost);

/** Whether an answer solves the problem: it is wholly right, whatever hints have cost. */
export const solves = ({ score, reviewScore }: Pick<FoundWorth, "score" | "reviewScore">): boolean => (reviewScore ?? score) >= 1;

/** What so many hints cost at this price each: never more than everything. */
export const costOfHints = (price: number, taken: number): number => Math.min(1, price * taken);
