import { type Ability, chanceOf } from "./ability";
import type { Memory } from "./memory";

/** Something that one can learn to do: the product rule, say. Its problems are alike and of one difficulty. */
export type Skill = { readonly id: string; readonly concept: string; /** 1 to 5. */ readonly difficulty: number };

/** What has been seen of one student's skill. */
export type SkillRecord = {
  /** Problems that were worked on to an end. */
  readonly finished: number;
  /** Right at the first try and without a hint, since it was last lost. */
  readonly unaided: number;
  readonly learntAt: Date | null;
  readonly lastAt: Date | null;
  /** From the day on which it was learnt. */
  readonly memory: Memory | null;
};

export const UNSEEN: SkillRecord = { finished: 0, unaided: 0, learntAt: null, lastAt: null, memory: null };

/** A skill with what is known of it; `record` is UNSEEN before the first problem. */
export type SkillView = { readonly skill: Skill; readonly record: SkillRecord };

/** The chance of a right answer, counted cautiously, from which on a skill is said to be there. */
const SURE = 0.75;

/**
 * Whether it may be said that somebody can do this: they have done it alone at the first try, and the estimate of their
 * ability, counted one deviation low, makes the next one three times as likely right as wrong. Twice without help is
 * enough too: then it was seen.
 */
export const canDo = (ability: Ability, { difficulty }: Skill, unaided: number): boolean =>
  unaided >= 2 || (unaided >= 1 && chanceOf(ability, difficulty, { cautious: true }) >= SURE);
