import { db } from "./client";
import type { Role } from "./generated/enums";

declare const minted: unique symbol;

/** The roles of a course; MEMBER is either. */
export type SeatRole = Role | "MEMBER";

/**
 * Proof that this user holds this role in this course. Only `takeSeat` makes one; every record function asks for one,
 * and puts its course into every `where`.
 */
export type Seat<R extends SeatRole = SeatRole> = {
  readonly userId: string;
  readonly courseId: string;
  readonly role: R;
  /** What they are in the course, which for a MEMBER's seat may be either. */
  readonly holds: Role;
  readonly [minted]: true;
};

/** The seat, or null where the user has no such role in the course, or the course is not there. */
export async function takeSeat<R extends SeatRole>(userId: string, courseId: string, role: R): Promise<Seat<R> | null> {
  const membership = await db().membership.findUnique({
    where: { courseId_userId: { courseId, userId } },
    select: { role: true },
  });
  if (!membership || (role !== "MEMBER" && membership.role !== role)) return null;
  // The brand exists in types alone; this is the one place that grants it.
  return { userId, courseId, role, holds: membership.role } as Seat<R>;
}
