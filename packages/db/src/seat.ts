import { db } from "./client";
import { mayTake, type Role, type SeatRole, type SeatsOf } from "./roles";

declare const minted: unique symbol;

/**
 * Proof that this user may sit here in this course. Only this file makes one; every record function asks for one, and
 * puts its course into every `where`. A higher seat is accepted where a lower one is asked for, as the table in roles.ts says.
 */
export type Seat<R extends SeatRole = "MEMBER"> = {
  readonly userId: string;
  readonly courseId: string;
  /** What they are in the course, which may be more than was asked for. */
  readonly holds: Role;
  /** Whether the course was put away: it can be looked at and not changed. */
  readonly archived: boolean;
  readonly [minted]: { readonly [S in SeatsOf<R>]: true };
};

type Held = Pick<Seat, "userId" | "courseId" | "holds" | "archived">;

/** The seat, or null where the user's role does not open it, or the course is not there. */
export async function takeSeat<R extends SeatRole>(userId: string, courseId: string, role: R): Promise<Seat<R> | null> {
  return (await takeSeats(userId, [courseId], role))[0] ?? null;
}

/** The user's seats of a role in these courses; a course that their role does not open has none among them. */
export async function takeSeats<R extends SeatRole>(userId: string, courseIds: readonly string[], role: R): Promise<Seat<R>[]> {
  const held = await db().$queryRaw<Held[]>`
    select m."userId", m."courseId", m."role"::text as "holds", c."archivedAt" is not null as "archived"
    from "Membership" m join "Course" c on c."id" = m."courseId"
    where m."courseId" = any(${courseIds}) and m."userId" = ${userId}
    order by m."courseId" limit 1000`;
  return held.filter(({ holds }) => mayTake(holds, role)).map((one) => mint<R>(one));
}

/** The same person's seat of another role, or null where theirs does not open it: for what a page shows only to some. */
export function raiseSeat<R extends SeatRole>(seat: Seat, role: R): Seat<R> | null {
  return mayTake(seat.holds, role) ? mint<R>(seat) : null;
}

// The brand exists in types alone; this is the one place that grants it.
const mint = <R extends SeatRole>({ userId, courseId, holds, archived }: Held): Seat<R> => ({ userId, courseId, holds, archived }) as Seat<R>;
