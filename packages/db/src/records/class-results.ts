import { db } from "../client";
import type { Seat } from "../seat";

/*
 * What the class has done, counted in SQL: one query a question, whatever the number of students. Only students count,
 * an instructor's own tries do not, and only sets that are published.
 */

type Staff = Seat<"ASSISTANT">;

export type ClassTotals = {
  readonly students: number;
  readonly activeThisWeek: number;
  readonly answersToday: number;
  /** Answers that neither proof nor points could decide: the instructor's to judge. */
  readonly undecided: number;
};

/** The class in four numbers. A week is the last seven days, a day the last 24 hours. */
export async function getClassTotals(seat: Staff): Promise<ClassTotals> {
  const rows = await db().$queryRaw<ClassTotals[]>`
    select count(*)::int as "students",
           count(*) filter (where a."newest" > now() - interval '7 days')::int as "activeThisWeek",
           coalesce(sum(a."today"), 0)::int as "answersToday",
           coalesce(sum(a."undecided"), 0)::int as "undecided"
    from "Membership" m
    left join (
      select "userId", max("createdAt") as "newest",
             count(*) filter (where "createdAt" > now() - interval '24 hours') as "today",
             count(*) filter (where "verdict" = 'UNDECIDED') as "undecided"
      from "Submission" where "courseId" = ${seat.courseId} group by "userId"
    ) a on a."userId" = m."userId"
    where m."courseId" = ${seat.courseId} and m."role" = 'STUDENT'`;
  return rows[0] ?? { students: 0, activeThisWeek: 0, answersToday: 0, undecided: 0 };
}

export type ItemResult = {
  readonly itemId: string;
  readonly setId: string;
  readonly setTitle: string;
  readonly title: string;
  readonly concept: string;
  readonly points: number;
  /** Students of whom an answer was judged. */
  readonly begun: number;
  readonly solved: number;
  readonly outOfAttempts: number;
  /** Mean share of the points (0 to 1) of those who have answered; null when nobody has. */
  readonly meanScore: number | null;
  readonly meanAttempts: number | null;
};

/** How each problem of the published sets went, in the order of the sets' due dates; at most 2,000. */
export async function listItemResults(seat: Staff): Promise<ItemResult[]> {
  return db().$queryRaw<ItemResult[]>`
    select i."id" as "itemId", s."id" as "setId", s."title" as "setTitle", p."title", p."concept", i."points"::float8 as "points",
           count(g."id") filter (where g."status" <> 'NOT_STARTED')::int as "begun",
           count(g."id") filter (where g."status" = 'SOLVED')::int as "solved",
           count(g."id") filter (where g."status" = 'OUT_OF_ATTEMPTS')::int as "outOfAttempts",
           (avg(g."score") filter (where g."status" <> 'NOT_STARTED'))::float8 as "meanScore",
           (avg(g."attemptsUsed") filter (where g."status" <> 'NOT_STARTED'))::float8 as "meanAttempts"
    from "SetItem" i
    join "ProblemSet" s on s."id" = i."setId"
    join "ProblemVersion" v on v."id" = i."problemVersionId"
    join "Problem" p on p."id" = v."problemId"
    left join (
      select g.* from "Progress" g
      join "Membership" m on m."courseId" = g."courseId" and m."userId" = g."userId" and m."role" = 'STUDENT'
      where g."courseId" = ${seat.courseId}
    ) g on g."itemId" = i."id"
    where s."courseId" = ${seat.courseId} and s."publishedAt" is not null
    group by i."id", s."id", p."id"
    order by s."dueAt", s."position", s."id", i."position", i."id"
    limit 2000`;
}

export type SetResult = {
  readonly setId: string;
  readonly title: string;
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  readonly publishedAt: Date | null;
  readonly problems: number;
  readonly points: number;
  /** Students of whom an answer to one of its problems was judged. */
  readonly begun: number;
  /** Students who have solved every problem or used up its attempts. */
  readonly finished: number;
};

/** Every set of the course, unpublished ones too, by due date; at most 500. */
export async function listSetResults(seat: Staff): Promise<SetResult[]> {
  return db().$queryRaw<SetResult[]>`
    select s."id" as "setId", s."title", s."opensAt", s."dueAt", s."publishedAt",
           coalesce(n."problems", 0)::int as "problems", coalesce(n."points", 0)::float8 as "points",
           coalesce(r."begun", 0)::int as "begun", coalesce(r."finished", 0)::int as "finished"
    from "ProblemSet" s
    left join (
      select "setId", count(*) as "problems", sum("points") as "points" from "SetItem" group by "setId"
    ) n on n."setId" = s."id"
    left join (
      select t."setId", count(*) as "begun", count(*) filter (where t."done" = t."problems") as "finished"
      from (
        select i."setId", g."userId",
               count(*) filter (where g."status" in ('SOLVED', 'OUT_OF_ATTEMPTS')) as "done",
               (select count(*) from "SetItem" c where c."setId" = i."setId") as "problems"
        from "Progress" g
        join "SetItem" i on i."id" = g."itemId"
        join "Membership" m on m."courseId" = g."courseId" and m."userId" = g."userId" and m."role" = 'STUDENT'
        where g."courseId" = ${seat.courseId} and g."status" <> 'NOT_STARTED'
        group by i."setId", g."userId"
      ) t group by t."setId"
    ) r on r."setId" = s."id"
    where s."courseId" = ${seat.courseId}
    order by s."dueAt", s."position", s."id"
    limit 500`;
}

export type ResultRow = {
  readonly userId: string;
  readonly itemId: string;
  readonly status: "NOT_STARTED" | "IN_PROGRESS" | "SOLVED" | "OUT_OF_ATTEMPTS";
  readonly score: number;
  readonly attemptsUsed: number;
};

/** Where each student stands with each problem that they have opened, in all published sets or in one, for all or for one; at most 500,000, unordered. */
export async function listResults(seat: Staff, { setId, userId }: { readonly setId?: string | undefined; readonly userId?: string | undefined } = {}): Promise<ResultRow[]> {
  return db().progress.findMany({
    where: {
      courseId: seat.courseId,
      ...(userId === undefined ? {} : { userId }),
      item: { set: { courseId: seat.courseId, publishedAt: { not: null } }, ...(setId === undefined ? {} : { setId }) },
    },
    select: { userId: true, itemId: true, status: true, score: true, attemptsUsed: true },
    take: 500_000,
  });
}
