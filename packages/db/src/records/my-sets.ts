import { db } from "../client";
import { Prisma } from "../generated/client";
import type { Seat } from "../seat";
import type { FeedbackPolicy } from "./problem-sets";
import { isWithheld, ownTimes, type SetAccess, type SetTimes } from "./set-times";

/* What a student sees of the course's problem sets: the published ones, with the student's own progress and dates and nobody else's. */

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

/** A set that has to be done before another one opens, and how far the student is with it. */
export type Missing = {
  readonly setId: string;
  /** Empty while students do not see it. */
  readonly title: string;
  /** Whether students see it at all. */
  readonly published: boolean;
  /** How much of its points is asked for, and how much the student has, in per cent. */
  readonly percent: number;
  readonly reached: number;
};

/** A set as it holds for one student: `dueAt` and `endsAt` are their own, `timeLimit` is with the minutes that they were granted. */
export type MySet = SetAccess & {
  readonly setId: string;
  readonly courseId: string;
  readonly title: string;
  readonly intro: string;
  readonly feedback: FeedbackPolicy;
  /** Nothing is told yet of what was found: status and score of the items say only how many answers were given. */
  readonly withheld: boolean;
  /** Whether hints may be asked for. */
  readonly hints: boolean;
  readonly graceHours: number;
  /** What each day of lateness costs, 0 to 1. */
  readonly latePerDay: number;
  /** Whether something was granted to this student. */
  readonly extended: boolean;
  /** What is still missing before the set opens. */
  readonly missing: readonly Missing[];
  readonly items: readonly MyItem[];
};

type SetColumns = SetTimes & Pick<MySet, "setId" | "courseId" | "title" | "intro" | "feedback" | "hints" | "latePerDay"> & { readonly published: boolean };
type Columns = SetColumns & { [K in keyof MyItem as `item${Capitalize<K>}`]: MyItem[K] | null } & {
  readonly ownDueAt: Date | null;
  readonly ownClosesAt: Date | null;
  readonly extraAttempts: number | null;
  readonly extraMinutes: number | null;
  readonly begunAt: Date | null;
  readonly sittingEndsAt: Date | null;
  /** Whether the item was opened. */
  readonly opened: boolean;
};

type Whose = { readonly courseIds: readonly string[]; readonly userId: string };

const whoseSeat = ({ courseId, userId }: Student): Whose => ({ courseIds: [courseId], userId });

/** The published sets of the seat's course by their due dates, each with its items in order; at most 2,000 items. */
export const listMySets = (seat: Student, now: Date): Promise<MySet[]> => ownSets(whoseSeat(seat), now, null);

/** The same of several seats of one person, by course, in as many queries as of one. */
export async function listMySetsByCourse(seats: readonly Student[], now: Date): Promise<ReadonlyMap<string, readonly MySet[]>> {
  const [first] = seats;
  if (!first) return new Map();
  const own = seats.filter(({ userId }) => userId === first.userId).map(({ courseId }) => courseId);
  const sets = await ownSets({ courseIds: own, userId: first.userId }, now, null);
  return new Map(own.map((courseId) => [courseId, sets.filter((set) => set.courseId === courseId)]));
}

/** One published set of the seat's course, or null. */
export async function findMySet(seat: Student, setId: string, now: Date): Promise<MySet | null> {
  return (await ownSets(whoseSeat(seat), now, setId))[0] ?? null;
}

/** A set as a student of the course sees it, published or not, for the course's staff. Null where there is no such set or student. */
export async function findSetOfStudent(seat: Seat<"INSTRUCTOR">, userId: string, setId: string, now: Date): Promise<MySet | null> {
  const whose = { courseIds: [seat.courseId], userId };
  const isStudent = await db().membership.count({ where: { courseId: seat.courseId, userId, role: "STUDENT" } });
  const [set] = isStudent > 0 ? gathered(await selectSets(whose, Prisma.sql`s."id" = ${setId}`), now) : [];
  return set ? ((await withMissing(whose, [set], now))[0] ?? null) : null;
}

async function ownSets(whose: Whose, now: Date, setId: string | null): Promise<MySet[]> {
  const rows = await selectSets(whose, Prisma.sql`s."publishedAt" is not null and (${setId}::text is null or s."id" = ${setId})`);
  return withMissing(whose, gathered(rows, now), now);
}

const selectSets = ({ courseIds, userId }: Whose, which: Prisma.Sql): Promise<Columns[]> => db().$queryRaw<Columns[]>`
  select s."id" as "setId", s."courseId", s."title", s."intro", s."feedback"::text as "feedback", s."hints", s."publishedAt" is not null as "published",
         s."opensAt", s."dueAt", s."closesAt", s."graceHours", s."latePerDay", s."timeLimit",
         e."dueAt" as "ownDueAt", e."closesAt" as "ownClosesAt", e."extraAttempts", e."extraMinutes", t."startedAt" as "begunAt", t."endsAt" as "sittingEndsAt",
         i."id" as "itemItemId", p."title" as "itemTitle", p."concept" as "itemConcept", p."difficulty" as "itemDifficulty", i."points"::float8 as "itemPoints",
         coalesce(i."maxAttempts", s."maxAttempts", (v."source" ->> 'attempts')::int) + coalesce(e."extraAttempts", 0) as "itemMaxAttempts",
         coalesce(g."status"::text, 'NOT_STARTED') as "itemStatus", coalesce(g."attemptsUsed", 0) as "itemAttemptsUsed",
         coalesce(g."score", 0)::float8 as "itemScore", g."lastSubmittedAt" as "itemLastSubmittedAt", g."id" is not null as "opened"
  from "ProblemSet" s
  left join "SetExtension" e on e."setId" = s."id" and e."userId" = ${userId}
  left join "SetSitting" t on t."setId" = s."id" and t."userId" = ${userId}
  left join "SetItem" i on i."setId" = s."id"
  left join "ProblemVersion" v on v."id" = i."problemVersionId"
  left join "Problem" p on p."id" = v."problemId"
  left join "Progress" g on g."itemId" = i."id" and g."userId" = ${userId}
  where s."courseId" = any(${courseIds}) and ${which}
  order by s."courseId", s."position", s."id", i."position", i."id"
  limit ${2000 * courseIds.length}`;

