import { type Transaction, withTransaction } from "../client";
import type { Seat } from "../seat";
import { bestExtension, type Grant } from "./best-extension";
import { resettleSet } from "./resettle-set";
import type { Granted } from "./set-times";

type Staff = Seat<"INSTRUCTOR">;

export type NewExtension = Granted & { readonly setId: string; readonly userId: string; readonly reason: string };

/**
 * Grants a student something for a set, in place of everything they were granted before. Answers that they gave already count
 * by what holds now. False where the course has no such set or student.
 */
export async function writeExtension(seat: Staff, { setId, userId, reason, ...granted }: NewExtension, now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    const student = await tx.membership.count({ where: { courseId: seat.courseId, userId, role: "STUDENT" } });
    if (student === 0 || !(await lockSet(tx, seat, setId))) return false;
    await takeFrom(tx, setId, userId);
    const id = `${setId}:${userId}`;
    await tx.extensionGrant.create({ data: { ...granted, id, setId, courseId: seat.courseId, own: true, reason, grantedById: seat.userId, grantedAt: now, grantees: { create: { userId } } } });
    await follow(tx, seat, { setId, userIds: [userId], reason }, now);
    return true;
  });
}

/** Takes back all that a student was granted, alone or with others: the set's own dates and limits hold again. True too where there was nothing; false where there is no such set. */
export async function removeExtension(seat: Staff, setId: string, userId: string, now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    if (!(await lockSet(tx, seat, setId))) return false;
    if (await takeFrom(tx, setId, userId)) await follow(tx, seat, { setId, userIds: [userId], reason: "" }, now);
    return true;
  });
}

/** Whom something is granted to: who is in a section now, or students by name. */
export type ToMany = { readonly sectionId: string } | { readonly userIds: readonly string[] };

export type NewGrant = Granted & { readonly setId: string; readonly grantId: string; readonly to: ToMany; readonly reason: string };

/**
 * Grants several students the same for a set, beside what they were granted before: the better of each date and number
 * holds. Answers that they gave already count by what holds now. `grantId` is drawn by whoever grants: sent again, nothing
 * is added.
 *
 * @returns how many students have it; 0, and nothing is granted, where nobody is in the section; null where the course has no such set, section or student
 */
export async function writeGrant(seat: Staff, { setId, grantId, to, reason, ...granted }: NewGrant, now: Date): Promise<number | null> {
  const { courseId } = seat;
  return withTransaction(async (tx) => {
    if (!(await lockSet(tx, seat, setId))) return null;
    const there = await tx.extensionGrant.findUnique({ where: { id: grantId }, select: { setId: true, own: true, _count: { select: { grantees: true } } } });
    if (there) return there.setId === setId && !there.own ? there._count.grantees : null;
    const section = "sectionId" in to ? await tx.section.findFirst({ where: { id: to.sectionId, courseId }, select: { id: true, name: true } }) : null;
    if ("sectionId" in to && !section) return null;
    const students = await tx.membership.findMany({
      where: { courseId, role: "STUDENT", ...("sectionId" in to ? { sectionId: to.sectionId } : { userId: { in: [...to.userIds] } }) },
      select: { userId: true },
      orderBy: { userId: "asc" },
    });
    const userIds = students.map(({ userId }) => userId);
    if ("userIds" in to && userIds.length < new Set(to.userIds).size) return null;
    if (userIds.length === 0) return 0;
    await tx.extensionGrant.create({ data: { ...granted, id: grantId, setId, courseId, sectionName: section?.name ?? null, reason, grantedById: seat.userId, grantedAt: now } });
    await tx.extensionGrantee.createMany({ data: userIds.map((userId) => ({ grantId, userId })) });
    await follow(tx, seat, { setId, userIds, reason }, now);
    return userIds.length;
  });
}

/** Takes back what was granted to several students at once; what they were granted besides stays. True too where that is done already; false where there is no such set. */
export async function removeGrant(seat: Staff, setId: string, grantId: string, now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    if (!(await lockSet(tx, seat, setId))) return false;
    const grantees = await tx.extensionGrantee.findMany({ where: { grantId, grant: { setId, own: false } }, select: { userId: true } });
    await tx.extensionGrant.deleteMany({ where: { id: grantId, setId, courseId: seat.courseId, own: false } });
    if (grantees.length > 0) await follow(tx, seat, { setId, userIds: grantees.map(({ userId }) => userId), reason: "" }, now);
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

/** Takes a student out of every grant of a set; a grant that nobody has any more is gone. False where they had none. */
async function takeFrom(tx: Transaction, setId: string, userId: string): Promise<boolean> {
  const { count } = await tx.extensionGrantee.deleteMany({ where: { userId, grant: { setId } } });
  if (count > 0) await tx.extensionGrant.deleteMany({ where: { setId, grantees: { none: {} } } });
  return count > 0;
}

type Followed = { readonly setId: string; readonly userIds: readonly string[]; readonly reason: string };

/** After grants have changed: what holds for these students is the best of what they have now, and their answers are settled by it. */
async function follow(tx: Transaction, seat: Staff, { setId, userIds, reason }: Followed, now: Date): Promise<void> {
  const set = await tx.problemSet.findUniqueOrThrow({ where: { id: setId }, select: { dueAt: true, closesAt: true } });
  const grants = await tx.extensionGrantee.findMany({
    where: { userId: { in: [...userIds] }, grant: { setId } },
    select: { userId: true, grant: { select: { dueAt: true, closesAt: true, extraAttempts: true, extraMinutes: true, reason: true, grantedById: true, grantedAt: true } } },
  });
  const grantsOf = new Map<string, Grant[]>(userIds.map((userId) => [userId, []]));
  for (const { userId, grant } of grants) grantsOf.get(userId)?.push(grant);
  const rows = [...grantsOf].flatMap(([userId, had]) => {
    const best = bestExtension(set, had);
    return best ? [{ ...best, setId, userId, courseId: seat.courseId }] : [];
  });
  await tx.setExtension.deleteMany({ where: { setId, userId: { in: [...userIds] } } });
  await tx.setExtension.createMany({ data: rows });
  await resettleSet(tx, { courseId: seat.courseId, setId, userIds, madeById: seat.userId, reason }, now);
}
