/** How the work on one variant went: its students, the sum of their scores (0 to 1) and the sum of the squares. */
export type VariantResult = { readonly name: string; readonly students: number; readonly sum: number; readonly squares: number };

export type VariantSpread = {
  /** How far the variants' true means lie apart, as a standard deviation on the scale of scores (0 to 1), chance taken off; 0 where chance explains all of it. */
  readonly deviation: number;
  /** The share of all differences between scores that the variant explains: η², 0 to 1. */
  readonly share: number;
  readonly variants: number;
};

/**
 * How much harder some variants are than others, beyond what chance does to small groups: the variance component of a one-way
 * analysis of variance with groups of unequal sizes, by moments. Null with fewer than two variants of two students each.
 *
 * @see Searle, Casella & McCulloch, Variance Components (1992), section 3.6
 */
export function variantSpread(results: readonly VariantResult[]): VariantSpread | null {
  const groups = results.filter(({ students }) => students >= 2);
  const n = groups.reduce((sum, one) => sum + one.students, 0);
  const k = groups.length;
  if (k < 2 || n <= k) return null;
  const total = groups.reduce((sum, one) => sum + one.sum, 0);
  const squares = groups.reduce((sum, one) => sum + one.squares, 0);
  const between = groups.reduce((sum, one) => sum + one.sum ** 2 / one.students, 0) - total ** 2 / n;
  const all = squares - total ** 2 / n;
  const within = Math.max(0, all - between);
  const evenSize = (n - groups.reduce((sum, one) => sum + one.students ** 2, 0) / n) / (k - 1);
  const component = (between / (k - 1) - within / (n - k)) / evenSize;
  return { deviation: Math.sqrt(Math.max(0, component)), share: all > 1e-12 ? Math.min(1, Math.max(0, between / all)) : 0, variants: k };
}
