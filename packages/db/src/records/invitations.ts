import { db } from "../client";
import { isUniqueViolation } from "../errors";
import { newInvitationCode } from "../join-code";
import type { Role } from "../roles";
import { raiseSeat, type Seat } from "../seat";
import { type InvitationState, invitationState } from "./invitation-state";

/** What an invitation can make somebody: a course is handed over to who is in it, never by a link. */
export type InvitedRole = "STUDENT" | "ASSISTANT" | "INSTRUCTOR";

export type InvitationRow = {
  readonly invitationId: string;
  readonly code: string;
  readonly role: Role;
  /** The section's name, or null. */
  readonly section: string | null;
  readonly note: string;
  readonly expiresAt: Date | null;
  readonly maxUses: number | null;
  readonly uses: number;
  readonly state: InvitationState;
  readonly createdAt: Date;
  /** Who made it, or null where that account is gone. */
  readonly madeBy: string | null;
};

/** The course's invitations, newest first, at most 200. Those to the staff are for an owner's eyes. */
export async function listInvitations(seat: Seat<"INSTRUCTOR">, now: Date): Promise<InvitationRow[]> {
  const rows = await db().invitation.findMany({
    where: { courseId: seat.courseId, ...(raiseSeat(seat, "OWNER") ? {} : { role: "STUDENT" }) },
    select: { id: true, code: true, role: true, note: true, expiresAt: true, maxUses: true, uses: true, revokedAt: true, createdAt: true, section: { select: { name: true } }, madeBy: { select: { name: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 200,
  });
  return rows.map(({ id, section, madeBy, revokedAt, ...row }) => ({
    ...row,
    invitationId: id,
    section: section?.name ?? null,
    madeBy: madeBy?.name ?? null,
    state: invitationState({ ...row, revokedAt }, now),
  }));
}

export type NewInvitation = {
  /** Drawn by whoever makes it, so that a request sent twice makes one. */
  readonly invitationId: string;
  readonly role: InvitedRole;
  readonly sectionId: string | null;
  readonly note: string;
  readonly expiresAt: Date | null;
  readonly maxUses: number | null;
};

/** `no-right`: only an owner invites staff. `not-found`: the section, or the id, is not this course's. */
export type Invited = { readonly ok: true; readonly code: string } | { readonly ok: false; readonly code: "no-right" | "not-found" };

/** A new link into the course. */
export async function createInvitation(seat: Seat<"INSTRUCTOR">, { invitationId, role, sectionId, ...invitation }: NewInvitation): Promise<Invited> {
  if (role !== "STUDENT" && !raiseSeat(seat, "OWNER")) return { ok: false, code: "no-right" };
  const inCourse = { courseId: seat.courseId };
  if (sectionId !== null && (await db().section.count({ where: { id: sectionId, ...inCourse } })) === 0) return { ok: false, code: "not-found" };
  try {
    const data = { ...invitation, ...inCourse, id: invitationId, code: newInvitationCode(), role, sectionId: role === "STUDENT" ? sectionId : null, madeById: seat.userId };
    return { ok: true, code: (await db().invitation.create({ data, select: { code: true } })).code };
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const there = await db().invitation.findFirst({ where: { id: invitationId, ...inCourse, madeById: seat.userId }, select: { code: true } });
    return there ? { ok: true, code: there.code } : { ok: false, code: "not-found" };
  }
}

/** Takes an invitation back: it lets nobody in any more, and whoever is in stays. False where the holder's role has no such invitation. */
export async function revokeInvitation(seat: Seat<"INSTRUCTOR">, invitationId: string, now: Date): Promise<boolean> {
  const mine = { id: invitationId, courseId: seat.courseId, ...(raiseSeat(seat, "OWNER") ? {} : { role: "STUDENT" as const }) };
  await db().invitation.updateMany({ where: { ...mine, revokedAt: null }, data: { revokedAt: now } });
  return (await db().invitation.count({ where: mine })) === 1;
}
