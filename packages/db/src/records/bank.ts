import { db } from "../client";
import { Prisma } from "../generated/client";
import type { Seat } from "../seat";
import { containing } from "./search-pattern";

/* The problem bank as one course sees it: the shipped problems (course null), which nobody edits, and the course's own. */

type Staff = Seat<"INSTRUCTOR">;

export type BankRow = {
  readonly problemId: string;
  readonly versionId: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly concept: string;
  readonly difficulty: number;
  readonly kind: string;
  readonly points: number;
  readonly attempts: number | null;
  /** Written in this course; the shipped bank's are not. */
  readonly own: boolean;
  /** How many sets of this course use it, in any version. */
  readonly sets: number;
};

/** A problem with how it has been used and how it went with this course's students, in all of its versions. */
export type BankEntry = BankRow & {
  /** How many courses use it. */
  readonly courses: number;
  /** Students of this course who had an answer judged. */
  readonly tried: number;
  readonly solved: number;
  /** Of those who tried, who were right at once. */
  readonly firstTry: number;
};

export type BankFilter = {
  /** Every word must occur in the title, the name or the file. */
  readonly text?: string | undefined;
  readonly concept?: string | undefined;
  readonly difficulty?: number | undefined;
  readonly kind?: string | undefined;
  readonly own?: boolean | undefined;
  /** In a set of this course, or in none. */
  readonly used?: boolean | undefined;
  /** Of those who tried, the share that solved it: from, and below which. */
  readonly success?: readonly [number, number] | undefined;
  /** Those that were put away, instead of those that are offered. */
  readonly archived?: boolean | undefined;
};

/** What a list of problems can be ordered by: one column for each. */
export const BANK_ORDERS = ["concept", "title", "kind", "difficulty", "use", "success", "first-try"] as const;
export type BankOrder = { readonly by: (typeof BANK_ORDERS)[number]; readonly descending: boolean };

/** The newest version of each problem that is offered, the course's own first, then by concept, difficulty and title; at most 500. */
export async function listBank(seat: Staff): Promise<BankRow[]> {
  return db().$queryRaw<BankRow[]>`
    select q."problemId", q."versionId", q."number", q."slug", q."title", q."concept", q."difficulty", q."kind", q."points", q."attempts", q."own", q."sets"
    from (${matching(seat, {})}) q
    order by not q."own", q."concept", q."difficulty", lower(q."title"), q."problemId"
    limit 500`;
}

/**
 * One page of the problems that pass the filter, and how many there are in all. Pages count from 1; `size` is at most 100.
 * How a problem went is counted for the page alone, unless it decides which problems are on it.
 */
