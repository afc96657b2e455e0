import { db } from "../client";
import type { Seat } from "../seat";

type Staff = Seat<"INSTRUCTOR">;

/** How much a set tells of a wrong answer while it is open. */
export type FeedbackPolicy = "PRACTICE" | "AFTER_DUE" | "EXAM";

export type SetRow = {
  readonly setId: string;
  readonly title: string;
  readonly intro: string;
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  /** Until when late answers are taken; null where the due date is the end. */
  readonly closesAt: Date | null;
  readonly graceHours: number;
  /** What each day of lateness costs, 0 to 1. */
  readonly latePerDay: number;
  /** Minutes from the moment of beginning, or null where no clock runs. */
  readonly timeLimit: number | null;
  /** Of each problem that says nothing of its own; null leaves it to the problems. */
  readonly maxAttempts: number | null;
  /** Whether hints may be asked for. */
  readonly hints: boolean;
  readonly feedback: FeedbackPolicy;
  readonly publishedAt: Date | null;
  readonly position: number;
  /** How often it was saved; 1 for a new one. */
  readonly revision: number;
};

const ROW = { id: true, title: true, intro: true, opensAt: true, dueAt: true, closesAt: true, graceHours: true, latePerDay: true, timeLimit: true, maxAttempts: true, hints: true, feedback: true, publishedAt: true, position: true, revision: true } as const;

/** A set of this course, published or not, or null. */
export async function findSet(seat: Staff, setId: string): Promise<SetRow | null> {
  const found = await db().problemSet.findFirst({ where: { id: setId, courseId: seat.courseId }, select: ROW });
  if (!found) return null;
  const { id, ...row } = found;
  return { ...row, setId: id };
}

/** Shows a set to students, or takes it away from them. Their work is kept either way. False where there is none. */
export async function publishSet(seat: Staff, setId: string, published: boolean): Promise<boolean> {
  const { count } = await db().problemSet.updateMany({
    where: { id: setId, courseId: seat.courseId },
    data: { publishedAt: published ? new Date() : null },
  });
  return count === 1;
}

/** Removes a set that nobody has begun. False where there is none, or where a student has begun it. */
export async function removeSet(seat: Staff, setId: string): Promise<boolean> {
  const { count } = await db().problemSet.deleteMany({
    where: { id: setId, courseId: seat.courseId, items: { none: { progress: { some: {} } } } },
  });
  return count === 1;
}
