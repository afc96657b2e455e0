import type { Condition, Evidence, Expr, ManyDigits } from "@nabla/calc-core";
import type { MistakesFound } from "../mistakes/explanation";
import type { Probing } from "../feedback/probing";
import type { Variant } from "../problem/variant";
import type { EntryOutcome, Feedback, PartOutcome, Verdict } from "../outcome";

/** One comparison that bears on the verdict, as it was made. */
export type Judgement = { readonly given: Expr; readonly key: Expr; readonly domain: readonly Condition[]; readonly evidence: Evidence };

/** What a checker may use beside the answer and the task. */
export type CheckContext = {
  readonly variant: Variant;
  readonly digits?: ManyDigits;
  readonly probing?: Probing;
  /** False: known mistakes are not looked for. */
  readonly explain?: boolean;
  /** Is told each comparison, for whoever checks a stored verdict again. */
  readonly judged?: (judgement: Judgement) => void;
};

/** What a checker finds; `grade` makes the outcome of it. */
export type Finding = {
  readonly verdict: Verdict;
  readonly score: number;
  /** A right answer in another form than asked costs nothing. */
  readonly free?: true;
  readonly feedback: readonly Feedback[];
  readonly entries?: readonly (readonly EntryOutcome[])[];
  /** One for each part of a problem that has several. */
  readonly parts?: readonly PartOutcome[];
  readonly reading?: { readonly latex: string; readonly speech: string };
  readonly normalised: string;
  /** Which known mistakes explain a wrong answer. */
  readonly mistakes?: MistakesFound;
  readonly evidence: readonly Evidence[];
};

/** An answer that cannot be taken: it costs nothing. */
export const unanswerable = (feedback: Feedback, normalised: string): Finding => ({ verdict: "error", score: 0, feedback: [feedback], normalised, evidence: [] });
