import { db, type Transaction, withTransaction } from "../client";
import type { Seat } from "../seat";
import { resettleSet } from "./resettle-set";
import type { Granted } from "./set-times";

type Staff = Seat<"INSTRUCTOR">;

export type ExtensionRow = Granted & {
  readonly userId: string;
  readonly studentName: string;
  readonly reason: string;
  /** Null where that account is gone. */
  readonly grantedBy: string | null;
  readonly grantedAt: Date;
};

/** What was granted to single students for a set of this course, by name; at most 5,000. */
export async function listExtensions(seat: Staff, setId: string): Promise<ExtensionRow[]> {
  const rows = await db().setExtension.findMany({
    where: { setId, courseId: seat.courseId },
    select: { userId: true, dueAt: true, closesAt: true, extraAttempts: true, extraMinutes: true, reason: true, grantedAt: true, user: { select: { name: true } }, grantedBy: { select: { name: true } } },
    orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
    take: 5000,
  });
  return rows.map(({ user, grantedBy, ...row }) => ({ ...row, studentName: user.name, grantedBy: grantedBy?.name ?? null }));
}

export type ExtensionOfStudent = Omit<ExtensionRow, "userId" | "studentName"> & { readonly setId: string; readonly setTitle: string };

/** What was granted to one student in this course, in the sets' order; at most 200. */
export async function listExtensionsOfStudent(seat: Seat<"ASSISTANT">, userId: string): Promise<ExtensionOfStudent[]> {
  const rows = await db().setExtension.findMany({
    where: { userId, courseId: seat.courseId },
    select: { setId: true, dueAt: true, closesAt: true, extraAttempts: true, extraMinutes: true, reason: true, grantedAt: true, set: { select: { title: true } }, grantedBy: { select: { name: true } } },
    orderBy: [{ set: { position: "asc" } }, { setId: "asc" }],
    take: 200,
  });
  return rows.map(({ set, grantedBy, ...row }) => ({ ...row, setTitle: set.title, grantedBy: grantedBy?.name ?? null }));
}

export type NewExtension = Granted & { readonly setId: string; readonly userId: string; readonly reason: string };

/**
 * Grants a student something for a set, in place of what they were granted before. Answers that they gave already count by
 * what holds now. False where the course has no such set or student.
 */
export async function writeExtension(seat: Staff, { setId, userId, reason, ...granted }: NewExtension, now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    const student = await tx.membership.count({ where: { courseId: seat.courseId, userId, role: "STUDENT" } });
    if (student === 0 || !(await lockSet(tx, seat, setId))) return false;
    const data = { ...granted, reason, grantedById: seat.userId, grantedAt: now };
    await tx.setExtension.upsert({ where: { setId_userId: { setId, userId } }, create: { ...data, setId, userId, courseId: seat.courseId }, update: data });
    await resettleSet(tx, { courseId: seat.courseId, setId, userId, madeById: seat.userId, reason }, now);
    return true;
  });
}

/** Takes back what a student was granted: the set's own dates and limits hold again. True too where there was nothing; false where there is no such set. */
export async function removeExtension(seat: Staff, setId: string, userId: string, now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    if (!(await lockSet(tx, seat, setId))) return false;
    const { count } = await tx.setExtension.deleteMany({ where: { setId, userId, courseId: seat.courseId } });
    if (count > 0) await resettleSet(tx, { courseId: seat.courseId, setId, userId, madeById: seat.userId, reason: "" }, now);
    return true;
  });
}

/** Answers that come meanwhile wait for the set's items, and are judged by what holds then. */
async function lockSet(tx: Transaction, seat: Staff, setId: string): Promise<boolean> {
  const sets = await tx.$queryRaw<{ id: string }[]>`select "id" from "ProblemSet" where "id" = ${setId} and "courseId" = ${seat.courseId} for no key update`;
  if (sets.length === 0) return false;
  await tx.$queryRaw`select "id" from "SetItem" where "setId" = ${setId} order by "id" for no key update`;
  return true;
}
