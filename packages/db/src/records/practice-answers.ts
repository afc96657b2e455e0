import { db, type Transaction, withTransaction } from "../client";
import type { Json } from "../json";
import type { Seat } from "../seat";
import { type KeptAbility, type KeptSkill, type Learning, updateLearning } from "./learning";
import { PRACTICE_TASK_ROW, type PracticeStatus, type PracticeTask, practiceTaskOf } from "./practice-tasks";
import type { SubmissionVerdict } from "./submissions";

type Student = Seat<"STUDENT">;

export type NewPracticeAnswer = {
  /** Made by the client before sending; a second arrival with the same key is the same answer. */
  readonly clientKey: string;
  readonly answer: Json;
  /** Answers with the same text here are the same answer, however they were typed. */
  readonly normalised: string;
  readonly verdict: SubmissionVerdict;
  /** Whether it counts as a try. */
  readonly counted: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly outcome: Json;
};

export type PracticeAnswerRow = {
  readonly answerId: string;
  readonly answer: unknown;
  readonly verdict: SubmissionVerdict;
  readonly counted: boolean;
  readonly score: number;
  readonly outcome: unknown;
  readonly at: Date;
};

const ROW = { id: true, answer: true, verdict: true, counted: true, score: true, outcome: true, createdAt: true } as const;
const shown = ({ id, createdAt, ...row }: Omit<PracticeAnswerRow, "answerId" | "at"> & { readonly id: string; readonly createdAt: Date }): PracticeAnswerRow => ({ answerId: id, at: createdAt, ...row });

export type PracticeStand = { readonly status: PracticeStatus; readonly triesUsed: number };

export type RecordedPracticeAnswer = PracticeStand & {
  /** Stored now; or nothing was changed: the same key or the same answer came before, or the problem is over. */
  readonly kind: "stored" | "resent" | "repeated" | "over";
  readonly answer: PracticeAnswerRow | null;
};

/** How a problem ended, as the learner model is told. */
export type PracticeEnd = { readonly status: PracticeStatus; readonly triesBefore: number; readonly hintsShown: number; readonly skill: string; readonly difficulty: number };

/** What is known after the problem, or null where it says nothing. */
export type LearnFrom = (end: PracticeEnd) => ((before: Learning) => { readonly ability: KeptAbility; readonly skill: KeptSkill }) | null;

/**
 * Stores a judged answer, and with a right one ends the problem and keeps what was learnt: all of it or nothing. One
 * student's answers pass one after another, so that each is counted once however often it arrives.
 *
 * @returns null where the holder has no such problem
 */
export async function recordPracticeAnswer(seat: Student, taskId: string, given: NewPracticeAnswer, learn: LearnFrom, now: Date): Promise<RecordedPracticeAnswer | null> {
  return withTransaction(async (tx) => {
    const task = await lockedTask(tx, seat, taskId);
    if (!task) return null;
    const stand = { status: task.status, triesUsed: task.triesUsed };
    const resent = await tx.practiceAnswer.findUnique({ where: { taskId_clientKey: { taskId, clientKey: given.clientKey } }, select: ROW });
    if (resent) return { kind: "resent", answer: shown(resent), ...stand };
    if (task.status !== "OPEN") return { kind: "over", answer: null, ...stand };
    const repeated = await tx.practiceAnswer.findFirst({ where: { taskId, normalised: given.normalised }, orderBy: { createdAt: "desc" }, select: ROW });
    if (repeated) return { kind: "repeated", answer: shown(repeated), ...stand };

    const stored = await tx.practiceAnswer.create({ data: { ...given, taskId, courseId: seat.courseId, userId: seat.userId, createdAt: now }, select: ROW });
    const triesUsed = task.triesUsed + (given.counted ? 1 : 0);
    const status = given.verdict === "EQUAL" && given.score >= 1 ? ("SOLVED" as const) : ("OPEN" as const);
    await tx.practiceTask.update({ where: { id: taskId }, data: { triesUsed, status, ...(status === "SOLVED" ? { openLane: null, finishedAt: now } : {}) } });
    if (status === "SOLVED") await keepLearning(tx, seat, task, status, learn);
    await tx.membership.updateMany({ where: { courseId: seat.courseId, userId: seat.userId }, data: { lastActiveAt: now } });
    return { kind: "stored", answer: shown(stored), status, triesUsed };
  });
}

/** Ends an open problem without a right answer; one that is over stays as it is. Null where the holder has no such problem. */
export async function endPracticeTask(seat: Student, taskId: string, as: "SHOWN" | "PASSED", learn: LearnFrom, now: Date): Promise<PracticeStand | null> {
  return withTransaction(async (tx) => {
    const task = await lockedTask(tx, seat, taskId);
    if (!task) return null;
    if (task.status !== "OPEN") return { status: task.status, triesUsed: task.triesUsed };
    await tx.practiceTask.update({ where: { id: taskId }, data: { status: as, openLane: null, finishedAt: now } });
    await keepLearning(tx, seat, task, as, learn);
    return { status: as, triesUsed: task.triesUsed };
  });
}

async function keepLearning(tx: Transaction, seat: Student, task: PracticeTask, status: PracticeStatus, learn: LearnFrom): Promise<void> {
  const { skill, concept, difficulty, hintsShown, triesUsed } = task;
  const learnt = learn({ status, triesBefore: triesUsed, hintsShown, skill, difficulty });
  if (learnt) await updateLearning(tx, seat, { concept, skill }, learnt);
}

/** The problem, once all other practice of the holder in this course is done. */
async function lockedTask(tx: Transaction, seat: Student, taskId: string): Promise<PracticeTask | null> {
  await tx.$queryRaw`select 1 from "Membership" where "courseId" = ${seat.courseId} and "userId" = ${seat.userId} for update`;
  const found = await tx.practiceTask.findFirst({ where: { id: taskId, courseId: seat.courseId, userId: seat.userId }, select: PRACTICE_TASK_ROW });
  return found && practiceTaskOf(found);
}

/** The holder's answer that was sent with this key, with how its problem stands; null where none arrived. */
export async function findMyPracticeAnswer(seat: Student, taskId: string, clientKey: string): Promise<RecordedPracticeAnswer | null> {
  const found = await db().practiceAnswer.findFirst({
    where: { taskId, clientKey, courseId: seat.courseId, userId: seat.userId },
    select: { ...ROW, task: { select: { status: true, triesUsed: true } } },
  });
  if (!found) return null;
  const { task, ...row } = found;
  return { kind: "resent", answer: shown(row), ...task };
}

/** The holder's own answers to one problem, newest first, at most 100. */
export async function listMyPracticeAnswers(seat: Student, taskId: string): Promise<PracticeAnswerRow[]> {
  const rows = await db().practiceAnswer.findMany({
    where: { taskId, courseId: seat.courseId, userId: seat.userId },
    select: ROW,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.map(shown);
}

export type PractisedTask = PracticeTask & { readonly answers: readonly PracticeAnswerRow[] };

/** The holder's practice problems that were answered or whose solution was shown, each with at most 50 answers; newest first, at most `most`. */
export async function listMyPractice(seat: Student, most: number): Promise<PractisedTask[]> {
  const rows = await db().practiceTask.findMany({
    where: { courseId: seat.courseId, userId: seat.userId, OR: [{ status: { in: ["SOLVED", "SHOWN"] } }, { answers: { some: {} } }] },
    select: { ...PRACTICE_TASK_ROW, answers: { select: ROW, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 50 } },
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return rows.map(({ answers, ...task }) => ({ ...practiceTaskOf(task), answers: answers.map(shown) }));
}
