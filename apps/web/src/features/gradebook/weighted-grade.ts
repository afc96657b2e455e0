type Category = { readonly categoryId: string; readonly weight: number; readonly dropLowest: number };
type GradedSet = { readonly setId: string; readonly points: number; readonly categoryId: string | null };

export type Grade = {
  /** The share of the points in each category, 0 to 1, in the order of the categories; null where nothing counts in it yet. */
  readonly shares: readonly (number | null)[];
  /** The whole grade, 0 to 1; null where nothing counts yet. */
  readonly total: number | null;
};

/**
 * A grade by weighted categories. In each, points are added up over the sets that count, after the student's worst are left
 * out; a set that was not done counts with 0. Categories in which nothing counts yet do not weigh. Without categories, all sets
 * together are the grade; with them, a set in none counts nothing.
 *
 * @param sets    the sets that count, with the points that can be had
 * @param earned  what the student has, by set
 */
export function weightedGrade(categories: readonly Category[], sets: readonly GradedSet[], earned: ReadonlyMap<string, number>): Grade {
  if (categories.length === 0) return { shares: [], total: shareOf(sets, earned, 0) };
  const shares = categories.map(({ categoryId, dropLowest }) => shareOf(sets.filter((set) => set.categoryId === categoryId), earned, dropLowest));
  const weights = categories.map(({ weight }, i) => (shares[i] === null ? 0 : weight));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return { shares, total: all > 0 ? shares.reduce<number>((sum, share, i) => sum + (share ?? 0) * (weights[i] ?? 0), 0) / all : null };
}

/** At least one set always counts. Of equally bad ones the one worth least is left out first. */
function shareOf(sets: readonly GradedSet[], earned: ReadonlyMap<string, number>, dropLowest: number): number | null {
  const worth = sets.filter(({ points }) => points > 0).map(({ setId, points }) => ({ points, has: earned.get(setId) ?? 0 }));
  if (worth.length === 0) return null;
  const kept = worth.sort((a, b) => a.has / a.points - b.has / b.points || a.points - b.points).slice(Math.min(dropLowest, worth.length - 1));
  return kept.reduce((sum, one) => sum + one.has, 0) / kept.reduce((sum, one) => sum + one.points, 0);
}
