import { type Ability, abilityAt, rate } from "./ability";
import { isDue, remember } from "./memory";
import { canDo, type Skill, type SkillRecord } from "./skill";

/** How a problem ended: right at the first try and without a hint; right with a hint or a later try; or with its solution shown. */
export type Effort = "unaided" | "helped" | "not-yet";

const SCORES: Readonly<Record<Effort, number>> = { unaided: 1, helped: 0.5, "not-yet": 0 };

export type Learnt = { readonly ability: Ability; readonly record: SkillRecord };

/**
 * What is known after one more problem. Ability moves with every problem. Memory begins when the skill is learnt, and
 * moves at reviews alone: an answer before its time says little of what will be kept. A review that fails opens the
 * skill again.
 */
export function learn(before: { readonly ability: Ability | null; readonly record: SkillRecord }, skill: Skill, effort: Effort, now: Date): Learnt {
  const ability = abilityAt(rate(before.ability, skill.difficulty, SCORES[effort], now), now);
  const { record } = before;
  const unaided = effort === "unaided" ? record.unaided + 1 : effort === "not-yet" ? 0 : record.unaided;
  const next = { ...record, finished: record.finished + 1, unaided, lastAt: now };
  if (record.learntAt === null) {
    // Learnt by doing it, at this very problem.
    if (effort !== "unaided" || !canDo(ability, skill, unaided)) return { ability, record: next };
    return { ability, record: { ...next, learntAt: now, memory: remember(record.memory, "unaided", now) } };
  }
  if (effort === "not-yet") return { ability, record: { ...next, learntAt: null, memory: remember(record.memory, effort, now) } };
  return { ability, record: isDue(record.memory, now) ? { ...next, memory: remember(record.memory, effort, now) } : next };
}
