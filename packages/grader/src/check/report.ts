import type { Answer } from "../problem/answer";
import type { FindingWords } from "../sentences/finding-in";

/** One finding of the self-test: an error keeps a problem out of the bank, a warning wants a look. */
export type CheckFinding = {
  readonly level: "error" | "warning";
  readonly code: CheckCode;
  /** What it says; `findingIn` has the sentence in each language. */
  readonly words: FindingWords;
  readonly seed?: number;
  /** Where in the file it lies, as in "ask.of" or "let.f". */
  readonly path?: string;
  /** What excludes such variants, to be put under `where`. */
  readonly constraint?: string;
  /** How many more of the same kind are not listed. */
  readonly more?: number;
};

export type CheckCode =
  | "key-not-accepted"
  | "wrong-answer-accepted"
  | "mistake-hidden"
  | "garbage-accepted"
  | "key-in-view"
  | "constraints-not-met"
  | "degenerate"
  | "statement"
  | "key-undefined"
  | "too-few-variants";

export type CheckReport = { readonly variants: number; readonly graded: number; readonly findings: readonly CheckFinding[] };

/** How far a self-test is: variants done of all, answers judged, and what was found up to there. */
export type CheckProgress = CheckReport & { readonly done: number };

/** An answer as a finding tells it: what was typed, or its fields, not too long. */
export const shownAnswer = (answer: Answer): string => JSON.stringify("text" in answer ? answer.text : answer).slice(0, 160);
