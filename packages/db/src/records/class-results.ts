import { db } from "../client";
import type { Seat } from "../seat";
import { countAnswersToReview } from "./reviews";

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
  const [rows, undecided] = await Promise.all([
    db().$queryRaw<Omit<ClassTotals, "undecided">[]>`
      select count(*)::int as "students", count(a."userId")::int as "activeThisWeek",
             (select count(*)::int from "Submission" a join "Membership" w on w."courseId" = a."courseId" and w."userId" = a."userId" and w."role" = 'STUDENT'
              where a."courseId" = ${seat.courseId} and a."createdAt" > now() - interval '24 hours') as "answersToday"
      from "Membership" m
      left join (
        select distinct t."userId" from "SetStanding" t where t."courseId" = ${seat.courseId} and t."lastSubmittedAt" > now() - interval '7 days'
      ) a on a."userId" = m."userId"
      where m."courseId" = ${seat.courseId} and m."role" = 'STUDENT'`,
    countAnswersToReview(seat),
  ]);
  const [totals] = rows;
  return { students: totals?.students ?? 0, activeThisWeek: totals?.activeThisWeek ?? 0, answersToday: totals?.answersToday ?? 0, undecided };
}

export type ItemResult = {
  readonly itemId: string;
  readonly setId: string;
  readonly setTitle: string;
  readonly problemId: string;
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

/** How each problem of a published set went, in the set's order; at most 500. */
export async function listItemResults(seat: Staff, setId: string): Promise<ItemResult[]> {
  return db().$queryRaw<ItemResult[]>`
    with "class" as materialized (
      select m."userId" from "Membership" m where m."courseId" = ${seat.courseId} and m."role" = 'STUDENT'
    ), "work" as (
      select g."itemId", count(*) as "begun", count(*) filter (where g."status" = 'SOLVED') as "solved", count(*) filter (where g."status" = 'OUT_OF_ATTEMPTS') as "out",
             avg(g."score") as "meanScore", avg(g."attemptsUsed") as "meanAttempts"
      from "SetItem" i join "Progress" g on g."itemId" = i."id" and g."status" <> 'NOT_STARTED' join "class" m on m."userId" = g."userId"
      where i."setId" = ${setId} group by g."itemId"
    )
    select i."id" as "itemId", s."id" as "setId", s."title" as "setTitle", p."id" as "problemId", p."title", p."concept", i."points"::float8 as "points",
           coalesce(w."begun", 0)::int as "begun", coalesce(w."solved", 0)::int as "solved", coalesce(w."out", 0)::int as "outOfAttempts",
           w."meanScore"::float8 as "meanScore", w."meanAttempts"::float8 as "meanAttempts"
    from "SetItem" i
    join "ProblemSet" s on s."id" = i."setId"
    join "ProblemVersion" v on v."id" = i."problemVersionId"
    join "Problem" p on p."id" = v."problemId"
    left join "work" w on w."itemId" = i."id"
    where s."courseId" = ${seat.courseId} and s."id" = ${setId} and s."publishedAt" is not null
    order by i."position", i."id"
    limit 500`;
}

export type SetResult = {
  readonly setId: string;
  readonly title: string;
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  /** The last moment at which answers are taken from everybody: the due date, the end of the grace or of late work; null for never. */
  readonly endsAt: Date | null;
  /** The latest due date that holds for anybody, with extensions; null where none is due. */
  readonly lastDueAt: Date | null;
  /** The last moment at which anybody's answers are taken; null for never. */
  readonly lastEndsAt: Date | null;
  /** Students for whom it is not due yet, though its own due date is over. */
  readonly extended: number;
  readonly publishedAt: Date | null;
  readonly problems: number;
  readonly points: number;
  /** Students of whom an answer to one of its problems was judged. */
  readonly begun: number;
  /** Students who have solved every problem or used up its attempts. */
  readonly finished: number;
};

/** Every set of the course, unpublished ones too, by due date; at most 500. What extensions give is as `ownTimes` has it for each student. */
export async function listSetResults(seat: Staff): Promise<SetResult[]> {
  return db().$queryRaw<SetResult[]>`
    with "size" as materialized (
      select i."setId", count(*) as "problems", sum(i."points") as "points" from "ProblemSet" s join "SetItem" i on i."setId" = s."id" where s."courseId" = ${seat.courseId} group by i."setId"
    )
    select s."id" as "setId", s."title", s."opensAt", s."dueAt", s."publishedAt", h."endsAt",
           case when s."dueAt" is not null then greatest(s."dueAt", e."dueAt") end as "lastDueAt",
           case when h."endsAt" is not null then greatest(h."endsAt", e."endsAt") end as "lastEndsAt",
           case when s."dueAt" <= now() then coalesce(e."running", 0) else 0 end::int as "extended",
           coalesce(n."problems", 0)::int as "problems", coalesce(n."points", 0)::float8 as "points",
           coalesce(r."begun", 0)::int as "begun", coalesce(r."finished", 0)::int as "finished"
    from "ProblemSet" s
    left join "size" n on n."setId" = s."id"
    left join (
      select t."setId", count(*) filter (where t."begun" > 0) as "begun",
             count(*) filter (where t."finished" > 0 and t."finished" = c."problems") as "finished"
      from "SetStanding" t
      join "size" c on c."setId" = t."setId"
      join "Membership" m on m."courseId" = t."courseId" and m."userId" = t."userId" and m."role" = 'STUDENT'
      where t."courseId" = ${seat.courseId}
      group by t."setId"
    ) r on r."setId" = s."id"
    cross join lateral (select case when s."dueAt" is null then s."closesAt" else greatest(s."dueAt" + make_interval(hours => s."graceHours"), s."closesAt") end as "endsAt") h
    left join lateral (
      select max(x."dueAt") as "dueAt", count(*) filter (where x."dueAt" > now()) as "running",
             max(greatest(coalesce(x."dueAt", s."dueAt") + make_interval(hours => s."graceHours"), coalesce(x."closesAt", s."closesAt"))) as "endsAt"
      from "SetExtension" x
      join "Membership" m on m."courseId" = x."courseId" and m."userId" = x."userId" and m."role" = 'STUDENT'
      where x."setId" = s."id"
    ) e on true
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
