import type { MistakeName } from "../mistakes/names";

/** What can be said of an answer. Codes are stable and stored; the sentences for them may change. */
export type FeedbackCode =
  | MistakeName
  | "several-mistakes-possible"
  | "right"
  | "right-by-points"
  | "all-entries-right"
  | "some-entries-right"
  | "differs-at-point"
  | "differs"
  | "undefined-on-stretch"
  | "undecided"
  | "unreadable"
  | "wrong-shape"
  | "transposed"
  | "row-for-column"
  | "wrong-form"
  | "rounded-value"
  | "outside-tolerance"
  | "wrong-option"
  | "options-missing"
  | "options-too-many"
  | "order-wrong"
  | "pairs-wrong"
  | "gaps-wrong"
  | "not-an-answer"
  | "remark";
