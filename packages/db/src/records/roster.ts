import { db } from "../client";
import type { Seat } from "../seat";
import { containing } from "./search-pattern";

type Staff = Seat<"ASSISTANT">;

export type RosterStudent = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly joinedAt: Date;
  /** The section that they belong to, or null. */
  readonly sectionId: string | null;
  /** What the institution's own records call them; empty where it is not known. */
  readonly externalId: string;
  /** The later of the last page seen and the last answer given; null for who has only joined. */
  readonly lastActiveAt: Date | null;
  /** Points earned in published sets. */
  readonly points: number;
  readonly solved: number;
  readonly begun: number;
};

/** The class's students by name, at most 5,000. `search` keeps those whose name or email contains it, in any case. */
export async function listStudents(seat: Staff, search = ""): Promise<RosterStudent[]> {
  return selectStudents(seat, { search, userId: null });
}

/** One student of the class, or null for who is none. */
export async function findStudent(seat: Staff, userId: string): Promise<RosterStudent | null> {
  const found = await selectStudents(seat, { search: "", userId });
  return found[0] ?? null;
}

type Wanted = { readonly search: string; readonly userId: string | null };

async function selectStudents(seat: Staff, { search, userId }: Wanted): Promise<RosterStudent[]> {
  const pattern = containing(search);
  return db().$queryRaw<RosterStudent[]>`
    select m."userId", u."name", u."email", m."joinedAt", m."sectionId", m."externalId", greatest(m."lastActiveAt", r."answeredAt") as "lastActiveAt",
           coalesce(r."points", 0)::float8 as "points", coalesce(r."solved", 0)::int as "solved", coalesce(r."begun", 0)::int as "begun"
    from "Membership" m
    join "User" u on u."id" = m."userId"
    left join (
      select t."userId", sum(t."points") as "points", sum(t."begun") as "begun", max(t."lastSubmittedAt") as "answeredAt", sum(t."solved") as "solved"
      from "SetStanding" t
      join "ProblemSet" s on s."id" = t."setId" and s."publishedAt" is not null
      where t."courseId" = ${seat.courseId} and (${userId}::text is null or t."userId" = ${userId})
      group by t."userId"
    ) r on r."userId" = m."userId"
    where m."courseId" = ${seat.courseId} and m."role" = 'STUDENT' and (u."name" ilike ${pattern} or u."email" ilike ${pattern})
      and (${userId}::text is null or m."userId" = ${userId})
    order by lower(u."name"), u."name", m."userId"
    limit 5000`;
}

export type StudentAnswer = {
  readonly submissionId: string;
  readonly itemId: string;
  readonly setId: string;
  readonly setTitle: string;
  readonly title: string;
  readonly problemVersionId: string;
  readonly source: unknown;
  readonly seed: number;
  readonly answer: unknown;
  readonly outcome: unknown;
  readonly verdict: "EQUAL" | "UNEQUAL" | "UNDECIDED" | "ERROR";
  readonly score: number;
  readonly counted: boolean;
  /** The share of its score that hints cost. */
  readonly hintCost: number;
  /** The share of what is then left that lateness cost. */
  readonly lateCost: number;
  /** What a right answer is worth. */
  readonly points: number;
  /** What a person gave it, 0 to 1, which counts instead of `score`; null where nobody did. */
  readonly reviewScore: number | null;
  readonly reviewComment: string;
  readonly at: Date;
};

/** What one student has answered, newest first, at most `limit`, which is at most 300. The stored problem comes along, to name what was chosen. */
export async function listStudentAnswers(seat: Staff, userId: string, limit = 20): Promise<StudentAnswer[]> {
  return db().$queryRaw<StudentAnswer[]>`
    select a."id" as "submissionId", a."itemId", i."setId", s."title" as "setTitle", p."title", v."id" as "problemVersionId", v."source", g."seed", a."answer", a."outcome", a."verdict"::text as "verdict",
           a."score", a."counted", a."hintCost", a."lateCost", i."points", a."reviewScore", a."reviewComment", a."createdAt" as "at"
    from "Submission" a
    join "Progress" g on g."id" = a."progressId"
    join "SetItem" i on i."id" = a."itemId"
    join "ProblemSet" s on s."id" = i."setId"
    join "ProblemVersion" v on v."id" = i."problemVersionId"
    join "Problem" p on p."id" = v."problemId"
    where a."courseId" = ${seat.courseId} and a."userId" = ${userId}
    order by a."createdAt" desc, a."id" desc
    limit ${Math.min(limit, 300)}`;
}
