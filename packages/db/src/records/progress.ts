import { db, withTransaction } from "../client";
import type { Json } from "../json";
import type { Seat } from "../seat";
import { findMySet, type ProgressStatus } from "./my-sets";
import type { FeedbackPolicy } from "./problem-sets";
import { ownTimes, type SetAccess } from "./set-times";

type Student = Seat<"STUDENT">;

/** One problem of a published set as the server needs it to judge: holds the key, and never leaves the server whole. */
export type ItemToJudge = SetAccess & {
  readonly itemId: string;
  readonly setId: string;
  readonly setTitle: string;
  /** How much is told of a wrong answer while the set is open. */
  readonly feedback: FeedbackPolicy;
  /** The course's zone, in which its dates are meant. */
  readonly timeZone: string;
  readonly points: number;
  /** Whether hints may be asked for. */
  readonly hints: boolean;
  readonly graceHours: number;
  /** What each day of lateness costs, 0 to 1. */
  readonly latePerDay: number;
  /** The set's own limit; null leaves it to the problem. */
  readonly maxAttempts: number | null;
  /** What the student was granted beyond the limit. */
  readonly extraAttempts: number;
  readonly versionId: string;
  /** The problem as the grader's schema has it. */
  readonly source: unknown;
};

/** An item of a published set of the seat's course, with the dates as they hold for the student; or null. */
export async function findItemToJudge(seat: Student, itemId: string, now: Date): Promise<ItemToJudge | null> {
  const mine = { userId: seat.userId } as const;
  const found = await db().setItem.findFirst({
    where: { id: itemId, set: { courseId: seat.courseId, publishedAt: { not: null } } },
    select: {
      id: true,
      points: true,
      maxAttempts: true,
      set: {
        select: {
          id: true, title: true, opensAt: true, dueAt: true, closesAt: true, graceHours: true, latePerDay: true, timeLimit: true, maxAttempts: true, hints: true, feedback: true,
          course: { select: { timeZone: true } },
          extensions: { where: mine, select: { dueAt: true, closesAt: true, extraAttempts: true, extraMinutes: true } },
          sittings: { where: mine, select: { startedAt: true, endsAt: true } },
          _count: { select: { prerequisites: true } },
        },
      }, // prettier-ignore
      problemVersion: { select: { id: true, source: true } },
    },
  });
  if (!found) return null;
  const { set, problemVersion } = found;
  const granted = set.extensions[0] ?? null;
  return {
    ...ownTimes(set, granted),
    sitting: set.sittings[0] ?? null,
    locked: set._count.prerequisites > 0 && ((await findMySet(seat, set.id, now))?.locked ?? true),
    itemId: found.id,
    setId: set.id,
    setTitle: set.title,
    feedback: set.feedback,
    hints: set.hints,
    graceHours: set.graceHours,
    latePerDay: set.latePerDay,
    timeZone: set.course.timeZone,
    points: Number(found.points),
    maxAttempts: found.maxAttempts ?? set.maxAttempts,
    extraAttempts: granted?.extraAttempts ?? 0,
    versionId: problemVersion.id,
    source: problemVersion.source,
  };
}

export type MyProgress = {
  readonly progressId: string;
  /** Draws this student's variant. Never leaves the server. */
  readonly seed: number;
  readonly status: ProgressStatus;
  readonly attemptsUsed: number;
  readonly score: number;
  readonly draft: unknown;
  readonly draftSavedAt: Date | null;
  /** How many hints were taken. */
  readonly hintsShown: number;
};

const ROW = { id: true, seed: true, status: true, attemptsUsed: true, score: true, draft: true, draftSavedAt: true, hintsShown: true } as const;

/** The holder's progress with one item, or null before it was first opened. */
export async function findMyProgress(seat: Student, itemId: string): Promise<MyProgress | null> {
  const found = await db().progress.findFirst({ where: { itemId, userId: seat.userId, courseId: seat.courseId }, select: ROW });
  if (!found) return null;
  const { id, ...row } = found;
  return { progressId: id, ...row };
}

/**
 * The holder's progress with an item of this course; at the first opening the row is made with `seed`. Two first openings
 * at once make one row, and both get the seed that won.
 */
export async function openProgress(seat: Student, item: ItemToJudge, seed: number): Promise<MyProgress> {
  const known = await findMyProgress(seat, item.itemId);
  if (known) return known;
  await db().progress.createMany({
    data: [{ itemId: item.itemId, userId: seat.userId, courseId: seat.courseId, seed }],
    skipDuplicates: true,
  });
  const opened = await findMyProgress(seat, item.itemId);
  if (!opened) throw new Error("A progress row that was just made is gone");
  return opened;
}

/** Keeps what was typed and not yet sent. False where the item was never opened, or is solved. */
export async function recordDraft(seat: Student, itemId: string, draft: Json, at: Date): Promise<boolean> {
  const { count } = await db().progress.updateMany({
    where: { itemId, userId: seat.userId, courseId: seat.courseId, status: { in: ["NOT_STARTED", "IN_PROGRESS"] } },
    data: { draft, draftSavedAt: at },
  });
  return count > 0;
}

/**
 * Notes that a hint was taken, the first being number 1: taken again it changes nothing, and of a problem that is over
 * all may be read.
 *
 * @returns how many were taken since, or null where the one before it was not taken yet, or the item never opened
 */
export async function recordHint(seat: Student, itemId: string, number: number): Promise<number | null> {
  return withTransaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ id: string; status: string; hintsShown: number }[]>`
      select "id", "status"::text as "status", "hintsShown" from "Progress"
      where "itemId" = ${itemId} and "userId" = ${seat.userId} and "courseId" = ${seat.courseId}
      for update`;
    if (!row) return null;
    if (row.status === "SOLVED" || row.status === "OUT_OF_ATTEMPTS" || number <= row.hintsShown) return row.hintsShown;
    if (number > row.hintsShown + 1) return null;
    await tx.progress.update({ where: { id: row.id }, data: { hintsShown: number } });
    return number;
  });
}

/**
 * What a student of the course was asked in each problem of a set, in their order, at most 200; `seed` is null where they
 * have not opened it. For the course's staff; nothing is opened by it.
 */
export async function listVariantsOfStudent(seat: Seat<"INSTRUCTOR">, userId: string, setId: string): Promise<{ readonly itemId: string; readonly seed: number | null; readonly source: unknown }[]> {
  const rows = await db().setItem.findMany({
    where: { setId, set: { courseId: seat.courseId } },
    select: { id: true, problemVersion: { select: { source: true } }, progress: { where: { userId, courseId: seat.courseId }, select: { seed: true } } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: 200,
  });
  return rows.map(({ id, problemVersion, progress }) => ({ itemId: id, seed: progress[0]?.seed ?? null, source: problemVersion.source }));
}

/** What the holder's variants of these items were made from, for showing what was answered; at most 200. */
export async function listMyVariants(seat: Student, itemIds: readonly string[]): Promise<{ readonly itemId: string; readonly seed: number; readonly source: unknown }[]> {
  const rows = await db().progress.findMany({
    where: { itemId: { in: [...itemIds] }, userId: seat.userId, courseId: seat.courseId },
    select: { itemId: true, seed: true, item: { select: { problemVersion: { select: { source: true } } } } },
    orderBy: { itemId: "asc" },
    take: 200,
  });
  return rows.map(({ itemId, seed, item }) => ({ itemId, seed, source: item.problemVersion.source }));
}
