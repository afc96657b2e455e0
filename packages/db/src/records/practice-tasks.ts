import { db } from "../client";
import type { Json } from "../json";
import type { Seat } from "../seat";

/* The problems of endless practice: each made for one student, one open at a time in each lane ("today", or a concept). */

type Student = Seat<"STUDENT">;

export type PracticeStatus = "OPEN" | "SOLVED" | "SHOWN" | "PASSED";

/** As the server needs it: holds the key, and never leaves the server whole. */
export type PracticeTask = {
  readonly taskId: string;
  readonly lane: string;
  readonly skill: string;
  readonly concept: string;
  readonly difficulty: number;
  readonly review: boolean;
  readonly seed: number;
  /** The problem as the grader's schema has it. */
  readonly source: unknown;
  readonly status: PracticeStatus;
  readonly triesUsed: number;
  readonly hintsShown: number;
  readonly draft: unknown;
  readonly draftSavedAt: Date | null;
  readonly openedAt: Date;
  readonly finishedAt: Date | null;
};

export const PRACTICE_TASK_ROW = {
  id: true, lane: true, skill: true, concept: true, difficulty: true, review: true, seed: true, source: true, status: true, triesUsed: true,
  hintsShown: true, draft: true, draftSavedAt: true, openedAt: true, finishedAt: true,
} as const; // prettier-ignore

type Row = Omit<PracticeTask, "taskId"> & { readonly id: string };
export const practiceTaskOf = ({ id, ...row }: Row): PracticeTask => ({ taskId: id, ...row });

/** One of the holder's own problems, or null. */
export async function findPracticeTask(seat: Student, taskId: string): Promise<PracticeTask | null> {
  const found = await db().practiceTask.findFirst({ where: { id: taskId, courseId: seat.courseId, userId: seat.userId }, select: PRACTICE_TASK_ROW });
  return found && practiceTaskOf(found);
}

/** The holder's open problem in this lane, or null. */
export async function findOpenPracticeTask(seat: Student, lane: string): Promise<PracticeTask | null> {
  const found = await db().practiceTask.findFirst({ where: { openLane: lane, courseId: seat.courseId, userId: seat.userId }, select: PRACTICE_TASK_ROW });
  return found && practiceTaskOf(found);
}

export type NewPracticeTask = { readonly lane: string; readonly skill: string; readonly concept: string; readonly difficulty: number; readonly review: boolean; readonly seed: number; readonly source: Json };

/** Opens a problem in its lane. Two at once make one, and both get the one that won; so does a second one while the first is open. */
export async function openPracticeTask(seat: Student, task: NewPracticeTask, now: Date): Promise<PracticeTask> {
  const { courseId, userId } = seat;
  await db().practiceTask.createMany({ data: [{ ...task, courseId, userId, openLane: task.lane, openedAt: now }], skipDuplicates: true });
  const opened = await findOpenPracticeTask(seat, task.lane);
  if (!opened) throw new Error("A practice problem that was just opened is gone");
  return opened;
}

/** Keeps what was typed and not yet sent. False where there is no such open problem. */
export async function recordPracticeDraft(seat: Student, taskId: string, draft: Json, at: Date): Promise<boolean> {
  const { count } = await db().practiceTask.updateMany({ where: { id: taskId, courseId: seat.courseId, userId: seat.userId, status: "OPEN" }, data: { draft, draftSavedAt: at } });
  return count > 0;
}

/** Notes that this many hints have been shown; asking for the same one again changes nothing. */
export async function recordPracticeHint(seat: Student, taskId: string, number: number): Promise<void> {
  await db().practiceTask.updateMany({ where: { id: taskId, courseId: seat.courseId, userId: seat.userId, status: "OPEN", hintsShown: { lt: number } }, data: { hintsShown: number } });
}

/** The sources of the holder's newest problems of a skill, at most 20. */
export async function listRecentPracticeSources(seat: Student, skill: string): Promise<unknown[]> {
  const rows = await db().practiceTask.findMany({
    where: { skill, courseId: seat.courseId, userId: seat.userId },
    select: { source: true },
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
    take: 20,
  });
  return rows.map(({ source }) => source);
}

/** The holder's problems that were solved, or whose solution was shown, since a moment; newest first, at most 500. */
export async function listFinishedPractice(seat: Student, since: Date): Promise<{ readonly skill: string; readonly difficulty: number; readonly status: PracticeStatus; readonly review: boolean }[]> {
  return db().practiceTask.findMany({
    where: { courseId: seat.courseId, userId: seat.userId, status: { in: ["SOLVED", "SHOWN"] }, finishedAt: { gte: since } },
    select: { skill: true, difficulty: true, status: true, review: true },
    orderBy: [{ finishedAt: "desc" }, { id: "desc" }],
    take: 500,
  });
}
