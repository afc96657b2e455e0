import { type AnswerToReview, getCourse, listAnswersToReview, type Seat } from "@nabla/db";
import { answerSchema, type Language, makeVariant, publicView, type Rubric, rubricsOf, solutionOf } from "@nabla/grader";
import { showOutcome } from "@/server/shown-outcome";
import { storedProblem } from "@/server/stored-problem";
import type { AnswerInput, Given, ShownOutcome } from "@/ui/answer/answer-types";

/** One answer that a person is to read, with all that is needed to judge it. */
export type ReviewedAnswer = Pick<AnswerToReview, "submissionId" | "userId" | "studentName" | "title" | "setTitle" | "points" | "score" | "reviewScore" | "reviewComment" | "at" | "dueAt" | "lateCost"> & {
  /** What this student was asked, in Markdown. */
  readonly statement: string;
  readonly given: Given | null;
  readonly input: AnswerInput;
  readonly outcome: ShownOutcome;
  readonly rubrics: readonly Rubric[];
  /** The worked solution, in Markdown; empty where there is none. */
  readonly solution: string;
};

export type LoadedReviews = {
  readonly courseTitle: string;
  readonly zone: string;
  readonly answers: readonly ReviewedAnswer[];
  /** How many there are on all pages. */
  readonly all: number;
  /** From 1. */
  readonly page: number;
};

/** The answers that wait for a person, or those that were read. */
export async function loadReviews(seat: Seat<"ASSISTANT">, which: "waiting" | "done", page: number, language: Language): Promise<LoadedReviews> {
  const [course, { answers, all }] = await Promise.all([getCourse(seat), listAnswersToReview(seat, which, page)]);
  return { courseTitle: course.title, zone: course.timeZone, answers: answers.map((answer) => prepared(answer, language)), all, page };
}

function prepared({ source, seed, answer, outcome, submissionId, userId, studentName, title, setTitle, points, score, reviewScore, reviewComment, at, dueAt, lateCost }: AnswerToReview, language: Language): ReviewedAnswer {
  const variant = makeVariant(storedProblem(source), seed);
  const { statement, input } = publicView(variant);
  return {
    submissionId, userId, studentName, title, setTitle, points, score, reviewScore, reviewComment, at, dueAt, lateCost,
    statement,
    input,
    given: answerSchema.safeParse(answer).data ?? null,
    outcome: showOutcome(outcome, language),
    rubrics: rubricsOf(variant),
    solution: solutionOf(variant).markdown,
  }; // prettier-ignore
}
