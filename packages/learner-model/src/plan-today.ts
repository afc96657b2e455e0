import { type Ability, abilityAt, chanceOf } from "./ability";
import { chooseSkill } from "./choose-skill";
import { isDue } from "./memory";
import type { SkillView } from "./skill";

/** The skills of one concept with the student's ability in it; null before the first answer. */
export type Lane<V extends SkillView = SkillView> = { readonly concept: string; readonly ability: Ability | null; readonly views: readonly V[] };

export type PlannedTask<V extends SkillView = SkillView> = { readonly view: V; readonly reason: "review" | "learn" };

/** What a day asks for. */
export const MINUTES_A_DAY = 10;

/** About how long a problem of this difficulty (1 to 5) takes with pen and paper. */
export const minutesFor = (difficulty: number): number => [1, 1.5, 2, 2.5, 3][difficulty - 1] ?? 2;

/**
 * What to do next in today's ten minutes: first what is due, the most forgotten first; then the weakest concept, which is
 * the first in the course's order that has something unlearnt and the lowest chance at it.
 *
 * @param minutesDone what today's finished problems were worth
 * @returns null when the ten minutes are over, or nothing is due and everything is learnt
 */
export function planToday<V extends SkillView>(lanes: readonly Lane<V>[], minutesDone: number, now: Date): PlannedTask<V> | null {
  if (minutesDone >= MINUTES_A_DAY) return null;
  const due = lanes.flatMap(({ views }) => views).filter(({ record }) => record.learntAt !== null && isDue(record.memory, now));
  const review = [...due].sort((a, b) => (a.record.memory?.dueAt.getTime() ?? 0) - (b.record.memory?.dueAt.getTime() ?? 0))[0];
  if (review) return { view: review, reason: "review" };
  const weakest = weakestLane(lanes, now);
  const view = weakest && chooseSkill(weakest.views.filter(({ record }) => record.learntAt === null), abilityAt(weakest.ability, now), now);
  return view ? { view, reason: "learn" } : null;
}

/**
 * Of the concepts that are begun and not learnt, the one where the estimate is lowest; when none is, the next in the
 * course's order. So a newcomer begins at the beginning, and nobody has seven concepts open at once.
 */
function weakestLane<V extends SkillView>(lanes: readonly Lane<V>[], now: Date): Lane<V> | null {
  const open = lanes.filter(({ views }) => views.some(({ record }) => record.learntAt === null));
  const begun = open.filter(({ ability }) => ability !== null);
  const strength = ({ ability }: Lane<V>): number => chanceOf(abilityAt(ability, now), 3, { cautious: true });
  return [...begun].sort((a, b) => strength(a) - strength(b))[0] ?? open[0] ?? null;
}
