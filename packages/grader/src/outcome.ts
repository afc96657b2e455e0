import type { Evidence, Span } from "@nabla/calc-core";
import type { FeedbackCode } from "./feedback/codes";
import type { MistakesFound } from "./mistakes/explanation";

export type Verdict = "equal" | "unequal" | "undecided" | "error";

export type Json = string | number | boolean | null | { readonly [key: string]: Json } | readonly Json[];

/** One thing said of an answer: a code that stays, a sentence, the place in the student's text, and data to draw from. */
export type Feedback = { readonly code: FeedbackCode; readonly message: string; readonly span?: Span; readonly data?: Json };

/** `waiting`: another entry cannot be read, so that nothing is judged yet, and nothing told for no attempt. */
export type EntryVerdict = Verdict | "waiting";

export type EntryOutcome = { readonly verdict: EntryVerdict; readonly feedback: readonly Feedback[] };

/** What is said of one part of several. `followed`: wrong, and right from the student's own answers before it. */
export type PartOutcome = {
  readonly id: string;
  readonly verdict: EntryVerdict;
  readonly score: number;
  readonly followed: boolean;
  readonly feedback: readonly Feedback[];
  readonly entries?: readonly (readonly EntryOutcome[])[];
  readonly reading?: { readonly latex: string; readonly speech: string };
};

/** How a verdict was reached, so that it can be checked again years later. */
export type Certificate = {
  readonly format: 1;
  readonly engine: string;
  readonly problem: string;
  readonly seed: number;
  /** The answer as it was understood. */
  readonly answer: string;
  readonly evidence: readonly Evidence[];
  /** Which known mistakes explain a wrong answer: those that are certain, and every explanation. */
  readonly mistakes?: MistakesFound;
  /** The reference's value was kept back from the student. */
  readonly withheld?: true;
  /** The engine's own words where it failed; the verdict is then "undecided". */
  readonly failure?: string;
};

/** Everything that is said of one answer. Plain JSON. */
export type Outcome = {
  readonly verdict: Verdict;
  /** The share of the points, 0 to 1. */
  readonly score: number;
  /** An answer that could not be read or not be decided costs nothing. */
  readonly costsAttempt: boolean;
  readonly feedback: readonly Feedback[];
  /** By row and column, for vectors and matrices. */
  readonly entries?: readonly (readonly EntryOutcome[])[];
  /** By part, for a problem of several. */
  readonly parts?: readonly PartOutcome[];
  readonly reading?: { readonly latex: string; readonly speech: string };
  /** Equal for answers that say the same, however they were typed. */
  readonly normalised: string;
  readonly certificate: Certificate;
};
