/** Beyond these a text is refused with a fault of its own, so that reading stays quick whatever is typed. */
export const LIMITS = {
  /** UTF-16 units in a text. */
  length: 10_000,
  /** Brackets, exponents, signs and functions inside one another. */
  depth: 200,
  /** Digits in one number, before and after the point; also of a fraction of two literal numbers. */
  digits: 1_000,
  /** Size of the power of ten in 1e5. */
  exponent: 1_000,
  /** Remarks on how a text was read. */
  remarks: 50,
} as const;
