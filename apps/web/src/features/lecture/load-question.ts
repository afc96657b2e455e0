import { expectNews, findLiveSession, findMyLiveAnswer, getCourse, type LiveState, liveTopic, type Seat } from "@nabla/db";
import { answerSchema, type Language, type PublicExercise, publicView, solutionOf } from "@nabla/grader";
import { showOutcome } from "@/server/shown-outcome";
import type { Given, ShownOutcome } from "@/ui/answer/answer-types";
import { questionOf } from "./question-of";

/** What a lecture asks, as a student's page has it: no verdict and no solution before the right answer is shown. */
export type Question = {
  /** The mark of what was heard of it before. */
  readonly since: string | null;
  readonly courseTitle: string;
  readonly state: LiveState;
  readonly view: PublicExercise;
  /** What was answered, or null. */
  readonly given: Given | null;
  readonly outcome: ShownOutcome | null;
  readonly solution: string | null;
};

/** Null where the course asks no such thing. */
export async function loadQuestion(seat: Seat<"STUDENT">, sessionId: string, language: Language): Promise<Question | null> {
  const since = await expectNews(liveTopic(sessionId));
  const [course, session, mine] = await Promise.all([getCourse(seat), findLiveSession(seat, sessionId), findMyLiveAnswer(seat, sessionId)]);
  if (!session) return null;
  const variant = questionOf(session);
  const told = session.state !== "OPEN";
  return {
    since,
    courseTitle: course.title,
    state: session.state,
    view: publicView(variant),
    given: answerSchema.safeParse(mine?.answer).data ?? null,
    outcome: told && mine ? showOutcome(mine.outcome, language) : null,
    solution: told ? solutionOf(variant).markdown : null,
  };
}
