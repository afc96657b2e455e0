/** Beyond these a text is refused with a fault of its own, so that reading stays quick whatever is typed. */
export const LIMITS = {
  /** UTF-16 units in a text. */
  length: 20_000,
  /** Brackets, exponents, signs and functions inside one another. */
  depth: 150,
  /** Digits in one number, before and after the point. */
  digits: 400,
  /** Size of the power of ten in 1e5. */
  exponent: 1_000,
} as const;
