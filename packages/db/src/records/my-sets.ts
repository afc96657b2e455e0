import { db } from "../client";
import type { Seat } from "../seat";

/* What a student sees of the course's problem sets: the published ones, with the student's own progress and nobody else's. */

type Student = Seat<"STUDENT">;

export type ProgressStatus = "NOT_STARTED" | "IN_PROGRESS" | "SOLVED" | "OUT_OF_ATTEMPTS";

export type MyItem = {
  readonly itemId: string;
  readonly title: string;
  readonly concept: string;
  readonly difficulty: number;
  readonly points: number;
  /** Null: as often as one likes. */
  readonly maxAttempts: number | null;
  readonly status: ProgressStatus;
  readonly attemptsUsed: number;
  /** The best so far, 0 to 1. */
  readonly score: number;
  readonly lastSubmittedAt: Date | null;
};

export type MySet = {
  readonly setId: string;
  readonly title: string;
  readonly intro: string;
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  readonly items: readonly MyItem[];
};

type Row = Omit<MySet, "items"> & { [K in keyof MyItem]: MyItem[K] | null } & { readonly setTitle: string };

/** The published sets of the seat's course in their order, each with its items in order; at most 2,000 items. */
export async function listMySets(seat: Student, setId: string | null = null): Promise<MySet[]> {
  const rows = await db().$queryRaw<Row[]>`
    select s."id" as "setId", s."title" as "setTitle", s."intro", s."opensAt", s."dueAt",
           i."id" as "itemId", p."title", p."concept", p."difficulty", i."points"::float8 as "points",
           coalesce(i."maxAttempts", (v."source" ->> 'attempts')::int) as "maxAttempts",
           coalesce(g."status"::text, 'NOT_STARTED') as "status", coalesce(g."attemptsUsed", 0) as "attemptsUsed",
           coalesce(g."score", 0)::float8 as "score", g."lastSubmittedAt"
    from "ProblemSet" s
    left join "SetItem" i on i."setId" = s."id"
    left join "ProblemVersion" v on v."id" = i."problemVersionId"
    left join "Problem" p on p."id" = v."problemId"
    left join "Progress" g on g."itemId" = i."id" and g."userId" = ${seat.userId}
    where s."courseId" = ${seat.courseId} and s."publishedAt" is not null
      and (${setId}::text is null or s."id" = ${setId})
    order by s."dueAt" asc nulls last, s."position", s."id", i."position", i."id"
    limit 2000`;
  return gathered(rows);
}

/** One published set of the seat's course, or null. */
export async function findMySet(seat: Student, setId: string): Promise<MySet | null> {
  return (await listMySets(seat, setId))[0] ?? null;
}

function gathered(rows: readonly Row[]): MySet[] {
  const sets = new Map<string, MySet & { items: MyItem[] }>();
  for (const row of rows) {
    const { setId, setTitle, intro, opensAt, dueAt } = row;
    const set = sets.get(setId) ?? { setId, title: setTitle, intro, opensAt, dueAt, items: [] };
    sets.set(setId, set);
    if (row.itemId !== null) set.items.push(item(row));
  }
  return [...sets.values()];
}

function item(row: Row): MyItem {
  return {
    itemId: row.itemId ?? "",
    title: row.title ?? "",
    concept: row.concept ?? "",
    difficulty: row.difficulty ?? 1,
    points: row.points ?? 0,
    maxAttempts: row.maxAttempts,
    status: row.status ?? "NOT_STARTED",
    attemptsUsed: row.attemptsUsed ?? 0,
    score: row.score ?? 0,
    lastSubmittedAt: row.lastSubmittedAt,
  };
}
