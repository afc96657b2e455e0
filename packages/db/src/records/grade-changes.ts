import { db } from "../client";
import type { Seat } from "../seat";

type Staff = Seat<"ASSISTANT">;

export type GradeChangeRow = {
  readonly changeId: string;
  readonly at: Date;
  /** Null where that account is gone. */
  readonly madeBy: string | null;
  readonly kind: "REVIEW" | "OVERRIDE" | "REGRADE" | "UNDO" | "DATES";
  readonly userId: string;
  readonly studentName: string;
  readonly studentEmail: string;
  readonly setTitle: string;
  readonly title: string;
  readonly points: number;
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  readonly reason: string;
  readonly comment: string;
  readonly runId: string | null;
};

export type GradeChangeFilter = { readonly student?: string | undefined; readonly setId?: string | undefined; readonly kind?: GradeChangeRow["kind"] | undefined };

/**
 * The course's record of every grade that was changed after it was given, newest first, at most `limit` (at most 200,000),
 * and how many there are. `student` keeps those whose student's name or email contains it.
 */
export async function listGradeChanges(seat: Staff, { student, setId, kind }: GradeChangeFilter, limit: number): Promise<{ readonly changes: readonly GradeChangeRow[]; readonly all: number }> {
  const named = { contains: student ?? "", mode: "insensitive" as const };
  const where = {
    courseId: seat.courseId,
    ...(kind === undefined ? {} : { kind }),
    submission: { ...(student ? { user: { OR: [{ name: named }, { email: named }] } } : {}), ...(setId === undefined ? {} : { item: { setId } }) },
  };
  const [rows, all] = await Promise.all([
    db().gradeChange.findMany({
      where,
      select: {
        id: true, createdAt: true, kind: true, scoreBefore: true, scoreAfter: true, reason: true, comment: true, runId: true,
        madeBy: { select: { name: true } },
        submission: {
          select: {
            user: { select: { id: true, name: true, email: true } },
            item: { select: { points: true, set: { select: { title: true } }, problemVersion: { select: { problem: { select: { title: true } } } } } },
          },
        },
      }, // prettier-ignore
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: Math.min(limit, 200_000),
    }),
    db().gradeChange.count({ where }),
  ]);
  const changes = rows.map(({ id, createdAt, madeBy, submission: { user, item }, ...row }) => ({
    ...row,
    changeId: id,
    at: createdAt,
    madeBy: madeBy?.name ?? null,
    userId: user.id,
    studentName: user.name,
    studentEmail: user.email,
    setTitle: item.set.title,
    title: item.problemVersion.problem.title,
    points: Number(item.points),
  }));
  return { changes, all };
}
