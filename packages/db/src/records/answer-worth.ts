import { Prisma } from "../generated/client";

/** What was found of an answer: `score` before hints, what the hints taken before it cost of that, and what its lateness costs of the rest, each 0 to 1. */
export type FoundWorth = { readonly score: number; readonly hintCost: number; readonly lateCost: number; /** What a person gave it, which counts instead, or null. */ readonly reviewScore: number | null };

/** The share of the points that an answer earns: what a person gave it; otherwise its score less what hints and lateness cost. */
export const worthOf = ({ score, hintCost, lateCost, reviewScore }: FoundWorth): number => reviewScore ?? score * (1 - hintCost) * (1 - lateCost);

/** The share that is left of a score after hints and lateness, of the submission that a statement calls so. */
export const shareLeft = (submission: "s" | "a"): Prisma.Sql => Prisma.raw(`(1 - ${submission}."hintCost") * (1 - ${submission}."lateCost")`);

/** The same as `worthOf`, of the submission that a statement calls `s`. */
export const WORTH = Prisma.sql`coalesce(s."reviewScore", s."score" * ${shareLeft("s")})`;

/** Whether an answer solves the problem: it is wholly right, whatever hints and lateness have cost. */
export const solves = ({ score, reviewScore }: Pick<FoundWorth, "score" | "reviewScore">): boolean => (reviewScore ?? score) >= 1;

/** What so many hints cost at this price each: never more than everything. */
export const costOfHints = (price: number, taken: number): number => Math.min(1, price * taken);
