import { getMyLearning, type Seat } from "@nabla/db";
import { isDue, type Lane, type SkillView, UNSEEN } from "@nabla/learner-model";
import { PRACTICE_SKILLS } from "@nabla/problem-bank";
import { courseMaterial } from "./course-material";

/** `next`: not learnt, and begun. `due`: learnt, and time to look at it again. */
export type SkillState = "can" | "due" | "next" | "open";

export type MySkill = SkillView & { readonly state: SkillState };

/** A concept with its lesson and the student's skills, easy ones first. */
export type MyLane = Lane<MySkill> & { readonly title: string; readonly slug: string };

/** What one student has learnt, by concept, in the order of the lessons. */
export async function loadMySkills(seat: Seat<"STUDENT">, now: Date): Promise<readonly MyLane[]> {
  const { abilities, skills } = await getMyLearning(seat);
  return courseMaterial().lessons.map(({ concept, title, slug }) => ({
    concept,
    title,
    slug,
    ability: abilities.get(concept) ?? null,
    views: PRACTICE_SKILLS.filter((skill) => skill.concept === concept).map((skill) => {
      const record = skills.get(skill.id) ?? UNSEEN;
      const state = record.learntAt === null ? (record.finished > 0 ? "next" : "open") : isDue(record.memory, now) ? "due" : "can";
      return { skill, record, state } as const;
    }),
  }));
}
