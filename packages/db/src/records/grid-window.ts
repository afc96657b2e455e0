import { db } from "../client";
import { Prisma } from "../generated/client";
import type { Seat } from "../seat";
import { containing } from "./search-pattern";

/* The grid of students by problems, a window of it at a time: who stands in it and what each did. */

type Staff = Seat<"ASSISTANT">;

export type CourseItem = {
  readonly itemId: string;
  readonly setId: string;
  readonly setTitle: string;
  readonly problemId: string;
  readonly title: string;
  readonly points: number;
};

/** The problems of the published sets, or of one of them, in the order of the sets' due dates; at most 2,000. */
export async function listCourseItems(seat: Staff, setId?: string): Promise<CourseItem[]> {
  return db().$queryRaw<CourseItem[]>`
    select i."id" as "itemId", s."id" as "setId", s."title" as "setTitle", p."id" as "problemId", p."title", i."points"::float8 as "points"
    from "SetItem" i
    join "ProblemSet" s on s."id" = i."setId"
    join "ProblemVersion" v on v."id" = i."problemVersionId"
    join "Problem" p on p."id" = v."problemId"
    where s."courseId" = ${seat.courseId} and s."publishedAt" is not null and (${setId ?? null}::text is null or s."id" = ${setId ?? null})
    order by s."dueAt", s."position", s."id", i."position", i."id"
    limit 2000`;
}

/** What the grid's rows are sorted by: the name, the last answer, the points, or what was done with one problem. */
export type GridSort = "name" | "active" | "points" | { readonly itemId: string };
export type GridAsked = {
  readonly setId?: string | undefined;
  readonly sectionId?: string | undefined;
  readonly search?: string | undefined;
  readonly sort: GridSort;
  readonly descending: boolean;
  readonly from: number;
  /** At most 200. */
  readonly count: number;
};

export type GridStudent = { readonly userId: string; readonly name: string; readonly lastActiveAt: Date | null; readonly points: number };

/** Students in the asked order, so many from a place on, and how many there are in all; equals are by name. */
export async function listGridStudents(seat: Staff, asked: GridAsked): Promise<{ readonly students: readonly GridStudent[]; readonly all: number }> {
  const pattern = containing(asked.search ?? "");
  const setId = asked.setId ?? null;
  const itemId = typeof asked.sort === "object" ? asked.sort.itemId : null;
  const direction = asked.descending ? Prisma.sql`desc` : Prisma.sql`asc`;
  // Not begun first, then by points, then who needed fewer attempts above who needed more.
  const by = typeof asked.sort === "object" ? Prisma.sql`coalesce(1000 * g."score" - g."attemptsUsed" + 1, -1000)` : { name: Prisma.sql`lower(u."name")`, active: Prisma.sql`coalesce(m."lastActiveAt", '-infinity')`, points: Prisma.sql`coalesce(w."points", 0)` }[asked.sort];
  const rows = await db().$queryRaw<(GridStudent & { all: number })[]>`
    select m."userId", u."name", m."lastActiveAt", coalesce(w."points", 0)::float8 as "points", (count(*) over ())::int as "all"
    from "Membership" m
    join "User" u on u."id" = m."userId"
    left join (
      select t."userId", sum(t."points") as "points" from "SetStanding" t join "ProblemSet" s on s."id" = t."setId" and s."publishedAt" is not null
      where t."courseId" = ${seat.courseId} and (${setId}::text is null or t."setId" = ${setId}) group by t."userId"
    ) w on w."userId" = m."userId"
    left join "Progress" g on g."itemId" = ${itemId} and g."userId" = m."userId" and g."status" <> 'NOT_STARTED'
    where m."courseId" = ${seat.courseId} and m."role" = 'STUDENT' and (u."name" ilike ${pattern} or u."email" ilike ${pattern})
      and (${asked.sectionId ?? null}::text is null or m."sectionId" = ${asked.sectionId ?? null})
    order by ${by} ${direction}, lower(u."name"), u."name", m."userId"
    offset ${Math.max(0, asked.from)} limit ${Math.min(asked.count, 200)}`;
  const [first] = rows;
  if (first || asked.from === 0) return { students: rows.map(({ all: _, ...student }) => student), all: first?.all ?? 0 };
  // Past the end: somebody else has left the list meanwhile.
  return { students: [], all: (await listGridStudents(seat, { ...asked, from: 0, count: 1 })).all };
}

export type GridResult = {
  readonly userId: string;
  readonly itemId: string;
  readonly status: "NOT_STARTED" | "IN_PROGRESS" | "SOLVED" | "OUT_OF_ATTEMPTS";
  readonly score: number;
  readonly attemptsUsed: number;
  /** Minutes from opening the problem to the last answer; null where there is none. */
  readonly minutes: number | null;
};

/** What these students did with the problems of the published sets, or of one set; at most 200 students. */
export async function listGridResults(seat: Staff, userIds: readonly string[], setId?: string): Promise<GridResult[]> {
  if (userIds.length === 0) return [];
  return db().$queryRaw<GridResult[]>`
    select g."userId", g."itemId", g."status"::text as "status", g."score", g."attemptsUsed", (extract(epoch from g."lastSubmittedAt" - g."startedAt") / 60)::float8 as "minutes"
    from "Progress" g
    where g."courseId" = ${seat.courseId} and g."userId" = any(${userIds.slice(0, 200)})
      and (${setId ?? null}::text is null or g."itemId" in (select "id" from "SetItem" where "setId" = ${setId ?? null}))
    limit 400000`;
}
