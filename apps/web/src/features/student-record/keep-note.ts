import { addStudentNote, removeStudentNote, type Seat } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";

export const newNote = z.object({ courseId: z.string(), studentId: z.string(), noteId: z.uuid(), text: z.string().trim().min(1).max(4000, "at-most-4000-letters") });
export const oldNote = z.object({ courseId: z.string(), noteId: z.uuid() });

/** Keeps a note about a student, for the course's staff. */
export async function addNote(seat: Seat<"ASSISTANT">, { studentId, noteId, text }: z.output<typeof newNote>): Promise<null> {
  if (!(await addStudentNote(seat, { studentId, noteId, text }, new Date()))) throw new AppError("not-found");
  return null;
}

/** Takes one's own note away; one that is gone already is gone. */
export async function removeNote(seat: Seat<"ASSISTANT">, { noteId }: z.output<typeof oldNote>): Promise<null> {
  if (!(await removeStudentNote(seat, noteId))) throw new AppError("not-found");
  return null;
}
