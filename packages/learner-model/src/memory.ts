import { createEmptyCard, type FSRS, fsrs, Rating, State } from "ts-fsrs";

/*
 * What is remembered, and until when: FSRS (J. Ye and others: A stochastic shortest path algorithm for optimizing spaced
 * repetition scheduling, KDD 2022), by the library ts-fsrs with its published weights.
 */

/** The memory of one skill that was learnt. */
export type Memory = {
  /** Days until the chance of recalling it has fallen to nine in ten. */
  readonly stability: number;
  /** How hard it is to keep, 1 to 10. */
  readonly hardness: number;
  readonly reviews: number;
  readonly lapses: number;
  readonly reviewedAt: Date;
  /** When to review it. */
  readonly dueAt: Date;
};

/** Without chance and without steps of minutes: a session here is a day's. */
const scheduler: FSRS = fsrs({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false, enable_short_term: false });

const GRADES = { unaided: Rating.Good, helped: Rating.Hard, "not-yet": Rating.Again } as const;

/** The memory after a review, or after the skill was learnt (`before` is null). */
export function remember(before: Memory | null, how: keyof typeof GRADES, now: Date): Memory {
  const { card } = scheduler.next(before ? cardOf(before) : createEmptyCard(now), now, GRADES[how]);
  return { stability: card.stability, hardness: card.difficulty, reviews: card.reps, lapses: card.lapses, reviewedAt: now, dueAt: card.due };
}

export const isDue = (memory: Memory | null, now: Date): boolean => memory !== null && memory.dueAt <= now;

/** The chance, 0 to 1, that it is recalled now. */
export const recallChance = (memory: Memory, now: Date): number => scheduler.get_retrievability(cardOf(memory), now, false);

function cardOf({ stability, hardness, reviews, lapses, reviewedAt, dueAt }: Memory) {
  return {
    ...createEmptyCard(reviewedAt),
    due: dueAt,
    stability,
    difficulty: hardness,
    reps: reviews,
    lapses,
    state: State.Review,
    last_review: reviewedAt,
    scheduled_days: Math.round((dueAt.getTime() - reviewedAt.getTime()) / (24 * 3600 * 1000)),
  };
}
