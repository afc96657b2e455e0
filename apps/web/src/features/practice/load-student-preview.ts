import { findSetOfStudent, findStudent, getCourse, listAnswersInSet, listGroupFeedbackInSet, listVariantsOfStudent, type Seat } from "@nabla/db";
import { type Language, makeVariant, publicView } from "@nabla/grader";
import { isExamNow } from "@/server/exam";
import { setWindow } from "@/server/set-window";
import { shownAttempt } from "@/server/shown-attempt";
import { storedProblem } from "@/server/stored-problem";

/** The variant that stands for one who has not opened a problem: theirs is drawn when they do. */
const EXAMPLE = 1;

/** A set as a student of the course sees it now: their dates, their variants, their answers and what they are told of them. Nothing is opened or begun. Null where there is no such set or student. */
export async function loadStudentPreview(seat: Seat<"INSTRUCTOR">, setId: string, userId: string, language: Language = "en", now = new Date()) {
  const [course, student, set, variants, answers, notes] = await Promise.all([
    getCourse(seat),
    findStudent(seat, userId),
    findSetOfStudent(seat, userId, setId, now),
    listVariantsOfStudent(seat, userId, setId),
    listAnswersInSet(seat, userId, setId),
    listGroupFeedbackInSet(seat, userId, setId),
  ]);
  if (!student || !set) return null;
  const { withheld } = set;
  const exam = isExamNow(set, now);
  const asked = new Map(
    variants.map(({ itemId, seed, source }) => {
      const { statement, input } = publicView(makeVariant(storedProblem(source), seed ?? EXAMPLE));
      const attempts = answers.filter((one) => one.itemId === itemId).map((one) => shownAttempt(one, { withheld, note: exam ? "" : (notes.get(one.submissionId) ?? ""), language }));
      return [itemId, { drawn: seed !== null, statement, input, attempts }];
    }),
  );
  return { course, student: { userId, name: student.name }, set, window: setWindow(set, now), asked };
}
