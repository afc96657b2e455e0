import { db } from "../client";
import { isUniqueViolation } from "../errors";
import type { Seat } from "../seat";

/* What staff note about a student, for staff alone. */

type Staff = Seat<"ASSISTANT">;

export type StudentNote = { readonly noteId: string; readonly text: string; /** Null where that account is gone. */ readonly author: string | null; readonly own: boolean; readonly at: Date };

/** The notes about one student, newest first, at most 100. */
export async function listStudentNotes(seat: Staff, studentId: string): Promise<StudentNote[]> {
  const rows = await db().studentNote.findMany({
    where: { courseId: seat.courseId, studentId },
    select: { id: true, text: true, createdAt: true, authorId: true, author: { select: { name: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(({ id, text, createdAt, authorId, author }) => ({ noteId: id, text, author: author?.name ?? null, own: authorId === seat.userId, at: createdAt }));
}

/** Keeps a note; the same id a second time is the same note. False where the course has no such student. */
export async function addStudentNote(seat: Staff, { noteId, studentId, text }: { readonly noteId: string; readonly studentId: string; readonly text: string }, now: Date): Promise<boolean> {
  const { courseId, userId } = seat;
  if ((await db().membership.count({ where: { courseId, userId: studentId, role: "STUDENT" } })) === 0) return false;
  try {
    await db().studentNote.create({ data: { id: noteId, courseId, studentId, authorId: userId, text, createdAt: now } });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return (await db().studentNote.count({ where: { id: noteId, courseId, studentId, authorId: userId } })) === 1;
  }
  return true;
}

/** Takes one's own note away; false where it is not there or somebody else's. */
export async function removeStudentNote(seat: Staff, noteId: string): Promise<boolean> {
  const { count } = await db().studentNote.deleteMany({ where: { id: noteId, courseId: seat.courseId, authorId: seat.userId } });
  return count === 1;
}
