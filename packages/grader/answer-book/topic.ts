/** A student's answer and what the row is for. */
export type Given = readonly [answer: string, why: string];

/**
 * A reference, and what is to be said of answers to it. The verdicts are mathematics, written down by hand; `error` is an
 * answer that cannot be read, `undecided` one on which nothing may be said.
 */
export type Asked = {
  readonly reference: string;
  /** What the author declares of the variables. */
  readonly domain?: string;
  readonly equal?: readonly Given[];
  readonly unequal?: readonly Given[];
  readonly undecided?: readonly Given[];
  readonly error?: readonly Given[];
};

/** A chapter of the answer book. */
export type Topic = { readonly title: string; readonly says: string; readonly asked: readonly Asked[] };
