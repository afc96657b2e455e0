import { findSetOfStudent, findStudent, getCourse, listVariantsOfStudent, type Seat } from "@nabla/db";
import { makeVariant, publicView } from "@nabla/grader";
import { setWindow } from "@/server/set-window";
import { storedProblem } from "@/server/stored-problem";

/** The variant that stands for one who has not opened a problem: theirs is drawn when they do. */
const EXAMPLE = 1;

/** A set as a student of the course sees it now: their dates, their variants. Nothing is opened or begun. Null where there is no such set or student. */
export async function loadStudentPreview(seat: Seat<"INSTRUCTOR">, setId: string, userId: string, now = new Date()) {
  const [course, student, set, variants] = await Promise.all([getCourse(seat), findStudent(seat, userId), findSetOfStudent(seat, userId, setId, now), listVariantsOfStudent(seat, userId, setId)]);
  if (!student || !set) return null;
  const asked = new Map(variants.map(({ itemId, seed, source }) => [itemId, { drawn: seed !== null, statement: publicView(makeVariant(storedProblem(source), seed ?? EXAMPLE)).statement }]));
  return { course, student: { userId, name: student.name }, set, window: setWindow(set, now), asked };
}
