import type { CheckFinding, Language } from "@nabla/grader";
import type { LiveProblem } from "./live-problem";

/* What the page and its workers say to each other. A ticket names the question, so that late answers to older ones are seen to be late. */

export type Ask = { readonly ticket: number; readonly yaml: string; /** In which faults and findings are told. */ readonly language: Language } & ({ readonly kind: "variant"; readonly seed: number } | { readonly kind: "self-test" });

export type Say = Answer | { readonly kind: "ready" };

export type Answer = { readonly ticket: number } & (
  | { readonly kind: "live"; readonly live: LiveProblem }
  | { readonly kind: "self-test"; readonly state: TestState }
);

/** A finding with its place in the file, both from 1, and what is said of it, without what excludes such variants. */
export type PlacedFinding = CheckFinding & { readonly line: number; readonly column: number; readonly says: string };

/** How far the self-test of one file is. A file that cannot be read is not tested. */
export type TestState =
  | { readonly kind: "unreadable" }
  | { readonly kind: "running" | "done"; readonly done: number; readonly variants: number; readonly graded: number; readonly findings: readonly PlacedFinding[] };
