import { db } from "../client";
import type { Seat } from "../seat";

/* What an instructor would want to hear on coming in: the newest answers, and who has not begun. */

type Staff = Seat<"ASSISTANT">;

export type NewestAnswer = {
  readonly submissionId: string;
  readonly userId: string;
  readonly name: string;
  readonly itemId: string;
  readonly title: string;
  readonly setTitle: string;
  readonly verdict: "EQUAL" | "UNEQUAL" | "UNDECIDED" | "ERROR";
  readonly score: number;
  readonly counted: boolean;
  readonly at: Date;
};

/** The newest answers of the class's students, newest first; at most `limit`, which is at most 100. */
export async function listNewestAnswers(seat: Staff, limit = 12): Promise<NewestAnswer[]> {
  return db().$queryRaw<NewestAnswer[]>`
    select a."id" as "submissionId", a."userId", u."name", a."itemId", p."title", s."title" as "setTitle",
           a."verdict"::text as "verdict", a."score", a."counted", a."createdAt" as "at"
    from "Submission" a
    join "Membership" m on m."courseId" = a."courseId" and m."userId" = a."userId" and m."role" = 'STUDENT'
    join "User" u on u."id" = a."userId"
    join "SetItem" i on i."id" = a."itemId"
    join "ProblemSet" s on s."id" = i."setId"
    join "ProblemVersion" v on v."id" = i."problemVersionId"
    join "Problem" p on p."id" = v."problemId"
    where a."courseId" = ${seat.courseId}
    order by a."createdAt" desc, a."id" desc
    limit ${Math.min(limit, 100)}`;
}

export type NotBegun = {
  readonly setId: string;
  readonly userId: string;
  readonly name: string;
  /** How many students have not begun the set; the list names some. */
  readonly all: number;
};

/** For each published set: the students for whom it is open now, by their own due date, and of whom no answer was judged in it, the first `named` of each by name; at most 5,000. */
export async function listNotBegun(seat: Staff, named = 60): Promise<NotBegun[]> {
  return db().$queryRaw<NotBegun[]>`
    with "running" as materialized (
      -- A set that is over for everybody is left before its students are looked at.
      select s."id", s."dueAt" from "ProblemSet" s
      where s."courseId" = ${seat.courseId} and s."publishedAt" is not null and (s."opensAt" is null or s."opensAt" <= now())
        and (s."dueAt" is null or s."dueAt" > now() or exists (select 1 from "SetExtension" x where x."setId" = s."id" and x."dueAt" > now()))
    ), "begun" as materialized (
      select t."setId", t."userId" from "running" s join "SetStanding" t on t."setId" = s."id" and t."begun" > 0
    ), "missing" as (
      select s."id" as "setId", s."dueAt", m."userId", u."name", (count(*) over (partition by s."id"))::int as "all", row_number() over (partition by s."id" order by u."name", m."userId") as "place"
      from "running" s
      join "Membership" m on m."courseId" = ${seat.courseId} and m."role" = 'STUDENT'
      join "User" u on u."id" = m."userId"
      left join "SetExtension" e on e."setId" = s."id" and e."userId" = m."userId"
      where coalesce(coalesce(e."dueAt", s."dueAt") > now(), true)
        and not exists (select 1 from "begun" t where t."setId" = s."id" and t."userId" = m."userId")
    )
    select "setId", "userId", "name", "all" from "missing"
    where "place" <= ${named}
    order by "dueAt", "setId", "place"
    limit 5000`;
}
