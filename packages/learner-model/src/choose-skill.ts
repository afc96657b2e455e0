import { type Ability, chanceOf } from "./ability";
import { isDue } from "./memory";
import type { SkillView } from "./skill";

/**
 * The chance of a right answer that problems are chosen for: three of four, at which practice neither bores nor defeats.
 * @see Klinkenberg, Straatemeier, van der Maas: Computer adaptive practice of maths ability using a new item response
 * model for on the fly ability and difficulty estimation. Computers & Education 57 (2011)
 */
const WANTED = 0.75;

/**
 * The skill to practise next of one concept: what is due, the oldest first; else, of what is not learnt yet, the one
 * whose difficulty fits the student best; else, of all, the one that fits best, and of equals the one not seen the longest.
 *
 * @returns null where there are no skills
 */
export function chooseSkill<V extends SkillView>(views: readonly V[], ability: Ability, now: Date): V | null {
  const due = views.filter(({ record }) => record.learntAt !== null && isDue(record.memory, now));
  if (due.length > 0) return first(due, (a, b) => time(a.record.memory?.dueAt) - time(b.record.memory?.dueAt));
  const open = views.filter(({ record }) => record.learntAt === null);
  const misfit = ({ skill }: V): number => Math.abs(chanceOf(ability, skill.difficulty) - WANTED);
  return first(open.length > 0 ? open : views, (a, b) =>
    open.length > 0 ? misfit(a) - misfit(b) || a.skill.difficulty - b.skill.difficulty : time(a.record.lastAt) - time(b.record.lastAt),
  );
}

const time = (at: Date | null | undefined): number => at?.getTime() ?? 0;
const first = <T>(list: readonly T[], order: (a: T, b: T) => number): T | null => [...list].sort(order)[0] ?? null;
