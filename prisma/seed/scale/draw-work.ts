import { Chance } from "../chance";
import type { PooledAnswer } from "./answer-pool";
import type { ScaleOptions } from "./options";
import { type ScaleSet, type ScaleStudent, sittingOf } from "./plan";
import { easeFor, workOnItem } from "./work";

export type DrawnProgress = { readonly user: number; readonly item: number; readonly seed: number; readonly startedAt: number };
/** `progress` and `answer` are places in the lists beside it. */
export type DrawnAnswer = { readonly progress: number; readonly answer: number; readonly at: number };
type Drawn = { readonly progress: readonly DrawnProgress[]; readonly answers: readonly DrawnAnswer[]; readonly pool: readonly PooledAnswer[] };
type Class = { readonly students: readonly ScaleStudent[]; readonly sets: readonly ScaleSet[]; readonly now: Date };

/** Draws of the whole class until there are as many answers as were asked for, within two in a hundred. */
const PASSES = 5;

/** The work of the whole class, oldest answers first. */
export function drawWork(course: Class, options: ScaleOptions): Drawn {
  const items = course.sets.flatMap((set) => set.items);
  const habits = course.students.map((student) => student.habits);
  const wanted = options.submissions / (course.students.length * items.length);
  let mean = wanted;
  for (let pass = 1; ; pass++) {
    const drawn = drawOnce(course, easeFor(mean, items, habits), new Chance(options.seed + 17));
    const ratio = options.submissions / Math.max(1, drawn.answers.length);
    if (pass === PASSES || Math.abs(ratio - 1) < 0.02) return drawn;
    mean *= ratio;
  }
}

function drawOnce(course: Class, ease: number, chance: Chance): Drawn {
  const pool: PooledAnswer[] = [];
  const places = new Map<PooledAnswer, number>();
  const placeOf = (answer: PooledAnswer): number => {
    const known = places.get(answer);
    if (known !== undefined) return known;
    places.set(answer, pool.push(answer) - 1);
    return pool.length - 1;
  };
  const progress: DrawnProgress[] = [];
  const answers: DrawnAnswer[] = [];
  for (const student of course.students) {
    for (const set of course.sets) {
      const takesPart = set.number >= student.habits.begins && chance.happens(0.85 + student.habits.diligence * 0.15);
      const sitting = sittingOf(set, student.habits, course.now, chance);
      for (const item of set.items) {
        const work = workOnItem(item, student.habits, sitting, ease, chance);
        if (!work) continue;
        const place = progress.push({ user: student.number, item: item.number, seed: work.variant.seed, startedAt: work.startedAt }) - 1;
        if (takesPart) for (const { answer, at } of work.given) answers.push({ progress: place, answer: placeOf(answer), at });
      }
    }
  }
  return { progress, answers: answers.sort((a, b) => a.at - b.at), pool };
}
