import { db } from "../client";
import type { Seat } from "../seat";

/* Classical statistics of one problem in a course's sets, counted in SQL. Only students' work counts, and only what was answered. */

type Staff = Seat<"ASSISTANT">;

export type ItemStatistics = {
  readonly itemId: string;
  readonly setId: string;
  readonly setTitle: string;
  readonly points: number;
  readonly students: number;
  readonly solved: number;
  readonly outOfAttempts: number;
  /** The classical difficulty index p: the mean share of the points, 0 (nobody has any) to 1; null where nobody has answered. */
  readonly difficulty: number | null;
  /**
   * The corrected item-total correlation: Pearson's r of the score with the mean of the student's scores on all other problems,
   * -1 to 1, which for right and wrong alone is the point-biserial. Null with too few students or no differences.
   */
  readonly discrimination: number | null;
  readonly attempts: number | null;
  /** Seconds from opening to the right answer: the quartiles of those who got there; null where nobody has. */
  readonly secondsToSolve: readonly [number, number, number] | null;
};

/** A correlation of fewer students says nothing. */
const ENOUGH = 10;

/** How a problem went in each of the course's sets that has it, by due date; at most 50. */
export async function listItemStatistics(seat: Staff, problemId: string): Promise<ItemStatistics[]> {
  const rows = await db().$queryRaw<(Omit<ItemStatistics, "secondsToSolve"> & { seconds: number[] | null })[]>`
    with "totals" as (
      select t."userId", sum(t."shares") as "shares", sum(t."begun") as "begun"
      from "SetStanding" t join "Membership" m on m."courseId" = t."courseId" and m."userId" = t."userId" and m."role" = 'STUDENT'
      where t."courseId" = ${seat.courseId} group by t."userId"
    )
    select i."id" as "itemId", s."id" as "setId", s."title" as "setTitle", i."points"::float8 as "points",
           coalesce(w."students", 0)::int as "students", coalesce(w."solved", 0)::int as "solved", coalesce(w."out", 0)::int as "outOfAttempts",
           w."difficulty", case when w."compared" >= ${ENOUGH} then w."discrimination" end as "discrimination", w."attempts"::float8 as "attempts", z."seconds"
    from "SetItem" i
    join "ProblemSet" s on s."id" = i."setId" and s."courseId" = ${seat.courseId}
    join "ProblemVersion" v on v."id" = i."problemVersionId" and v."problemId" = ${problemId}
    left join lateral (
      select count(*) as "students", count(*) filter (where g."status" = 'SOLVED') as "solved", count(*) filter (where g."status" = 'OUT_OF_ATTEMPTS') as "out",
             avg(g."score") as "difficulty", avg(g."attemptsUsed") as "attempts", count(*) filter (where o."begun" > 1) as "compared",
             corr(g."score", case when o."begun" > 1 then (o."shares" - g."score") / (o."begun" - 1) end) as "discrimination"
      from "Progress" g join "totals" o on o."userId" = g."userId"
      where g."itemId" = i."id" and g."status" <> 'NOT_STARTED'
    ) w on true
    left join lateral (
      select percentile_cont(array[0.25, 0.5, 0.75]) within group (order by extract(epoch from g."solvedAt" - g."startedAt")::float8) as "seconds"
      from "Progress" g where g."itemId" = i."id" and g."solvedAt" is not null
    ) z on true
    order by s."dueAt", s."position", s."id", i."position", i."id"
    limit 50`;
  return rows.map(({ seconds, ...row }) => {
    const [q1, median, q3] = seconds ?? [];
    return { ...row, secondsToSolve: q1 === undefined || median === undefined || q3 === undefined ? null : [q1, median, q3] };
  });
}

/** Of the students who made an n-th counted attempt, how many, and how many of those were wholly right by it. */
export type AttemptResult = { readonly attempt: number; readonly students: number; readonly right: number };

/** Success by attempt over all of the course's sets that have the problem, the first twenty attempts. */
export async function listAttemptResults(seat: Staff, problemId: string): Promise<AttemptResult[]> {
  return db().$queryRaw<AttemptResult[]>`
    select t."n"::int as "attempt", count(*)::int as "students", count(*) filter (where t."verdict" = 'EQUAL' and t."score" >= 1)::int as "right"
    from (
      select a."verdict", a."score", row_number() over (partition by a."progressId" order by a."createdAt") as "n"
      from "ProblemVersion" v
      join "SetItem" i on i."problemVersionId" = v."id"
      join "ProblemSet" s on s."id" = i."setId" and s."courseId" = ${seat.courseId}
      join "Submission" a on a."itemId" = i."id" and a."counted"
      where v."problemId" = ${problemId}
    ) t
    where t."n" <= 20
    group by t."n" order by t."n"
    limit 20`;
}

export type VerdictCounts = { readonly answers: number; readonly unreadable: number; readonly undecided: number };

/** How many answers there are, and how many of them could not be read or not be decided. */
export async function getVerdictCounts(seat: Staff, problemId: string): Promise<VerdictCounts> {
  const rows = await db().$queryRaw<VerdictCounts[]>`
    select count(*)::int as "answers", count(*) filter (where a."verdict" = 'ERROR')::int as "unreadable", count(*) filter (where a."verdict" = 'UNDECIDED')::int as "undecided"
    from "ProblemVersion" v
    join "SetItem" i on i."problemVersionId" = v."id"
    join "ProblemSet" s on s."id" = i."setId" and s."courseId" = ${seat.courseId}
    join "Submission" a on a."itemId" = i."id"
    where v."problemId" = ${problemId}`;
  return rows[0] ?? { answers: 0, unreadable: 0, undecided: 0 };
}

/** Whether a student of the course has answered the problem in one of its sets, in any version. */
export async function isAnswered(seat: Staff, problemId: string): Promise<boolean> {
  const found = await db().progress.findFirst({
    where: {
      courseId: seat.courseId,
      status: { not: "NOT_STARTED" },
      user: { memberships: { some: { courseId: seat.courseId, role: "STUDENT" } } },
      item: { set: { courseId: seat.courseId }, problemVersion: { problemId } },
    },
    select: { id: true },
  });
  return found !== null;
}
