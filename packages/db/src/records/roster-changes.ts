import { db } from "../client";
import type { Seat } from "../seat";

/** Takes students off the class: they find it no more, and their work is kept. Staff are left alone. False where somebody was never in the course. */
export async function removeStudents(seat: Seat<"INSTRUCTOR">, userIds: readonly string[], now: Date): Promise<boolean> {
  if (!(await areMembers(seat, userIds))) return false;
  await db().membership.updateMany({ where: { ...among(seat, userIds), role: "STUDENT" }, data: { role: "FORMER", removedAt: now } });
  return true;
}

/** Lets students in again who were taken off, in the section that they had. False where somebody was never in the course. */
export async function restoreStudents(seat: Seat<"INSTRUCTOR">, userIds: readonly string[]): Promise<boolean> {
  if (!(await areMembers(seat, userIds))) return false;
  await db().membership.updateMany({ where: { ...among(seat, userIds), role: "FORMER" }, data: { role: "STUDENT", removedAt: null } });
  return true;
}

/** Puts students into a section, or out of any; staff are in none. False where the section or somebody is not this course's. */
export async function placeStudents(seat: Seat<"INSTRUCTOR">, userIds: readonly string[], sectionId: string | null): Promise<boolean> {
  if (sectionId !== null && (await db().section.count({ where: { id: sectionId, courseId: seat.courseId } })) === 0) return false;
  if (!(await areMembers(seat, userIds))) return false;
  await db().membership.updateMany({ where: { ...among(seat, userIds), role: "STUDENT" }, data: { sectionId } });
  return true;
}

/** Takes somebody off the list of who is expected. Doing it again changes nothing. */
export async function removeExpected(seat: Seat<"INSTRUCTOR">, email: string): Promise<void> {
  await db().expectedStudent.deleteMany({ where: { courseId: seat.courseId, email } });
}

const among = ({ courseId }: Seat<"INSTRUCTOR">, userIds: readonly string[]) => ({ courseId, userId: { in: [...userIds] } });

async function areMembers(seat: Seat<"INSTRUCTOR">, userIds: readonly string[]): Promise<boolean> {
  return (await db().membership.count({ where: among(seat, userIds) })) === new Set(userIds).size;
}
