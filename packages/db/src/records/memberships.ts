import type { Account } from "../account";
import { db } from "../client";
import { plainJoinCode } from "../join-code";
import type { Role } from "../roles";

/** Joins the course that a code opens, as a student. Joining again changes nothing, whatever the role. Null where no course has the code. */
export async function joinCourse(account: Account, typedCode: string): Promise<{ readonly courseId: string; readonly role: Role } | null> {
  const course = await db().course.findFirst({ where: { joinCode: plainJoinCode(typedCode), archivedAt: null }, select: { id: true } });
  if (!course) return null;
  const key = { courseId: course.id, userId: account.userId };
  await db().membership.createMany({ data: [{ ...key, role: "STUDENT" }], skipDuplicates: true });
  const membership = await db().membership.findUniqueOrThrow({ where: { courseId_userId: key }, select: { role: true } });
  return { courseId: course.id, role: membership.role };
}
