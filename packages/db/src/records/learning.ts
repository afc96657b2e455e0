import { db, type Transaction } from "../client";
import type { Seat } from "../seat";

/* What is known of a student's learning. The database keeps the numbers; what they mean is the learner model's business. */

type Student = Seat<"STUDENT">;

export type KeptAbility = { readonly rating: number; readonly deviation: number; readonly at: Date };

export type KeptMemory = { readonly stability: number; readonly hardness: number; readonly reviews: number; readonly lapses: number; readonly reviewedAt: Date; readonly dueAt: Date };

export type KeptSkill = { readonly finished: number; readonly unaided: number; readonly learntAt: Date | null; readonly lastAt: Date | null; readonly memory: KeptMemory | null };

/** What is known before or after a problem; null where nothing is. */
export type Learning = { readonly ability: KeptAbility | null; readonly skill: KeptSkill | null };

export type MyLearning = { readonly abilities: ReadonlyMap<string, KeptAbility>; readonly skills: ReadonlyMap<string, KeptSkill> };

const SKILL = { finished: true, unaided: true, learntAt: true, lastAt: true, stability: true, hardness: true, reviews: true, lapses: true, reviewedAt: true, dueAt: true } as const;

type SkillRow = Omit<KeptSkill, "memory"> & { readonly [K in keyof KeptMemory]: KeptMemory[K] | null };

function keptSkill({ finished, unaided, learntAt, lastAt, stability, hardness, reviews, lapses, reviewedAt, dueAt }: SkillRow): KeptSkill {
  const has = stability !== null && hardness !== null && reviews !== null && lapses !== null && reviewedAt !== null && dueAt !== null;
  return { finished, unaided, learntAt, lastAt, memory: has ? { stability, hardness, reviews, lapses, reviewedAt, dueAt } : null };
}

/** The holder's abilities by concept and records by skill in this course; at most 500 of each. */
export async function getMyLearning(seat: Student): Promise<MyLearning> {
  const where = { courseId: seat.courseId, userId: seat.userId };
  const [abilities, skills] = await Promise.all([
    db().conceptAbility.findMany({ where, select: { concept: true, rating: true, deviation: true, at: true }, orderBy: { concept: "asc" }, take: 500 }),
    db().skillRecord.findMany({ where, select: { skill: true, ...SKILL }, orderBy: { skill: "asc" }, take: 500 }),
  ]);
  return {
    abilities: new Map(abilities.map(({ concept, ...ability }) => [concept, ability])),
    skills: new Map(skills.map(({ skill, ...row }) => [skill, keptSkill(row)])),
  };
}

/** Reads what is known, lets `learn` say what is known now, and keeps it. The caller holds the lock on the student's practice. */
export async function updateLearning(
  tx: Transaction,
  seat: Student,
  about: { readonly concept: string; readonly skill: string },
  learn: (before: Learning) => { readonly ability: KeptAbility; readonly skill: KeptSkill },
): Promise<void> {
  const key = { courseId: seat.courseId, userId: seat.userId };
  const [ability, row] = await Promise.all([
    tx.conceptAbility.findFirst({ where: { ...key, concept: about.concept }, select: { rating: true, deviation: true, at: true } }),
    tx.skillRecord.findFirst({ where: { ...key, skill: about.skill }, select: SKILL }),
  ]);
  const after = learn({ ability, skill: row && keptSkill(row) });
  const { memory, ...skill } = after.skill;
  const kept = { ...skill, stability: null, hardness: null, reviews: null, lapses: null, reviewedAt: null, dueAt: null, ...memory };
  await tx.conceptAbility.upsert({
    where: { courseId_userId_concept: { ...key, concept: about.concept } },
    create: { ...key, concept: about.concept, ...after.ability },
    update: { ...after.ability },
  });
  await tx.skillRecord.upsert({ where: { courseId_userId_skill: { ...key, skill: about.skill } }, create: { ...key, skill: about.skill, ...kept }, update: kept });
}
