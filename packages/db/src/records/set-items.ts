import { db, withTransaction } from "../client";
import type { Seat } from "../seat";

type Staff = Seat<"INSTRUCTOR">;

export type SetItemRow = {
  readonly itemId: string;
  readonly problemId: string;
  readonly versionId: string;
  readonly number: number;
  /** The newest version there is; above `number`, the problem has been changed since. */
  readonly newestNumber: number;
  readonly newestVersionId: string;
  readonly title: string;
  readonly concept: string;
  readonly difficulty: number;
  readonly kind: string;
  readonly points: number;
  readonly maxAttempts: number | null;
  /** Students who have opened it. */
  readonly begun: number;
};

/** The problems of a set of this course in their order, at most 200. */
export async function listSetItems(seat: Staff, setId: string): Promise<SetItemRow[]> {
  return db().$queryRaw<SetItemRow[]>`
    select i."id" as "itemId", p."id" as "problemId", v."id" as "versionId", v."number", n."number" as "newestNumber",
           n."id" as "newestVersionId", p."title", p."concept", p."difficulty", v."source" -> 'ask' ->> 'kind' as "kind",
           i."points"::float8 as "points", i."maxAttempts",
           (select count(*)::int from "Progress" g
            join "Membership" m on m."courseId" = g."courseId" and m."userId" = g."userId" and m."role" = 'STUDENT'
            where g."itemId" = i."id") as "begun"
    from "SetItem" i
    join "ProblemSet" s on s."id" = i."setId"
    join "ProblemVersion" v on v."id" = i."problemVersionId"
    join "Problem" p on p."id" = v."problemId"
    join lateral (select "id", "number" from "ProblemVersion" where "problemId" = p."id" order by "number" desc limit 1) n on true
    where i."setId" = ${setId} and s."courseId" = ${seat.courseId}
    order by i."position", i."id"
    limit 200`;
}

/** The course's own problems in a set, in their order, as the grader's schema has them; at most 200. They stay on the server. */
export async function listOwnSetProblems(seat: Staff, setId: string): Promise<{ readonly title: string; readonly source: unknown }[]> {
  const rows = await db().setItem.findMany({
    where: { setId, set: { courseId: seat.courseId }, problemVersion: { problem: { courseId: seat.courseId } } },
    select: { problemVersion: { select: { source: true, problem: { select: { title: true } } } } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: 200,
  });
  return rows.map(({ problemVersion }) => ({ title: problemVersion.problem.title, source: problemVersion.source }));
}

/** What a set should hold: items it has (by id) and new ones (without), in their order. */
export type WantedItem = {
  readonly itemId?: string | undefined;
  readonly versionId: string;
  readonly points: number;
  readonly maxAttempts: number | null;
};

export type Appended = { readonly ok: true; readonly problems: number } | { readonly ok: false; readonly code: "not-found" | "unknown" };

/** Puts a problem at the end of a set, unless the set holds this version already. Returns how many problems it then has. */
export async function appendItem(seat: Staff, setId: string, added: WantedItem): Promise<Appended> {
  const { versionId, points, maxAttempts } = added;
  return withTransaction(async (tx): Promise<Appended> => {
    const locked = await tx.$queryRaw<{ id: string }[]>`
      select "id" from "ProblemSet" where "id" = ${setId} and "courseId" = ${seat.courseId} for update`;
    if (locked.length === 0) return { ok: false, code: "not-found" };
    const usable = await tx.problemVersion.count({
      where: { id: versionId, problem: { OR: [{ courseId: seat.courseId }, { courseId: null }] } },
    });
    if (usable === 0) return { ok: false, code: "unknown" };
    const present = await tx.setItem.findMany({ where: { setId }, select: { problemVersionId: true, position: true }, orderBy: { position: "asc" } });
    if (present.some((item) => item.problemVersionId === versionId)) return { ok: true, problems: present.length };
    const position = (present.at(-1)?.position ?? -1) + 1;
    await tx.setItem.create({ data: { setId, problemVersionId: versionId, points, maxAttempts, position } });
    await tx.problemSet.update({ where: { id: setId }, data: { revision: { increment: 1 } } });
    return { ok: true, problems: present.length + 1 };
  });
}

export type PreviewItem = {
  readonly itemId: string;
  readonly setTitle: string;
  readonly title: string;
  readonly yaml: string;
  readonly points: number;
  readonly maxAttempts: number | null;
};

/** One item of a set of this course with its problem's file, to be looked at as a student would. Null where there is none. */
export async function findPreviewItem(seat: Staff, setId: string, itemId: string): Promise<PreviewItem | null> {
  const found = await db().setItem.findFirst({
    where: { id: itemId, setId, set: { courseId: seat.courseId } },
    select: {
      id: true,
      points: true,
      maxAttempts: true,
      set: { select: { title: true } },
      problemVersion: { select: { yaml: true, problem: { select: { title: true } } } },
    },
  });
  if (!found) return null;
  const { id, set, problemVersion, ...row } = found;
  return { ...row, itemId: id, setTitle: set.title, title: problemVersion.problem.title, yaml: problemVersion.yaml };
}
