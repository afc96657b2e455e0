import { db } from "../client";
import { Prisma } from "../generated/client";
import type { Seat } from "../seat";

/*
 * The class as a whole, counted in SQL from what each student's work on each set sums up to (SetStanding). Only students count. A whole
 * class is read by the index of the course alone, which gives the rows in the order in which they lie.
 */

type Staff = Seat<"ASSISTANT">;

/**
 * The beginning of a query: "work" has of each student whether they have begun, when they answered last, their share of the points that
 * were due, and whether an extension of theirs runs. "opened" are the published sets that have opened, "all" what they come to. What is
 * due is so by each student's own date: a set for which an extension still runs is open for them, and not yet due.
 */
const classWork = ({ courseId }: Staff): Prisma.Sql => Prisma.sql`
    with "opened" as (
      select s."id", s."dueAt", sum(i."points") as "points" from "ProblemSet" s join "SetItem" i on i."setId" = s."id"
      where s."courseId" = ${courseId} and s."publishedAt" is not null and (s."opensAt" is null or s."opensAt" <= now()) group by s."id"
    ), "all" as (
      select count(*) as "sets", sum("points") filter (where "dueAt" <= now()) as "due", coalesce(bool_or("dueAt" is null or "dueAt" > now()), false) as "open" from "opened"
    ), "extended" as (
      select e."userId", e."setId", o."points", o."dueAt" <= now() as "wasDue" from "SetExtension" e join "opened" o on o."id" = e."setId"
      where e."courseId" = ${courseId} and e."dueAt" > now()
    ), "granted" as (
      select "userId", coalesce(sum("points") filter (where "wasDue"), 0) as "points" from "extended" group by "userId"
    ), "standing" as (
      -- Summed up before anything else is joined: there are as many of these rows a student as there are sets.
      select t."userId", sum(t."begun") as "begun", max(t."lastSubmittedAt") as "lastAt", sum(t."points") filter (where o."dueAt" <= now() and x."setId" is null) as "points"
      from "SetStanding" t
      left join "opened" o on o."id" = t."setId"
      left join "extended" x on x."setId" = t."setId" and x."userId" = t."userId"
      where t."courseId" = ${courseId}
      group by t."userId"
    ), "work" as (
      select m."userId", coalesce(t."begun", 0) as "begun", t."lastAt", coalesce(t."points", 0) / nullif((select "due" from "all") - coalesce(r."points", 0), 0) as "share",
             r."userId" is not null as "open"
      from "Membership" m
      left join "standing" t on t."userId" = m."userId"
      left join "granted" r on r."userId" = m."userId"
      where m."courseId" = ${courseId} and m."role" = 'STUDENT'
    )`;

/** Students by the share of the points that they have of what was due, each by their own due dates: ten tenths, the last with its end. Of whom nothing was due yet is in none. */
export async function listScoreDistribution(seat: Staff): Promise<{ readonly tenth: number; readonly students: number }[]> {
  return db().$queryRaw`
    ${classWork(seat)}
    select n."tenth", count(w."userId")::int as "students"
    from generate_series(0, 9) n("tenth")
    left join "work" w on w."share" is not null and least(9, floor(w."share" * 10)) = n."tenth"
    group by n."tenth" order by n."tenth" limit 10`;
}

/** How many problems of a set the class had solved by the end of each so many hours, as a share of students times problems; at most 400 points. */
export async function listCompletion(seat: Staff, setId: string, hours: number): Promise<{ readonly at: Date; readonly share: number }[]> {
  return db().$queryRaw`
    with "size" as (
      select (select count(*) from "SetItem" where "setId" = ${setId}) * (select count(*) from "Membership" where "courseId" = ${seat.courseId} and "role" = 'STUDENT') as "all"
    ), "steps" as (
      select date_bin(make_interval(hours => ${hours}::int), g."solvedAt", timestamptz '2020-01-01') as "at", count(*) as "solved"
      from "ProblemSet" s
      join "SetItem" i on i."setId" = s."id"
      join "Progress" g on g."itemId" = i."id" and g."solvedAt" is not null
      join "Membership" m on m."courseId" = s."courseId" and m."userId" = g."userId" and m."role" = 'STUDENT'
      where s."id" = ${setId} and s."courseId" = ${seat.courseId}
      group by 1 order by 1 limit 400
    )
    select "at" + make_interval(hours => ${hours}::int) as "at", (sum("solved") over (order by "at") / nullif((select "all" from "size"), 0))::float8 as "share"
    from "steps" order by "at" limit 400`;
}

