import { db } from "../client";
import type { Seat } from "../seat";
import { containing } from "./search-pattern";

/** By what a roster can be sorted; activity and points come with the highest first. */
export type RosterSort = "name" | "section" | "joined" | "active" | "points";

export type RosterLine = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly externalId: string;
  readonly sectionId: string | null;
  /** The section's name, or null. */
  readonly section: string | null;
  readonly joinedAt: Date;
  /** When they last answered something; null for who has only joined. */
  readonly lastActiveAt: Date | null;
  /** Points earned in published sets, and problems solved there. */
  readonly points: number;
  readonly solved: number;
};

export type RosterAsked = {
  /** Keeps those whose name, email or id contains it, in any case. */
  readonly search: string;
  /** A section's id, "none" for those without one, or null for everybody. */
  readonly sectionId: string | null;
  readonly sort: RosterSort;
  /** From 1. */
  readonly page: number;
};

export const ROSTER_PAGE = 100;

/** One page of the class's students, at most 100, and how many there are on all pages. */
export async function listRosterPage(seat: Seat<"ASSISTANT">, { search, sectionId, sort, page }: RosterAsked): Promise<{ readonly students: readonly RosterLine[]; readonly all: number }> {
  const pattern = containing(search);
  const rows = await db().$queryRaw<(RosterLine & { readonly all: number })[]>`
    with "class" as (
      select m."userId", u."name", u."email", m."externalId", m."sectionId", s."name" as "section", s."position", m."joinedAt",
             greatest(m."lastActiveAt", w."answeredAt") as "lastActiveAt", coalesce(w."points", 0)::float8 as "points", coalesce(w."solved", 0)::int as "solved"
      from "Membership" m
      join "User" u on u."id" = m."userId"
      left join "Section" s on s."id" = m."sectionId"
      left join (
        select g."userId", sum(g."points") as "points", sum(g."solved") as "solved", max(g."lastSubmittedAt") as "answeredAt"
        from "SetStanding" g
        join "ProblemSet" p on p."id" = g."setId" and p."publishedAt" is not null
        where g."courseId" = ${seat.courseId}
        group by g."userId"
      ) w on w."userId" = m."userId"
      where m."courseId" = ${seat.courseId} and m."role" = 'STUDENT'
        and (u."name" ilike ${pattern} or u."email" ilike ${pattern} or m."externalId" ilike ${pattern})
        and (${sectionId}::text is null or m."sectionId" = ${sectionId} or ${sectionId} = 'none' and m."sectionId" is null)
    )
    select "userId", "name", "email", "externalId", "sectionId", "section", "joinedAt", "lastActiveAt", "points", "solved", (count(*) over ())::int as "all"
    from "class"
    order by
      case when ${sort} = 'section' then "position" end nulls last,
      case when ${sort} = 'joined' then "joinedAt" end desc nulls last,
      case when ${sort} = 'active' then "lastActiveAt" end desc nulls last,
      case when ${sort} = 'points' then "points" end desc nulls last,
      lower("name"), "name", "userId"
    limit ${ROSTER_PAGE} offset ${(Math.max(1, page) - 1) * ROSTER_PAGE}`;
  return { students: rows.map(({ all: _, ...line }) => line), all: rows[0]?.all ?? 0 };
}

/** What there is to earn: the problems of the published sets, and their points. */
export async function getWorth(seat: Seat<"ASSISTANT">): Promise<{ readonly problems: number; readonly points: number }> {
  const { _count, _sum } = await db().setItem.aggregate({ where: { set: { courseId: seat.courseId, publishedAt: { not: null } } }, _count: true, _sum: { points: true } });
  return { problems: _count, points: Number(_sum.points ?? 0) };
}

export type ExpectedLine = { readonly email: string; readonly name: string; readonly externalId: string; readonly section: string | null; readonly createdAt: Date };

/** Who is on the roster and has not come yet, by name; at most 5,000. */
export async function listExpectedStudents(seat: Seat<"ASSISTANT">): Promise<ExpectedLine[]> {
  const rows = await db().expectedStudent.findMany({
    where: { courseId: seat.courseId },
    select: { email: true, name: true, externalId: true, createdAt: true, section: { select: { name: true } } },
    orderBy: [{ name: "asc" }, { email: "asc" }],
    take: 5_000,
  });
  return rows.map(({ section, ...row }) => ({ ...row, section: section?.name ?? null }));
}

export type FormerLine = { readonly userId: string; readonly name: string; readonly email: string; readonly externalId: string; readonly removedAt: Date | null };

/** Who was taken off the class, the last first; at most 5,000. */
export async function listFormerStudents(seat: Seat<"INSTRUCTOR">): Promise<FormerLine[]> {
  const rows = await db().membership.findMany({
    where: { courseId: seat.courseId, role: "FORMER" },
    select: { userId: true, externalId: true, removedAt: true, user: { select: { name: true, email: true } } },
    orderBy: [{ removedAt: { sort: "desc", nulls: "last" } }, { userId: "asc" }],
    take: 5_000,
  });
  return rows.map(({ user, ...row }) => ({ ...row, ...user }));
}
