import { listExtensionsOfStudent, listStudentEvents, listStudentNotes, listStudentSkills, raiseSeat, type Seat } from "@nabla/db";
import { courseMaterial } from "@/server/course-material";

/** What is known of a student beside their answers: what they were granted, what they opened, read and practised, what they have learnt, and what staff noted. */
export async function loadRecord(seat: Seat<"ASSISTANT">, studentId: string) {
  const [events, skills, notes, extensions] = await Promise.all([listStudentEvents(seat, studentId, 40), listStudentSkills(seat, studentId), listStudentNotes(seat, studentId), listExtensionsOfStudent(seat, studentId)]);
  const lessons = new Map(courseMaterial().lessons.map(({ slug, title }) => [slug, title]));
  return { events: events.map((event) => (event.kind === "lesson" ? { ...event, title: lessons.get(event.title) ?? event.title } : event)), skills, notes, extensions, mayGrant: raiseSeat(seat, "INSTRUCTOR") !== null };
}

export type LoadedRecord = Awaited<ReturnType<typeof loadRecord>>;
