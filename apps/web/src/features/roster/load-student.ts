import { findStudent, getCourse, listCourseItems, listResults, listSections, listStudentAnswers, type RosterStudent, type Seat, type StudentAnswer } from "@nabla/db";
import { answerSchema, type Language, makeVariant, type Problem, publicView } from "@nabla/grader";
import { storedProblem } from "@/server/stored-problem";
import type { AnswerInput, Given } from "@/ui/answer/answer-types";
import { readShownOutcome, type ShownOutcome } from "./shown-outcome";
import { type StudentSet, studentSets } from "./student-sets";

/** One answer of the timeline. `input` names the options that were chosen; null where the problem can no longer be read. */
export type TimelineAnswer = Pick<StudentAnswer, "submissionId" | "itemId" | "title" | "setTitle" | "verdict" | "score" | "hintCost" | "lateCost" | "counted" | "points" | "reviewScore" | "reviewComment" | "at"> & {
  readonly given: Given | null;
  readonly input: AnswerInput | null;
  readonly shown: ShownOutcome | null;
};

export type LoadedStudent = {
  readonly courseTitle: string;
  readonly zone: string;
  readonly student: RosterStudent;
  /** The section's name, or null. */
  readonly section: string | null;
  readonly sets: readonly StudentSet[];
  readonly answers: readonly TimelineAnswer[];
};

/** One student's page: where they stand, and what they answered. Null for who is no student of the course. */
export async function loadStudent(seat: Seat<"ASSISTANT">, userId: string, language: Language, all = false): Promise<LoadedStudent | null> {
  const student = await findStudent(seat, userId);
  if (!student) return null;
  const [course, sections, items, results, answers] = await Promise.all([
    getCourse(seat),
    listSections(seat),
    listCourseItems(seat),
    listResults(seat, { userId }),
    listStudentAnswers(seat, userId, all ? 300 : 20),
  ]);
  const inputOf = inputReader();
  return {
    courseTitle: course.title,
    zone: course.timeZone,
    student,
    section: sections.find(({ sectionId }) => sectionId === student.sectionId)?.name ?? null,
    sets: studentSets(items, results),
    answers: answers.map(({ submissionId, itemId, title, setTitle, verdict, score, hintCost, lateCost, counted, points, reviewScore, reviewComment, at, ...answer }) => ({
      submissionId,
      itemId,
      title,
      setTitle,
      verdict,
      score,
      hintCost,
      lateCost,
      counted,
      points,
      reviewScore,
      reviewComment,
      at,
      given: answerSchema.safeParse(answer.answer).data ?? null,
      input: inputOf(answer),
      shown: readShownOutcome(answer.outcome, language),
    })),
  };
}

/**
 * Reads what a student was asked, each variant once. Only choices need it: their answers are ids that the variant's
 * shuffle has given; a typed answer is shown as it was typed.
 */
function inputReader(): (answer: Pick<StudentAnswer, "problemVersionId" | "seed" | "source" | "answer">) => AnswerInput | null {
  const problems = new Map<string, Problem>();
  const inputs = new Map<string, AnswerInput>();
  return ({ problemVersionId, seed, source, answer }) => {
    const kind = answerSchema.safeParse(answer).data?.kind;
    if (kind === "text" || kind === "entries" || kind === "gaps") return { kind: "expression", variables: [] };
    const key = `${problemVersionId} ${seed}`;
    const known = inputs.get(key);
    if (known) return known;
    try {
      const problem = problems.get(problemVersionId) ?? storedProblem(source);
      problems.set(problemVersionId, problem);
      const { input } = publicView(makeVariant(problem, seed));
      inputs.set(key, input);
      return input;
    } catch {
      return null; // A damaged row must not take the whole page with it.
    }
  };
}
