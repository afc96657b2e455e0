import { db } from "../client";
import { isUniqueViolation } from "../errors";
import type { Json } from "../json";
import type { Seat } from "../seat";

type Staff = Seat<"INSTRUCTOR">;

export type ProblemRow = {
  readonly problemId: string;
  readonly slug: string;
  readonly title: string;
  readonly concept: string;
  readonly own: boolean;
  readonly archivedAt: Date | null;
};

/** One problem that this course may use, or null. */
export async function findProblem(seat: Staff, problemId: string): Promise<ProblemRow | null> {
  const found = await db().problem.findFirst({
    where: { id: problemId, OR: [{ courseId: seat.courseId }, { courseId: null }] },
    select: { id: true, slug: true, title: true, concept: true, courseId: true, archivedAt: true },
  });
  if (!found) return null;
  const { id, courseId, ...row } = found;
  return { ...row, problemId: id, own: courseId !== null };
}

/** What a version keeps of a problem. `source` is JSON to this package; its schema is the grader's. */
export type ProblemContent = {
  readonly slug: string;
  readonly title: string;
  readonly concept: string;
  readonly difficulty: number;
  readonly source: Json;
  readonly yaml: string;
  readonly contentHash: string;
  /** Why it is kept though its self-test found a fault; empty where it found none. */
  readonly reason?: string;
};

export type Written =
  | { readonly ok: true; readonly problemId: string; readonly versionId: string; readonly number: number }
  | { readonly ok: false; readonly code: "slug-taken" | "not-found" | "stale" };

/**
 * Writes a new problem of this course's with its version 1. Refuses a name that the course has already used; the same file by
 * the same author is the same request come again, and is told as the first.
 */
export async function createProblem(seat: Staff, content: ProblemContent): Promise<Written> {
  const { slug, title, concept, difficulty, source, yaml, contentHash, reason = "" } = content;
  try {
    const made = await db().problem.create({
      data: {
        courseId: seat.courseId,
        slug,
        title,
        concept,
        difficulty,
        versions: { create: { number: 1, source, yaml, contentHash, authorId: seat.userId, reason } },
      },
      select: { id: true, versions: { select: { id: true } } },
    });
    const versionId = made.versions[0]?.id;
    if (versionId === undefined) throw new Error("A problem was created without its version.");
    return { ok: true, problemId: made.id, versionId, number: 1 };
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const [same] = await db().problemVersion.findMany({
      where: { number: 1, contentHash, authorId: seat.userId, problem: { courseId: seat.courseId, slug, archivedAt: null } },
      select: { id: true, problemId: true },
    });
    return same ? { ok: true, problemId: same.problemId, versionId: same.id, number: 1 } : { ok: false, code: "slug-taken" };
  }
}

/** Puts one of the course's own problems away, or takes it out again. Sets that use it keep it. False where there is none. */
export async function archiveProblem(seat: Staff, problemId: string, archived: boolean): Promise<boolean> {
  const { count } = await db().problem.updateMany({
    where: { id: problemId, courseId: seat.courseId },
    data: { archivedAt: archived ? new Date() : null },
  });
  return count === 1;
}
