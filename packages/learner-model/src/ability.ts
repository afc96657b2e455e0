/*
 * How able a student is in one concept: an Elo rating that knows how uncertain it is (Glicko-1). A problem is an opponent
 * whose rating is known. See M. E. Glickman: Parameter estimation in large dynamic paired comparison experiments, Applied
 * Statistics 48 (1999), and "The Glicko system", whose worked example is in the tests.
 */

/** An estimate: the true ability lies within one deviation of the rating in two cases of three. */
export type Ability = { readonly rating: number; readonly deviation: number; /** When it was last corrected. */ readonly at: Date };

/** What is thought of somebody before their first answer: close to nothing. */
export const NEWCOMER = { rating: 1300, deviation: 250 } as const;

/** The rating of problems by difficulty, 1 to 5: from one to the next the odds of a right answer are divided by 1.8. */
const EASIEST = 1150;
const STEP = 100;
const PROBLEM_DEVIATION = 40;

/** Not more uncertain than about a newcomer, however long ago; not so certain that a change would go unseen. */
const MOST_UNCERTAIN: number = NEWCOMER.deviation;
const LEAST_UNCERTAIN = 60;

/** What a day without an answer adds to the variance: from 60 back to 250 in about a year. */
const VARIANCE_A_DAY = (MOST_UNCERTAIN ** 2 - LEAST_UNCERTAIN ** 2) / 365;
const DAY = 24 * 3600 * 1000;

const Q = Math.log(10) / 400;

/** Glicko's g: how much an opponent's own uncertainty takes from what a result says. */
const damping = (deviation: number): number => 1 / Math.sqrt(1 + (3 * Q ** 2 * deviation ** 2) / Math.PI ** 2);

const expectation = (rating: number, opponent: { readonly rating: number; readonly deviation: number }): number =>
  1 / (1 + 10 ** ((-damping(opponent.deviation) * (rating - opponent.rating)) / 400));

/** One encounter: 1 for a right answer, 0 for none, in between for one with help. */
export type Result = { readonly opponent: { readonly rating: number; readonly deviation: number }; readonly score: number };

/** Glicko's correction after some encounters, which count as simultaneous. */
export function corrected({ rating, deviation }: Pick<Ability, "rating" | "deviation">, results: readonly Result[]): { readonly rating: number; readonly deviation: number } {
  let information = 0;
  let surprise = 0;
  for (const { opponent, score } of results) {
    const g = damping(opponent.deviation);
    const expected = expectation(rating, opponent);
    information += Q ** 2 * g ** 2 * expected * (1 - expected);
    surprise += g * (score - expected);
  }
  const variance = 1 / (1 / deviation ** 2 + information);
  return { rating: rating + Q * variance * surprise, deviation: Math.sqrt(variance) };
}

/** The same estimate at a later time: the rating stays, the certainty fades. Null is a newcomer. */
export function abilityAt(known: Ability | null, now: Date): Ability {
  if (!known) return { ...NEWCOMER, at: now };
  const days = Math.max(0, now.getTime() - known.at.getTime()) / DAY;
  return { ...known, deviation: Math.min(MOST_UNCERTAIN, Math.sqrt(known.deviation ** 2 + VARIANCE_A_DAY * days)) };
}

const problemOf = (difficulty: number) => ({ rating: EASIEST + STEP * (difficulty - 1), deviation: PROBLEM_DEVIATION });

/** The ability after one problem of this difficulty (1 to 5). */
export function rate(known: Ability | null, difficulty: number, score: number, now: Date): Ability {
  const { rating, deviation } = corrected(abilityAt(known, now), [{ opponent: problemOf(difficulty), score }]);
  return { rating, deviation: Math.max(LEAST_UNCERTAIN, deviation), at: now };
}

/** The chance, 0 to 1, of a right answer at the first try to a problem of this difficulty; `cautious` counts from one deviation below. */
export function chanceOf({ rating, deviation }: Pick<Ability, "rating" | "deviation">, difficulty: number, { cautious = false } = {}): number {
  return expectation(cautious ? rating - deviation : rating, problemOf(difficulty));
}
