import { db, type Transaction, withTransaction } from "../client";
import type { Role } from "../roles";
import type { Seat } from "../seat";

export type StaffRole = "ASSISTANT" | "INSTRUCTOR" | "OWNER";
const STAFF = ["ASSISTANT", "INSTRUCTOR", "OWNER"] as const satisfies readonly StaffRole[];

export type StaffRow = { readonly userId: string; readonly name: string; readonly email: string; readonly role: Role; readonly joinedAt: Date };

/** The course's staff, owners first, by name; at most 500. */
export async function listStaff(seat: Seat<"ASSISTANT">): Promise<StaffRow[]> {
  const rows = await db().membership.findMany({
    where: { courseId: seat.courseId, role: { in: [...STAFF] } },
    select: { userId: true, role: true, joinedAt: true, user: { select: { name: true, email: true } } },
    orderBy: [{ role: "desc" }, { user: { name: "asc" } }, { userId: "asc" }],
    take: 500,
  });
  return rows.map(({ user, ...row }) => ({ ...row, ...user }));
}

/** `last-owner`: a course always has an owner. `not-found`: nobody in the course is meant. */
export type StaffChanged = { readonly ok: true } | { readonly ok: false; readonly code: "last-owner" | "not-found" };

/** Gives somebody of the course, by their email, a role among its staff; a student's work is kept, and seen no more while they have it. */
export async function giveStaffRole(seat: Seat<"OWNER">, email: string, role: StaffRole): Promise<StaffChanged> {
  return withOwners(seat, async (tx) => {
    const found = await tx.membership.findFirst({ where: { courseId: seat.courseId, role: { not: "FORMER" }, user: { email: email.toLowerCase() } }, select: { userId: true } });
    if (!found) return { ok: false, code: "not-found" };
    await tx.membership.update({ where: { courseId_userId: { courseId: seat.courseId, userId: found.userId } }, data: { role, sectionId: null } });
    return { ok: true };
  });
}

/** Takes somebody's role among the staff away: whoever has work in the course is its student again, anybody else is out. */
export async function takeStaffRole(seat: Seat<"OWNER">, userId: string): Promise<StaffChanged> {
  return withOwners(seat, async (tx) => {
    const key = { courseId: seat.courseId, userId };
    const { count } = await tx.membership.updateMany({ where: { ...key, role: { in: [...STAFF] }, user: { progress: { some: { courseId: seat.courseId } } } }, data: { role: "STUDENT" } });
    const { count: gone } = await tx.membership.deleteMany({ where: { ...key, role: { in: [...STAFF] } } });
    return count + gone === 1 ? { ok: true } : { ok: false, code: "not-found" };
  });
}

/** A change after which the course must have an owner, else nothing is changed. The row of the course is locked: two owners cannot step down at once. */
async function withOwners(seat: Seat<"OWNER">, work: (tx: Transaction) => Promise<StaffChanged>): Promise<StaffChanged> {
  try {
    return await withTransaction(async (tx) => {
      await tx.$queryRaw`select 1 from "Course" where "id" = ${seat.courseId} for update`;
      // The asker may have lost the course while waiting for the lock.
      const asker = await tx.membership.count({ where: { courseId: seat.courseId, userId: seat.userId, role: "OWNER" } });
      if (asker === 0) return { ok: false, code: "not-found" };
      const changed = await work(tx);
      if ((await tx.membership.count({ where: { courseId: seat.courseId, role: "OWNER" } })) === 0) throw new NoOwner();
      return changed;
    });
  } catch (error) {
    if (error instanceof NoOwner) return { ok: false, code: "last-owner" };
    throw error;
  }
}

/** Thrown inside the transaction, so that whatever was written is rolled back. */
class NoOwner extends Error {}
