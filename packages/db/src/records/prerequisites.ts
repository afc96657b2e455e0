import type { Transaction } from "../client";
import { db } from "../client";
import type { Seat } from "../seat";

type Staff = Seat<"INSTRUCTOR">;

/** A set that has to be done before another one, and how much of its points that asks for, in per cent. */
export type Prerequisite = { readonly setId: string; readonly percent: number };

export type PrerequisiteRow = Prerequisite & { readonly title: string; readonly published: boolean };

/** What has to be done before a set of this course, in the sets' order; at most 100. */
export async function listPrerequisites(seat: Staff, setId: string): Promise<PrerequisiteRow[]> {
  const rows = await db().setPrerequisite.findMany({
    where: { setId, set: { courseId: seat.courseId } },
    select: { requiresId: true, percent: true, requires: { select: { title: true, publishedAt: true } } },
    orderBy: [{ requires: { position: "asc" } }, { requiresId: "asc" }],
    take: 100,
  });
  return rows.map(({ requiresId, percent, requires }) => ({ setId: requiresId, percent, title: requires.title, published: requires.publishedAt !== null }));
}

/** `circle`: the set would wait for itself. `unknown`: a set that this course does not have. */
export type Arranged = { readonly ok: true } | { readonly ok: false; readonly code: "circle" | "unknown" };

/** Makes a set wait for exactly these, or changes nothing. */
export async function arrangePrerequisites(tx: Transaction, seat: Staff, setId: string, wanted: readonly Prerequisite[]): Promise<Arranged> {
  if (wanted.length > 0) {
    // Two sets that are saved at once and each wait for the other: the second finds the first.
    await tx.$queryRaw`select "id" from "Course" where "id" = ${seat.courseId} for no key update`;
    const ids = wanted.map((one) => one.setId);
    if ((await tx.problemSet.count({ where: { id: { in: ids }, courseId: seat.courseId } })) !== new Set(ids).size) return { ok: false, code: "unknown" };
    const present = await tx.setPrerequisite.findMany({ where: { set: { courseId: seat.courseId }, setId: { not: setId } }, select: { setId: true, requiresId: true } });
    if (isReachable(setId, ids, present)) return { ok: false, code: "circle" };
  }
  await tx.setPrerequisite.deleteMany({ where: { setId } });
  await tx.setPrerequisite.createMany({ data: wanted.map(({ setId: requiresId, percent }) => ({ setId, requiresId, percent })) });
  return { ok: true };
}

type Edge = { readonly setId: string; readonly requiresId: string };

/** Whether one comes to `wanted` from one of these sets, by what each of them waits for. */
export function isReachable(wanted: string, from: readonly string[], edges: readonly Edge[]): boolean {
  const seen = new Set(from);
  for (const setId of seen) for (const edge of edges) if (edge.setId === setId) seen.add(edge.requiresId);
  return seen.has(wanted);
}
