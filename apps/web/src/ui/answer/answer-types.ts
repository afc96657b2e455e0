/*
 * What an answer field needs to know and what it gives, as JSON: the same shapes as the grader's public input and answer.
 * They are written down here because building blocks know no grader; where the two meet, the compiler compares them.
 */

import type { Curves } from "../plot/curves";

export type Option = { readonly id: string; readonly text: string };

export type AnswerInput = SingleInput | { readonly kind: "parts"; readonly parts: readonly PartInput[] };
/** One of several parts; `share` is its part of the points. */
export type PartInput = { readonly id: string; readonly statement: string; readonly share: number; readonly input: SingleInput };

/** Null is to be filled in; what else stands in a cell is given. */
type Cells = { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly given: readonly (readonly (string | null)[])[] };
export type GraphNode = { readonly name: string; readonly latex: string; readonly of: readonly string[] };

/** How exact a number is to be; a number bounds how far off it may be. */
export type Precision = "exact" | { readonly relative: number } | { readonly absolute: number } | { readonly significant: number };

export type SingleInput =
  | { readonly kind: "expression"; readonly variables: readonly string[] }
  | { readonly kind: "number"; readonly precision: Precision }
  | { readonly kind: "vector"; readonly length: number; readonly labels?: readonly string[]; readonly variables: readonly string[] }
  | { readonly kind: "matrix"; readonly rows: number; readonly columns: number; readonly variables: readonly string[] }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | { readonly kind: "choices"; readonly options: readonly Option[] }
  | { readonly kind: "order"; readonly items: readonly Option[] }
  | { readonly kind: "match"; readonly left: readonly Option[]; readonly right: readonly Option[] }
  | { readonly kind: "gaps"; readonly text: string; readonly gaps: readonly { readonly id: string; readonly kind: "word" | "formula" }[]; readonly variables: readonly string[] }
  | { readonly kind: "antiderivative"; readonly variables: readonly string[] }
  | { readonly kind: "equation"; readonly variables: readonly string[] }
  | { readonly kind: "set"; readonly dimension: number; readonly ordered: boolean; readonly variables: readonly string[] }
  | { readonly kind: "interval"; readonly variable: string }
  | ({ readonly kind: "table" } & Cells)
  | ({ readonly kind: "graph"; readonly nodes: readonly GraphNode[] } & Cells)
  | { readonly kind: "explanation"; readonly words: number };

export type Given = SingleGiven | { readonly kind: "parts"; readonly parts: Readonly<Record<string, SingleGiven>> };

export type SingleGiven =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "entries"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "choice"; readonly option: string }
  | { readonly kind: "choices"; readonly options: readonly string[] }
  | { readonly kind: "order"; readonly items: readonly string[] }
  | { readonly kind: "match"; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: "gaps"; readonly texts: Readonly<Record<string, string>> };

export type EntryMark = "equal" | "unequal" | "undecided" | "error";
/** An entry waits where another one cannot be read: it has no mark. */
export type EntryVerdict = EntryMark | "waiting";

export type Span = { readonly from: number; readonly to: number };
export type ShownFeedback = {
  readonly code: string;
  readonly message: string;
  readonly span?: Span | undefined;
  /** Where a lesson speaks of it. */
  readonly lesson?: { readonly concept: string; readonly section: string } | undefined;
  /** Both curves around the point that refutes the answer, which is at `at`; only where the right one may be shown. */
  readonly counterexample?: { readonly at: number; readonly curves: Curves } | undefined;
};

/** What is shown of a judged answer. */
export type ShownOutcome = {
  /** `withheld`: it was judged, and nothing is told of that before the set is over. */
  readonly verdict: EntryMark | "withheld";
  /** 0 to 1. */
  readonly score: number;
  readonly feedback: readonly ShownFeedback[];
  readonly entries?: readonly (readonly { readonly verdict: EntryVerdict; readonly feedback: readonly ShownFeedback[] }[])[] | undefined;
  readonly parts?: readonly ShownPart[] | undefined;
  readonly reading?: { readonly latex: string; readonly speech: string } | undefined;
};

/** What is shown of one part of several; `followed`: wrong, and right from the answers before it. */
export type ShownPart = {
  readonly id: string;
  readonly verdict: EntryVerdict;
  readonly score: number;
  readonly followed: boolean;
  readonly feedback: readonly ShownFeedback[];
  readonly entries?: ShownOutcome["entries"];
};
