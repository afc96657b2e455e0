type Rubric = { readonly share: number; readonly criteria: readonly { readonly points: number }[] };

/**
 * What the ticked criteria come to, as a share of the problem's points: what the program gave to the rest, and of each
 * explanation's share as much as was ticked of its criteria.
 *
 * @param score  the program's score of the whole answer, 0 to 1
 * @param ticked by rubric and criterion
 */
export function suggestedScore(score: number, rubrics: readonly Rubric[], ticked: readonly (readonly boolean[])[]): number {
  const earned = rubrics.reduce((total, { share, criteria }, i) => {
    const all = criteria.reduce((sum, { points }) => sum + points, 0);
    const met = criteria.reduce((sum, { points }, j) => sum + (ticked[i]?.[j] ? points : 0), 0);
    return total + (all === 0 ? 0 : (share * met) / all);
  }, 0);
  return Math.min(1, Math.round((score + earned) * 1e6) / 1e6);
}
