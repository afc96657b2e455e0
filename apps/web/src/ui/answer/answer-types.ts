/*
 * What an answer field needs to know and what it gives, as JSON: the same shapes as the grader's public input and answer.
 * They are written down here because building blocks know no grader; where the two meet, the compiler compares them.
 */

export type Option = { readonly id: string; readonly text: string };

export type AnswerInput =
  | { readonly kind: "expression"; readonly variables: readonly string[] }
  | { readonly kind: "number" }
  | { readonly kind: "vector"; readonly length: number; readonly labels?: readonly string[]; readonly variables: readonly string[] }
  | { readonly kind: "matrix"; readonly rows: number; readonly columns: number; readonly variables: readonly string[] }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | { readonly kind: "choices"; readonly options: readonly Option[] }
  | { readonly kind: "order"; readonly items: readonly Option[] }
  | { readonly kind: "match"; readonly left: readonly Option[]; readonly right: readonly Option[] }
  | { readonly kind: "gaps"; readonly text: string; readonly gaps: readonly { readonly id: string }[] };

export type Given =
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
export type ShownFeedback = { readonly code: string; readonly message: string; readonly span?: Span | undefined };

/** What is shown of a judged answer. */
export type ShownOutcome = {
  readonly verdict: EntryMark;
  /** 0 to 1. */
  readonly score: number;
  readonly feedback: readonly ShownFeedback[];
  readonly entries?: readonly (readonly { readonly verdict: EntryVerdict; readonly feedback: readonly ShownFeedback[] }[])[] | undefined;
  readonly reading?: { readonly latex: string; readonly speech: string } | undefined;
};