export type ConceptResult = { readonly concept: string; readonly problems: number; readonly answered: number; readonly meanScore: number };

/** The mean score of what was answered, by concept, over all published sets; at most 50. It looks at all work of the class: ask seldom. */
export async function listConceptResults(seat: Staff): Promise<ConceptResult[]> {
  return db().$queryRaw<ConceptResult[]>`
    select p."concept", count(*)::int as "problems", coalesce(sum(w."answered"), 0)::int as "answered", coalesce(sum(w."scores") / nullif(sum(w."answered"), 0), 0)::float8 as "meanScore"
    from (
      select g."itemId", count(*) as "answered", sum(g."score") as "scores" from "Progress" g
      where g."courseId" = ${seat.courseId} and g."status" <> 'NOT_STARTED' group by g."itemId"
    ) w
    join "SetItem" i on i."id" = w."itemId"
    join "ProblemSet" s on s."id" = i."setId" and s."publishedAt" is not null
    join "ProblemVersion" v on v."id" = i."problemVersionId"
    join "Problem" p on p."id" = v."problemId"
    group by p."concept" order by p."concept" limit 50`;
}

export type HelpReason = "stuck" | "not-begun" | "stopped" | "behind";
export type StudentInNeed = {
  readonly userId: string;
  readonly name: string;
  readonly reason: HelpReason;
  /** How many students there are for this reason; the list names some. */
  readonly alike: number;
  /** Problems on which they are stuck; of the newest, its title. */
  readonly problems: number;
  readonly newestTitle: string | null;
  readonly lastAt: Date | null;
  /** Their share of the points that were due, 0 to 1, and the class's median. */
  readonly share: number | null;
  readonly median: number | null;
};

/**
 * Who needs help today, each student by the first reason of these that holds, at most `each` of a reason: stuck (in the last
 * three days without attempts left and full score, or three counted tries and more and no right answer), not begun (no answer
 * at all, and a set is open or over), stopped (has answered before, and nothing for ten days, though a set is open), behind (less than half of the class's median of what was due).
 * What is due is so by each student's own date: a set for which an extension still runs is open for them, and not yet due.
 */
export async function listStudentsInNeed(seat: Staff, each = 6): Promise<StudentInNeed[]> {
  return db().$queryRaw<StudentInNeed[]>`
    ${classWork(seat)}, "recent" as materialized (
      select g."userId", g."itemId", g."lastSubmittedAt" from "Progress" g
      where g."courseId" = ${seat.courseId} and g."lastSubmittedAt" > now() - interval '3 days'
        and (g."status" = 'OUT_OF_ATTEMPTS' and g."score" < 1 or g."status" = 'IN_PROGRESS' and g."attemptsUsed" >= 3)
    ), "stuck" as (
      select g."userId", count(*) as "problems", (array_agg(g."itemId" order by g."lastSubmittedAt" desc))[1] as "newest"
      from "recent" g join "SetItem" i on i."id" = g."itemId" join "opened" o on o."id" = i."setId"
      group by g."userId"
    ), "median" as (select percentile_cont(0.5) within group (order by "share") as "share" from "work"),
    "named" as (
      select w.*, k."problems", k."newest", (select "share" from "median") as "median",
             case when k."problems" is not null then 'stuck'
                  when w."begun" = 0 and (select "sets" from "all") > 0 then 'not-begun'
                  when w."begun" > 0 and w."lastAt" < now() - interval '10 days' and (w."open" or (select "open" from "all")) then 'stopped'
                  when w."begun" > 0 and w."share" < (select "share" from "median") / 2 then 'behind' end as "reason"
      from "work" w left join "stuck" k on k."userId" = w."userId"
    ), "ranked" as (
      select n.*, count(*) over (partition by n."reason") as "alike", row_number() over (partition by n."reason" order by n."problems" desc nulls last, n."share" nulls first, n."lastAt" desc nulls last, n."userId") as "place"
      from "named" n where n."reason" is not null
    )
    select r."userId", u."name", r."reason", r."alike"::int as "alike", coalesce(r."problems", 0)::int as "problems", p."title" as "newestTitle", r."lastAt", r."share"::float8 as "share", r."median"::float8 as "median"
    from "ranked" r
    join "User" u on u."id" = r."userId"
    left join "SetItem" i on i."id" = r."newest"
    left join "ProblemVersion" v on v."id" = i."problemVersionId"
    left join "Problem" p on p."id" = v."problemId"
    where r."place" <= ${Math.min(each, 100)}
    order by array_position(array['stuck', 'behind', 'stopped', 'not-begun'], r."reason"), r."place"
    limit 400`;
}
