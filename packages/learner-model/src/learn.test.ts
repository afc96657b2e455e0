import { describe, expect, it } from "vitest";
import { chooseSkill } from "./choose-skill";
import { learn } from "./learn";
import { remember } from "./memory";
import { planToday } from "./plan-today";
import { type SkillRecord, type SkillView, UNSEEN } from "./skill";

const now = new Date("2026-11-23T12:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000);
const skill = { id: "product", concept: "derivative", difficulty: 2 };
const known: SkillRecord = { finished: 3, unaided: 2, learntAt: now, lastAt: now, memory: remember(null, "unaided", now) };
const view = (id: string, difficulty: number, record: SkillRecord = UNSEEN): SkillView => ({ skill: { id, concept: "c", difficulty }, record });
const able = (rating: number) => ({ rating, deviation: 60, at: now });

describe("a skill", () => {
  it("is learnt by the second right answer at the first try, or by the first one of somebody able", () => {
    const once = learn({ ability: null, record: UNSEEN }, skill, "unaided", now);
    expect(once.record).toMatchObject({ finished: 1, unaided: 1, learntAt: null, memory: null });
    expect(learn(once, skill, "unaided", later(1)).record).toMatchObject({ learntAt: later(1), memory: { reviews: 1 } });
    expect(learn({ ability: able(1700), record: UNSEEN }, skill, "unaided", now).record.learntAt).toEqual(now);
  });

  it("is not learnt by answers with help, and loses nothing by them", () => {
    const once = learn({ ability: null, record: UNSEEN }, skill, "unaided", now);
    const helped = learn(once, skill, "helped", now);
    expect(helped.record).toMatchObject({ unaided: 1, learntAt: null });
    expect(learn(helped, skill, "unaided", now).record.learntAt).toEqual(now);
  });

  it("begins again after an answer that did not come", () => {
    const once = learn({ ability: null, record: UNSEEN }, skill, "unaided", now);
    expect(learn(once, skill, "not-yet", now).record.unaided).toBe(0);
    expect(learn({ ability: able(1500), record: known }, skill, "not-yet", later(10)).record).toMatchObject({ learntAt: null, unaided: 0, memory: { lapses: 1 } });
  });

  it("is put off further by a review in time, and not by practice before", () => {
    const before = learn({ ability: able(1500), record: known }, skill, "unaided", later(1)).record;
    expect(before.memory).toEqual(known.memory);
    const due = known.memory?.dueAt ?? now;
    expect(learn({ ability: able(1500), record: known }, skill, "unaided", due).record.memory?.reviews).toBe(2);
  });
});

describe("the next skill", () => {
  it.each([
    [1100, "a"],
    [1450, "b"],
    [1900, "c"],
  ])("of somebody rated %d is the one that they get right three times of four, %s", (rating, id) => {
    expect(chooseSkill([view("a", 1), view("b", 2), view("c", 5)], able(rating), now)?.skill.id).toBe(id);
  });

  it("is what is due, before anything new", () => {
    expect(chooseSkill([view("new", 1), view("kept", 5, known)], able(1300), later(30))?.skill.id).toBe("kept");
    expect(chooseSkill([view("new", 1), view("kept", 5, known)], able(1300), now)?.skill.id).toBe("new");
  });

  it("is the one not seen the longest, where all are learnt; and none where there are none", () => {
    const kept = (id: string, lastAt: Date) => view(id, 3, { ...known, lastAt });
    expect(chooseSkill([kept("new", now), kept("old", later(-1))], able(1500), now)?.skill.id).toBe("old");
    expect(chooseSkill([], able(1500), now)).toBeNull();
  });
});

describe("today", () => {
  const lanes = [
    { concept: "first", ability: null, views: [view("f", 1)] },
    { concept: "strong", ability: able(1800), views: [view("s", 3), view("kept", 2, known)] },
    { concept: "weak", ability: able(1200), views: [view("w", 2)] },
  ];

  it("begins with what is due, then takes the weakest concept of those that are begun", () => {
    expect(planToday(lanes, 0, later(30))).toMatchObject({ reason: "review", view: { skill: { id: "kept" } } });
    expect(planToday(lanes, 0, now)).toMatchObject({ reason: "learn", view: { skill: { id: "w" } } });
  });

  it("begins at the beginning for a newcomer, and ends after ten minutes or when nothing is left", () => {
    expect(planToday(lanes.map((lane) => ({ ...lane, ability: null })), 0, now)).toMatchObject({ view: { skill: { id: "f" } } });
    expect(planToday(lanes, 10, later(30))).toBeNull();
    expect(planToday([{ concept: "done", ability: able(1800), views: [view("kept", 2, known)] }], 0, now)).toBeNull();
  });
});
