/** Sizes beyond which tidying leaves a thing as it stands rather than compute it. */
export const SIZES = {
  /** Largest exponent of a number that is worked out: 2^10 is 1024, 2^100000 stays. */
  exponent: 400n,
  /** Binary digits of a worked-out power. */
  bits: 4_000n,
  /** Numbers up to this are factored to bring squares out of a root. */
  factored: 1_000_000n,
  /** Brackets are multiplied out into at most this many terms. */
  expandedTerms: 500,
} as const;