/** A set before it is known what is missing: who has opened one of its problems has got in, and stays in. */
type Gathered = MySet & { readonly published: boolean; readonly opened: boolean };

function gathered(rows: readonly Columns[], now: Date): Gathered[] {
  const sets = new Map<string, Gathered & { items: MyItem[]; opened: boolean }>();
  for (const row of rows) {
    const set = sets.get(row.setId) ?? { ...ownSet(row, now), items: [], opened: false };
    sets.set(row.setId, set);
    set.opened ||= row.opened || row.begunAt !== null;
    if (row.itemItemId !== null) set.items.push(item(row, set.withheld));
  }
  const due = ({ dueAt }: MySet) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return [...sets.values()].sort((a, b) => (due(a) === due(b) ? 0 : due(a) - due(b)));
}

function ownSet(row: Columns, now: Date): Omit<Gathered, "items" | "opened"> {
  const extended = row.extraAttempts !== null;
  const times = ownTimes(row, extended ? { dueAt: row.ownDueAt, closesAt: row.ownClosesAt, extraAttempts: row.extraAttempts, extraMinutes: row.extraMinutes ?? 0 } : null);
  const { setId, courseId, title, intro, feedback, hints, graceHours, latePerDay, published, begunAt, sittingEndsAt } = row;
  const sitting = begunAt && sittingEndsAt ? { startedAt: begunAt, endsAt: sittingEndsAt } : null;
  return { ...times, setId, courseId, title, intro, feedback, hints, graceHours, latePerDay, published, extended, sitting, withheld: isWithheld({ ...times, feedback }, now), locked: false, missing: [] };
}

function item(row: Columns, withheld: boolean): MyItem {
  const found = { status: row.itemStatus ?? "NOT_STARTED", attemptsUsed: row.itemAttemptsUsed ?? 0, score: row.itemScore ?? 0 };
  return {
    itemId: row.itemItemId ?? "",
    title: row.itemTitle ?? "",
    concept: row.itemConcept ?? "",
    difficulty: row.itemDifficulty ?? 1,
    points: row.itemPoints ?? 0,
    maxAttempts: row.itemMaxAttempts,
    ...(withheld ? withoutFindings(found, row.itemMaxAttempts) : found),
    lastSubmittedAt: row.itemLastSubmittedAt,
  };
}

type Found = { readonly status: ProgressStatus; readonly attemptsUsed: number; readonly score: number };

/** How far somebody is with a problem, without a word on whether an answer was right. */
export function withoutFindings({ status, attemptsUsed }: Found, maxAttempts: number | null): Found {
  const spent = maxAttempts !== null && attemptsUsed >= maxAttempts;
  return { status: spent ? "OUT_OF_ATTEMPTS" : status === "NOT_STARTED" ? "NOT_STARTED" : "IN_PROGRESS", attemptsUsed, score: 0 };
}

/** The sets with what has to be done before each; of sets whose findings are withheld, nothing counts yet. */
async function withMissing(whose: Whose, sets: readonly Gathered[], now: Date): Promise<MySet[]> {
  const rules = await db().setPrerequisite.findMany({
    where: { setId: { in: sets.filter((set) => !set.opened).map(({ setId }) => setId) }, set: { courseId: { in: [...whose.courseIds] } } },
    orderBy: [{ requires: { position: "asc" } }, { requiresId: "asc" }],
    take: 2000 * whose.courseIds.length,
  });
  const elsewhere = rules.map(({ requiresId }) => requiresId).filter((id) => !sets.some(({ setId }) => setId === id));
  const others = elsewhere.length === 0 ? [] : gathered(await selectSets(whose, Prisma.sql`s."id" = any(${elsewhere})`), now);
  const known = new Map([...sets, ...others].map((set) => [set.setId, set]));
  return sets.map(({ published: _, opened, ...set }) => {
    const missing = rules.flatMap(({ setId, requiresId, percent }): Missing[] => {
      const required = setId === set.setId ? known.get(requiresId) : undefined;
      const reached = required ? percentOf(required) : 100;
      return required && reached < percent ? [{ setId: requiresId, title: required.published ? required.title : "", published: required.published, percent, reached }] : [];
    });
    return { ...set, missing, locked: !opened && missing.length > 0 };
  });
}

/** How much of a set's points a student has, in whole per cent, rounded down; a set without points is done. */
function percentOf({ items }: MySet): number {
  const points = items.reduce((sum, item) => sum + item.points, 0);
  // What is exactly enough must not fall short by the last digit of a sum.
  return points === 0 ? 100 : Math.floor((items.reduce((sum, item) => sum + item.score * item.points, 0) / points) * 100 + 1e-9);
}
