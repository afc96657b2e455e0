import { db } from "../client";
import type { Seat } from "../seat";

/** Takes students off the class: they find it no more, and their work is kept. Returns how many it was; who is none, or was taken off, is left alone. */
export async function removeStudents(seat: Seat<"INSTRUCTOR">, userIds: readonly string[], now: Date): Promise<number> {
  const { count } = await db().membership.updateMany({
    where: { courseId: seat.courseId, role: "STUDENT", userId: { in: [...userIds] } },
    data: { role: "FORMER", removedAt: now },
  });
  return count;
}

/** Lets students in again who were taken off, in the section that they had. Returns how many it was. */
export async function restoreStudents(seat: Seat<"INSTRUCTOR">, userIds: readonly string[]): Promise<number> {
  const { count } = await db().membership.updateMany({
    where: { courseId: seat.courseId, role: "FORMER", userId: { in: [...userIds] } },
    data: { role: "STUDENT", removedAt: null },
  });
  return count;
}

/** Puts students into a section, or out of any. False where the section is not this course's. */
export async function placeStudents(seat: Seat<"INSTRUCTOR">, userIds: readonly string[], sectionId: string | null): Promise<boolean> {
  if (sectionId !== null && (await db().section.count({ where: { id: sectionId, courseId: seat.courseId } })) === 0) return false;
  await db().membership.updateMany({ where: { courseId: seat.courseId, role: "STUDENT", userId: { in: [...userIds] } }, data: { sectionId } });
  return true;
}

/** Takes somebody off the list of who is expected. Doing it again changes nothing. */
export async function removeExpected(seat: Seat<"INSTRUCTOR">, email: string): Promise<void> {
  await db().expectedStudent.deleteMany({ where: { courseId: seat.courseId, email } });
}
