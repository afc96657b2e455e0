import type { Account } from "../account";
import { db, type Transaction, withTransaction } from "../client";
import { plainJoinCode } from "../join-code";
import type { Role } from "../roles";
import { type InvitationState, invitationState } from "./invitation-state";

/** What somebody who holds a code may see of its course. */
export type Entrance = {
  readonly courseId: string;
  readonly title: string;
  readonly summary: string;
  readonly term: string;
  /** What its holder becomes. */
  readonly role: Role;
  /** Of a course's own code always "open". */
  readonly state: InvitationState;
};

const COURSE = { id: true, title: true, summary: true, term: true } as const;

/** The course that a join code or an invitation opens, as anybody with it may see it; null where there is none. */
export async function findEntrance(typed: string, now: Date): Promise<Entrance | null> {
  const code = plainJoinCode(typed);
  const course = await db().course.findFirst({ where: { joinCode: code, archivedAt: null }, select: COURSE });
  if (course) return entrance(course, "STUDENT", "open");
  const invitation = await db().invitation.findFirst({ where: { code, course: { archivedAt: null } }, include: { course: { select: COURSE } } });
  return invitation ? entrance(invitation.course, invitation.role, invitationState(invitation, now)) : null;
}

const entrance = ({ id, ...course }: { readonly id: string; readonly title: string; readonly summary: string; readonly term: string }, role: Role, state: InvitationState): Entrance => ({ courseId: id, ...course, role, state });

export type Joined =
  | { readonly ok: true; readonly courseId: string; readonly role: Role }
  /** `taken-off`: they were taken off the class, and only its staff can let them in again. */
  | { readonly ok: false; readonly code: "unknown" | "taken-off" | Exclude<InvitationState, "open"> };

/**
 * Joins the course that a join code or an invitation opens. Whoever is in the course stays what they are and uses nothing
 * up. Whoever was expected comes into the section, and with the id, that the roster has for their email.
 */
export async function joinCourse(account: Account, typedCode: string, now: Date): Promise<Joined> {
  const code = plainJoinCode(typedCode);
  return withTransaction(async (tx) => {
    const course = await tx.course.findFirst({ where: { joinCode: code, archivedAt: null }, select: { id: true } });
    if (course) return enter(tx, account, { courseId: course.id, role: "STUDENT", sectionId: null });
    // The row is locked: of two who come for the last place, one is in first and the other is told.
    await tx.$queryRaw`select 1 from "Invitation" where "code" = ${code} for update`;
    const invitation = await tx.invitation.findFirst({ where: { code, course: { archivedAt: null } } });
    if (!invitation) return { ok: false, code: "unknown" };
    const { id, courseId, role, sectionId } = invitation;
    const state = invitationState(invitation, now);
    const joined = await enter(tx, account, { courseId, role, sectionId }, state);
    if (joined.ok && joined.isNew) await tx.invitation.update({ where: { id }, data: { uses: { increment: 1 } } });
    return joined;
  });
}

/** Joins a course whose roster has the holder's email. `unknown`: it has not, or was put away. */
export async function joinExpected(account: Account, courseId: string): Promise<Joined> {
  return withTransaction(async (tx) => {
    const email = await emailOf(tx, account);
    const member = await tx.membership.count({ where: { courseId, userId: account.userId } });
    const expected = await tx.expectedStudent.count({ where: { courseId, email, course: { archivedAt: null } } });
    if (member + expected === 0) return { ok: false, code: "unknown" };
    return enter(tx, account, { courseId, role: "STUDENT", sectionId: null });
  });
}

export type ExpectingCourse = { readonly courseId: string; readonly title: string; readonly summary: string; readonly term: string };

/** The courses whose rosters have the holder's email, and which they have not joined; by title, at most 50. */
export async function listExpectingCourses(account: Account): Promise<ExpectingCourse[]> {
  return db().$queryRaw<ExpectingCourse[]>`
    select c."id" as "courseId", c."title", c."summary", c."term"
    from "User" u
    join "ExpectedStudent" e on e."email" = u."email"
    join "Course" c on c."id" = e."courseId" and c."archivedAt" is null
    where u."id" = ${account.userId} and not exists (select 1 from "Membership" m where m."courseId" = c."id" and m."userId" = u."id")
    order by c."title", c."id"
    limit 50`;
}

type Place = { readonly courseId: string; readonly role: Role; readonly sectionId: string | null };
type Entered = (Joined & { readonly ok: true; readonly isNew: boolean }) | (Joined & { readonly ok: false });

async function enter(tx: Transaction, { userId }: Account, { courseId, role, sectionId }: Place, state: InvitationState = "open"): Promise<Entered> {
  const key = { courseId, userId };
  const there = await tx.membership.findUnique({ where: { courseId_userId: key }, select: { role: true } });
  if (there && there.role !== "FORMER") return { ok: true, courseId, role: there.role, isNew: false };
  if (state !== "open") return { ok: false, code: state };
  if (there && role === "STUDENT") return { ok: false, code: "taken-off" };
  const email = await emailOf(tx, { userId });
  const expected = await tx.expectedStudent.findUnique({ where: { courseId_email: { courseId, email } } });
  const student = role === "STUDENT" ? { sectionId: expected?.sectionId ?? sectionId, externalId: expected?.externalId ?? "" } : { sectionId: null };
  // Two requests of one person may come at once: the second finds the first one's row.
  const { count } = there
    ? await tx.membership.updateMany({ where: { ...key, role: "FORMER" }, data: { role, removedAt: null, ...student } })
    : await tx.membership.createMany({ data: [{ ...key, role, ...student }], skipDuplicates: true });
  await tx.expectedStudent.deleteMany({ where: { courseId, email } });
  return { ok: true, courseId, role, isNew: count === 1 };
}

const emailOf = async (tx: Transaction, { userId }: { readonly userId: string }): Promise<string> => (await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } })).email;
