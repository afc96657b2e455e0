import { db } from "../client";
import type { Seat } from "../seat";

/* What an instructor would want to hear on coming in: the newest answers, who has not begun, who is stuck. */

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

export type NotBegun = { readonly setId: string; readonly userId: string; readonly name: string; readonly lastActiveAt: Date | null };

/** For each published set: the students for whom it is open now, by their own due date, and of whom no answer was judged in it, by name; at most 5,000. */
export async function listNotBegun(seat: Staff): Promise<NotBegun[]> {
  return db().$queryRaw<NotBegun[]>`
    select s."id" as "setId", m."userId", u."name", m."lastActiveAt"
    from "ProblemSet" s
    join "Membership" m on m."courseId" = s."courseId" and m."role" = 'STUDENT'
    join "User" u on u."id" = m."userId"
    left join "SetExtension" e on e."setId" = s."id" and e."userId" = m."userId"
    where s."courseId" = ${seat.courseId} and s."publishedAt" is not null
      and (s."opensAt" is null or s."opensAt" <= now()) and coalesce(coalesce(e."dueAt", s."dueAt") > now(), true)
      and not exists (
        select 1 from "SetStanding" t where t."setId" = s."id" and t."userId" = m."userId" and t."begun" > 0
      )
    order by s."dueAt", s."id", u."name", m."userId"
    limit 5000`;
}
