import { countStudents, expectNews, findLiveSession, getCourse, listLiveAnswers, listLiveSessions, type LiveState, liveTopic, searchBank, type Seat } from "@nabla/db";
import { type Language, type PublicExercise, publicView, solutionOf } from "@nabla/grader";
import { z } from "zod";
import { gatherGroups, type WallGroup } from "./gather-groups";
import { questionOf } from "./question-of";

type Staff = Seat<"INSTRUCTOR">;

/** What stands on the wall of a lecture. Nobody is named. */
export type Wall = {
  /** The mark of what was heard of it before. */
  readonly since: string | null;
  readonly courseTitle: string;
  readonly sessionId: string;
  readonly problemId: string;
  readonly state: LiveState;
  /** Null once it is over. */
  readonly code: string | null;
  readonly view: PublicExercise;
  readonly groups: readonly WallGroup[];
  readonly answers: number;
  readonly students: number;
  /** Only once it is shown. */
  readonly solution: string | null;
};

/** Null where the course has no such session. */
export async function loadWall(seat: Staff, sessionId: string, language: Language): Promise<Wall | null> {
  const since = await expectNews(liveTopic(sessionId));
  const [course, session, rows, students] = await Promise.all([getCourse(seat), findLiveSession(seat, sessionId), listLiveAnswers(seat, sessionId), countStudents(seat)]);
  if (!session) return null;
  const variant = questionOf(session);
  const told = session.state !== "OPEN";
  const { problemId, state, code } = session;
  return {
    since,
    courseTitle: course.title,
    sessionId,
    problemId,
    state,
    code,
    view: publicView(variant),
    groups: gatherGroups(variant, rows, language),
    answers: rows.reduce((sum, row) => sum + row.students, 0),
    students,
    solution: told ? solutionOf(variant).markdown : null,
  };
}

/** The search as it stands in the page's address; what cannot be read finds everything. */
export const lectureQuery = z.object({ q: z.string().max(200).optional().catch(undefined) });

/** So many problems stand on the page to be chosen from. */
const SHOWN = 30;

/** What was asked in lectures, and the problems to ask. */
export async function loadLecture(seat: Staff, { q }: z.output<typeof lectureQuery>) {
  const [course, sessions, found] = await Promise.all([getCourse(seat), listLiveSessions(seat), searchBank(seat, { text: q }, { order: { by: "concept", descending: false }, page: 1, size: SHOWN })]);
  return { course, sessions, problems: found.rows, found: found.total };
}
