import { describe, expect, it } from "vitest";
import { type Ability, abilityAt, chanceOf } from "./ability";
import { chooseSkill } from "./choose-skill";
import { type Effort, learn } from "./learn";
import { MINUTES_A_DAY, minutesFor, planToday } from "./plan-today";
import { type SkillView, UNSEEN } from "./skill";

/* Scripted learners: does the model find out how able they are, does difficulty follow them, and does practice end in mastery? */

const start = new Date("2026-11-23T12:00:00Z");
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

/** Chance from one seed: the multiplicative generator of Park and Miller. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const concept = (name: string): SkillView[] =>
  [1, 2, 3, 4, 5].map((difficulty) => ({ skill: { id: `${name}-${difficulty}`, concept: name, difficulty }, record: UNSEEN }));

type Learner = (difficulty: number, at: Date) => Effort;

/** Somebody of a fixed true ability, who answers by the model's own law. */
const ofAbility = (rating: number, seed: number): Learner => {
  const random = chance(seed);
  return (difficulty) => (random() < chanceOf({ rating, deviation: 0 }, difficulty) ? "unaided" : "not-yet");
};

function practise(learner: Learner, problems: number) {
  let views = concept("c");
  let ability: Ability | null = null;
  const asked: { readonly difficulty: number; readonly effort: Effort }[] = [];
  for (let i = 0; i < problems; i++) {
    const now = after(2 * i);
    const chosen = chooseSkill(views, abilityAt(ability, now), now);
    if (!chosen) throw new Error("nothing to practise");
    const effort = learner(chosen.skill.difficulty, now);
    const learnt = learn({ ability, record: chosen.record }, chosen.skill, effort, now);
    ability = learnt.ability;
    views = views.map((view) => (view.skill.id === chosen.skill.id ? { ...view, record: learnt.record } : view));
    asked.push({ difficulty: chosen.skill.difficulty, effort });
    if (views.every(({ record }) => record.learntAt !== null)) break;
  }
  return { views, ability: abilityAt(ability, after(0)), asked, learnt: views.filter(({ record }) => record.learntAt !== null).map(({ skill }) => skill.difficulty) };
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
const SEEDS = Array.from({ length: 40 }, (_, i) => 1000 + 37 * i);

/** So many problems of a concept in which nothing counts as learnt, so that difficulty is free to follow. */
function follow(rating: number, seed: number, problems: number) {
  const learner = ofAbility(rating, seed);
  let ability: Ability | null = null;
  const difficulties: number[] = [];
  const right: boolean[] = [];
  for (let i = 0; i < problems; i++) {
    const now = after(i);
    const chosen: SkillView | null = chooseSkill(concept("c"), abilityAt(ability, now), now);
    if (!chosen) throw new Error("nothing to practise");
    const effort = learner(chosen.skill.difficulty, now);
    ability = learn({ ability, record: UNSEEN }, chosen.skill, effort, now).ability;
    difficulties.push(chosen.skill.difficulty);
    right.push(effort === "unaided");
  }
  return { error: abilityAt(ability, after(problems)).rating - rating, difficulties, right };
}

describe("a learner of fixed ability", () => {
  it.each([1150, 1300, 1450, 1600])("of %d is rated near that after 60 problems", (rating) => {
    const errors = SEEDS.map((seed) => follow(rating, seed, 60).error);
    expect(Math.abs(mean(errors))).toBeLessThan(40);
    expect(Math.sqrt(mean(errors.map((error) => error ** 2)))).toBeLessThan(120);
  });

  it("is given harder problems the abler they are", () => {
    const [weak, middling, strong] = [1150, 1400, 1700].map((rating) => mean(SEEDS.flatMap((seed) => follow(rating, seed, 30).difficulties.slice(10))));
    expect(weak).toBeLessThan(1.5);
    expect(middling).toBeGreaterThan(1.5);
    expect(middling).toBeLessThan(3);
    expect(strong).toBeGreaterThan(3.5);
  });

  it.each([1400, 1500])("of %d is right about three times of four", (rating) => {
    expect(mean(SEEDS.flatMap((seed) => follow(rating, seed, 40).right.slice(10).map(Number)))).toBeCloseTo(0.75, 1);
  });
});

describe("a learner who knows it all", () => {
  it("is at the end of a concept of five skills within ten problems", () => {
    const { learnt, asked } = practise(() => "unaided", 30);
    expect(learnt).toEqual([1, 2, 3, 4, 5]);
    expect(asked.length).toBeLessThanOrEqual(10);
  });
});

describe("a learner who learns by doing", () => {
  /** Each problem that ends with its solution makes the next of its kind likelier. */
  const improving = (seed: number): Learner => {
    const random = chance(seed);
    const seen = new Map<number, number>();
    return (difficulty) => {
      const times = seen.get(difficulty) ?? 0;
      seen.set(difficulty, times + 1);
      return random() < 1 - 0.8 * 0.55 ** times ? "unaided" : random() < 0.5 ? "helped" : "not-yet";
    };
  };

  it("masters the concept in the end, easier skills before harder ones on the whole", () => {
    for (const seed of SEEDS) expect(practise(improving(seed), 80).learnt, `seed ${seed}`).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("a learner who can do nothing", () => {
  it("is said to be able to do nothing, and is given the easiest", () => {
    const { learnt, asked } = practise(() => "not-yet", 20);
    expect(learnt).toEqual([]);
    expect(asked.slice(3).every(({ difficulty }) => difficulty === 1)).toBe(true);
  });
});

describe("ten minutes a day for two months", () => {
  it("lead through all concepts, and what was learnt comes back at growing distances", () => {
    const DAYS = 60;
    let lanes = ["first", "second", "third"].map((name) => ({ concept: name, ability: null as Ability | null, views: concept(name) }));
    const reviews: { readonly id: string; readonly day: number }[] = [];
    const minutesOf: number[] = [];
    for (let day = 0; day < DAYS; day++) {
      let minutes = 0;
      for (;;) {
        const now = after(day * 24 * 60 + minutes);
        const task = planToday(lanes, minutes, now);
        if (!task) break;
        const { skill, record } = task.view;
        if (task.reason === "review") reviews.push({ id: skill.id, day });
        lanes = lanes.map((lane) => {
          if (lane.concept !== skill.concept) return lane;
          const learnt = learn({ ability: lane.ability, record }, skill, "unaided", now);
          return { ...lane, ability: learnt.ability, views: lane.views.map((view) => (view.skill.id === skill.id ? { ...view, record: learnt.record } : view)) };
        });
        minutes += minutesFor(skill.difficulty);
      }
      minutesOf.push(minutes);
    }
    expect(lanes.flatMap(({ views }) => views).every(({ record }) => record.learntAt !== null)).toBe(true);
    expect(Math.max(...minutesOf)).toBeLessThan(MINUTES_A_DAY + 3);
    const days = reviews.filter(({ id }) => id === "first-1").map(({ day }) => day);
    const gaps = days.slice(1).map((day, i) => day - (days[i] ?? 0));
    expect(days.length).toBeGreaterThanOrEqual(2);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(minutesOf.slice(-10).some((minutes) => minutes === 0), "days without anything due come").toBe(true);
  });
});
