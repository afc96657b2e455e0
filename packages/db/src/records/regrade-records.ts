import { db } from "../client";
import type { Seat } from "../seat";
import { shareLeft } from "./answer-worth";
import type { RegradeState } from "./regrade-runs";
import type { SubmissionVerdict } from "./submissions";

/* What is kept of regrades, for the course's staff to look at. */

type Staff = Seat<"INSTRUCTOR">;

export type RegradeRow = {
  readonly runId: string;
  readonly itemId: string;
  readonly setTitle: string;
  readonly problemId: string;
  readonly title: string;
  readonly points: number;
  readonly fromNumber: number;
  readonly toNumber: number;
  readonly state: RegradeState;
  readonly keepsBetter: boolean;
  readonly reason: string;
  /** Students' work in the present pass, and how much of it is done. */
  readonly total: number;
  readonly done: number;
  readonly madeBy: string | null;
  readonly undoneBy: string | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly undoneAt: Date | null;
};

const ROW = {
  id: true, itemId: true, state: true, keepsBetter: true, reason: true, total: true, done: true, createdAt: true, startedAt: true, endedAt: true, undoneAt: true,
  madeBy: { select: { name: true } },
  undoneBy: { select: { name: true } },
  item: { select: { points: true, set: { select: { title: true } } } },
  fromVersion: { select: { number: true } },
  toVersion: { select: { number: true, problem: { select: { id: true, title: true } } } },
} as const; // prettier-ignore

type Found = Omit<RegradeRow, "runId" | "setTitle" | "problemId" | "title" | "points" | "fromNumber" | "toNumber" | "madeBy" | "undoneBy"> & {
  readonly id: string;
  readonly madeBy: { readonly name: string } | null;
  readonly undoneBy: { readonly name: string } | null;
  readonly item: { readonly points: unknown; readonly set: { readonly title: string } };
  readonly fromVersion: { readonly number: number };
  readonly toVersion: { readonly number: number; readonly problem: { readonly id: string; readonly title: string } };
};

const shown = ({ id, madeBy, undoneBy, item, fromVersion, toVersion, ...row }: Found): RegradeRow => ({
  ...row,
  runId: id,
  points: Number(item.points),
  setTitle: item.set.title,
  problemId: toVersion.problem.id,
  title: toVersion.problem.title,
  fromNumber: fromVersion.number,
  toNumber: toVersion.number,
  madeBy: madeBy?.name ?? null,
  undoneBy: undoneBy?.name ?? null,
});

/** The course's regrades and previews, newest first, at most 100. */
export async function listRegrades(seat: Staff): Promise<RegradeRow[]> {
  const rows = await db().regradeRun.findMany({ where: { courseId: seat.courseId }, select: ROW, orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: 100 });
  return rows.map(shown);
}

/** One regrade of this course, or null. */
export async function findRegrade(seat: Staff, runId: string): Promise<RegradeRow | null> {
  const row = await db().regradeRun.findFirst({ where: { id: runId, courseId: seat.courseId }, select: ROW });
  return row && shown(row);
}

/** What a regrade changes, or in its preview would change, in numbers. Answers with a person's points are not counted as raised or lowered. */
export type RegradeCounts = {
  readonly raised: number;
  readonly lowered: number;
  /** Another verdict at the same score. */
  readonly otherVerdict: number;
  /** A person has given them points, which stand. */
  readonly byPerson: number;
  /** Answers of students who were asked something else than the new version asks. */
  readonly askedOtherwise: number;
  /** Students whose answer's score is raised or lowered. */
  readonly students: number;
};

export async function countRegraded(seat: Staff, runId: string): Promise<RegradeCounts> {
  const [counts] = await db().$queryRaw<RegradeCounts[]>`
    select count(*) filter (where not a."byPerson" and a."scoreAfter" > a."scoreBefore")::int as "raised",
           count(*) filter (where not a."byPerson" and a."scoreAfter" < a."scoreBefore")::int as "lowered",
           count(*) filter (where a."scoreAfter" = a."scoreBefore")::int as "otherVerdict",
           count(*) filter (where a."byPerson")::int as "byPerson",
           count(*) filter (where a."askedOtherwise")::int as "askedOtherwise",
           count(distinct a."progressId") filter (where not a."byPerson" and a."scoreAfter" <> a."scoreBefore")::int as "students"
    from "RegradedAnswer" a join "RegradeRun" r on r."id" = a."runId"
    where a."runId" = ${runId} and r."courseId" = ${seat.courseId} and a."differs"`;
  return counts ?? { raised: 0, lowered: 0, otherVerdict: 0, byPerson: 0, askedOtherwise: 0, students: 0 };
}

export type RegradedAnswerRow = {
  readonly submissionId: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly answer: unknown;
  /** Draws this student's variant. It stays on the server. */
  readonly seed: number;
  readonly at: Date;
  readonly verdictBefore: SubmissionVerdict;
  readonly verdictAfter: SubmissionVerdict;
  /** What it was worth as the program judged it, after what hints and lateness have cost, 0 to 1. */
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  readonly byPerson: boolean;
  readonly askedOtherwise: boolean;
};

/** The answers about which a regrade found another verdict or score, by student and time; at most `limit`, which is at most 200,000. */
export async function listRegradedAnswers(seat: Staff, runId: string, limit: number): Promise<RegradedAnswerRow[]> {
  return db().$queryRaw<RegradedAnswerRow[]>`
    select a."submissionId", u."id" as "userId", u."name", u."email", s."answer", g."seed", s."createdAt" as "at", a."verdictBefore"::text as "verdictBefore",
           a."verdictAfter"::text as "verdictAfter", a."scoreBefore" * ${shareLeft("s")} as "scoreBefore", a."scoreAfter" * ${shareLeft("s")} as "scoreAfter", a."byPerson", a."askedOtherwise"
    from "RegradedAnswer" a
    join "RegradeRun" r on r."id" = a."runId" and r."courseId" = ${seat.courseId}
    join "Submission" s on s."id" = a."submissionId"
    join "Progress" g on g."id" = a."progressId"
    join "User" u on u."id" = s."userId"
    where a."runId" = ${runId} and a."differs"
    order by lower(u."name"), u."id", s."createdAt", s."id"
    limit ${Math.min(limit, 200_000)}`;
}

/** The problem as the students were asked it, before the regrade, as the grader's schema has it; it stays on the server. Null where there is no such regrade. */
export async function findRegradedProblem(seat: Staff, runId: string): Promise<unknown> {
  const run = await db().regradeRun.findFirst({ where: { id: runId, courseId: seat.courseId }, select: { fromVersion: { select: { source: true } } } });
  return run?.fromVersion.source ?? null;
}
