import type { Chance } from "./chance";

/** What kind of student somebody is. */
export type Habits = {
  /** From about -2 (struggles) to 2 (sails through). */
  readonly ability: number;
  /** 0 to 1: how much of a set they do, and how long they stay with a problem. */
  readonly diligence: number;
  /** From which set on they take part; a few have not begun at all. */
  readonly begins: number;
  /** 0 is as soon as it opens, 1 is the last evening. */
  readonly lateness: number;
  /** The evening hour at which they like to work. */
  readonly hour: number;
};

/** Draws the class: every thirteenth has not begun, and one in ten came late to the course. */
export const habitsOf = (index: number, chance: Chance): Habits => ({
  ability: chance.bell() * 0.9,
  diligence: Math.min(1, Math.max(0.15, 0.78 + chance.bell() * 0.22)),
  begins: index % 13 === 12 ? Number.POSITIVE_INFINITY : chance.happens(0.1) ? 2 : 0,
  lateness: Math.min(0.97, Math.max(0.05, 0.62 + chance.bell() * 0.25)),
  hour: 16 + chance.below(7),
});

/** How likely a try comes out right: ability against difficulty (1 to 5), and one learns from the first tries. */
export const chanceOfRight = ({ ability }: Habits, difficulty: number, tries: number): number =>
  1 / (1 + Math.exp(-(0.3 + ability - 0.55 * (difficulty - 2) + 0.45 * tries)));