export async function searchBank(seat: Staff, filter: BankFilter, { order, page, size }: { readonly order: BankOrder; readonly page: number; readonly size: number }): Promise<{ readonly rows: readonly BankEntry[]; readonly total: number }> {
  const limit = Math.min(size, 100);
  const offset = (Math.max(page, 1) - 1) * limit;
  const [from = 0, below = 2] = filter.success ?? [];
  const bySuccess = filter.success !== undefined || order.by === "success" || order.by === "first-try";
  // How a problem went is looked at for as few problems as may be, and for all of them at once.
  const found = bySuccess ? matching(seat, filter) : Prisma.sql`select q.*, (count(*) over ())::int as "total" from (${matching(seat, filter)}) q order by ${ordered(order)} limit ${limit} offset ${offset}`;
  const rows = await db().$queryRaw<(BankEntry & { total: number })[]>`
    with "found" as materialized (${found}), "class" as materialized (
      select m."userId" from "Membership" m where m."courseId" = ${seat.courseId} and m."role" = 'STUDENT'
    ), "went" as (
      select w."problemId", count(*)::int as "tried", count(*) filter (where g."status" = 'SOLVED')::int as "solved",
             count(*) filter (where g."status" = 'SOLVED' and g."attemptsUsed" = 1)::int as "firstTry"
      from "found" f
      join "ProblemVersion" w on w."problemId" = f."problemId"
      join "SetItem" i on i."problemVersionId" = w."id"
      join "ProblemSet" s on s."id" = i."setId" and s."courseId" = ${seat.courseId}
      join "Progress" g on g."itemId" = i."id" and g."attemptsUsed" > 0
      join "class" c on c."userId" = g."userId"
      group by w."problemId"
    )
    select q.*, coalesce(d."tried", 0) as "tried", coalesce(d."solved", 0) as "solved", coalesce(d."firstTry", 0) as "firstTry"${bySuccess ? Prisma.sql`, (count(*) over ())::int as "total"` : Prisma.empty}
    from "found" q left join "went" d on d."problemId" = q."problemId"
    where ${filter.success === undefined} or (d."tried" > 0 and d."solved"::float8 / d."tried" >= ${from} and d."solved"::float8 / d."tried" < ${below})
    order by ${ordered(order)} limit ${limit} offset ${bySuccess ? offset : 0}`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

function matching(seat: Staff, filter: BankFilter): Prisma.Sql {
  const words = (filter.text ?? "").split(/\s+/).filter((word) => word !== "");
  const patterns = words.slice(0, 8).map(containing);
  return Prisma.sql`
    select p."id" as "problemId", v."id" as "versionId", v."number", p."slug", p."title", p."concept", p."difficulty",
           v."source" -> 'ask' ->> 'kind' as "kind", coalesce((v."source" ->> 'points')::float8, 1) as "points",
           (v."source" ->> 'attempts')::int as "attempts", p."courseId" is not null as "own",
           coalesce(u."sets", 0)::int as "sets", coalesce(u."courses", 0)::int as "courses"
    from "Problem" p
    join lateral (select * from "ProblemVersion" where "problemId" = p."id" order by "number" desc limit 1) v on true
    left join (
      select w."problemId", count(distinct i."setId") filter (where s."courseId" = ${seat.courseId}) as "sets", count(distinct s."courseId") as "courses"
      from "SetItem" i
      join "ProblemSet" s on s."id" = i."setId"
      join "ProblemVersion" w on w."id" = i."problemVersionId"
      group by w."problemId"
    ) u on u."problemId" = p."id"
    where (p."courseId" = ${seat.courseId} or p."courseId" is null) and (p."archivedAt" is not null) = ${filter.archived ?? false}
      and (${filter.concept ?? null}::text is null or p."concept" = ${filter.concept ?? null})
      and (${filter.difficulty ?? null}::int is null or p."difficulty" = ${filter.difficulty ?? null})
      and (${filter.kind ?? null}::text is null or v."source" -> 'ask' ->> 'kind' = ${filter.kind ?? null})
      and (${filter.own ?? null}::boolean is null or (p."courseId" is not null) = ${filter.own ?? null})
      and (${filter.used ?? null}::boolean is null or (coalesce(u."sets", 0) > 0) = ${filter.used ?? null})
      and (p."title" || ' ' || p."slug" || ' ' || v."yaml") ilike all (${patterns}::text[])`;
}

const COLUMNS: { readonly [O in BankOrder["by"]]: Prisma.Sql } = {
  concept: Prisma.sql`q."concept"`,
  title: Prisma.sql`lower(q."title")`,
  kind: Prisma.sql`q."kind"`,
  difficulty: Prisma.sql`q."difficulty"`,
  use: Prisma.sql`q."sets"`,
  success: Prisma.sql`d."solved"::float8 / nullif(d."tried", 0)`,
  "first-try": Prisma.sql`d."firstTry"::float8 / nullif(d."tried", 0)`,
};

/** What is the same in the column stands as in the plain list: one's own first, then by concept, difficulty and title. */
function ordered({ by, descending }: BankOrder): Prisma.Sql {
  const direction = descending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const own = by === "concept" ? Prisma.sql`not q."own",` : Prisma.empty;
  return Prisma.sql`${own} ${COLUMNS[by]} ${direction} nulls last, not q."own", q."concept", q."difficulty", lower(q."title"), q."problemId"`;
}
