import { db, withTransaction } from "../client";
import { isUniqueViolation } from "../errors";
import type { Seat } from "../seat";
import type { ProblemContent, Written } from "./problems";

type Staff = Seat<"INSTRUCTOR">;

export type VersionRow = {
  readonly versionId: string;
  readonly number: number;
  readonly createdAt: Date;
  /** Null for the shipped bank's. */
  readonly author: string | null;
  readonly contentHash: string;
  /** Why it was kept though its self-test had found a fault; empty where it had not. */
  readonly reason: string;
  /** The sets of this course that have it, by title, at most 20. */
  readonly sets: readonly { readonly setId: string; readonly title: string }[];
};

/** The versions of a problem that this course may use, newest first, at most 200. */
export async function listVersions(seat: Staff, problemId: string): Promise<VersionRow[]> {
  const rows = await db().problemVersion.findMany({
    where: { problemId, problem: { OR: [{ courseId: seat.courseId }, { courseId: null }] } },
    select: {
      id: true,
      number: true,
      createdAt: true,
      contentHash: true,
      reason: true,
      author: { select: { name: true } },
      items: { where: { set: { courseId: seat.courseId } }, select: { set: { select: { id: true, title: true } } }, orderBy: { set: { position: "asc" } }, take: 20 },
    },
    orderBy: { number: "desc" },
    take: 200,
  });
  return rows.map(({ id, author, items, ...row }) => ({ ...row, versionId: id, author: author?.name ?? null, sets: items.map(({ set }) => ({ setId: set.id, title: set.title })) }));
}

export type VersionContent = {
  readonly versionId: string;
  readonly problemId: string;
  readonly number: number;
  readonly yaml: string;
  readonly source: unknown;
  readonly createdAt: Date;
  /** Null for the shipped bank's. */
  readonly author: string | null;
  readonly reason: string;
};

/** One version with its file: the newest of a problem, or the one with `number`. Null where this course has none. */
export async function findVersion(seat: Staff, problemId: string, number?: number): Promise<VersionContent | null> {
  const found = await db().problemVersion.findFirst({
    where: { problemId, ...(number === undefined ? {} : { number }), problem: { OR: [{ courseId: seat.courseId }, { courseId: null }] } },
    select: { id: true, problemId: true, number: true, yaml: true, source: true, createdAt: true, reason: true, author: { select: { name: true } } },
    orderBy: { number: "desc" },
  });
  if (!found) return null;
  const { id, author, ...content } = found;
  return { ...content, versionId: id, author: author?.name ?? null };
}

/**
 * Writes the next version of one of the course's own problems. `onTopOf` is the version that the author was looking at:
 * when somebody else has written one since, nothing is written and the answer is `stale`. The same file on top of the same
 * version by the same author is the same request come again, and is told as the first.
 */
export async function addVersion(seat: Staff, problemId: string, onTopOf: number, content: ProblemContent): Promise<Written> {
  const { slug, title, concept, difficulty, source, yaml, contentHash, reason = "" } = content;
  try {
    return await withTransaction(async (tx): Promise<Written> => {
      const { count } = await tx.problem.updateMany({
        where: { id: problemId, courseId: seat.courseId },
        data: { slug, title, concept, difficulty },
      });
      if (count === 0) return { ok: false, code: "not-found" };
      const newest = await tx.problemVersion.findFirst({
        where: { problemId },
        select: { id: true, number: true, contentHash: true, authorId: true },
        orderBy: { number: "desc" },
      });
      if (newest?.number === onTopOf + 1 && newest.contentHash === contentHash && newest.authorId === seat.userId) {
        return { ok: true, problemId, versionId: newest.id, number: newest.number };
      }
      if (newest?.number !== onTopOf) throw new Stale();
      const number = onTopOf + 1;
      const made = await tx.problemVersion.create({
        data: { problemId, number, source, yaml, contentHash, authorId: seat.userId, reason },
        select: { id: true },
      });
      return { ok: true, problemId, versionId: made.id, number };
    });
  } catch (error) {
    if (error instanceof Stale) return { ok: false, code: "stale" };
    if (isUniqueViolation(error)) return { ok: false, code: "slug-taken" };
    throw error;
  }
}

/** Thrown inside the transaction, so that the new title is rolled back too. */
class Stale extends Error {}
