import { db, type Transaction, withTransaction } from "../client";
import { announceSubmission } from "../notifications";
import type { Seat } from "../seat";
import { solves, worthOf } from "./answer-worth";

/* Answers that a person is to read, and what that person gave. */

type Staff = Seat<"ASSISTANT">;

export type AnswerToReview = {
  readonly submissionId: string;
  readonly userId: string;
  readonly studentName: string;
  readonly title: string;
  readonly setTitle: string;
  /** What a right answer is worth. */
  readonly points: number;
  readonly answer: unknown;
  readonly outcome: unknown;
  /** What the program gave it, 0 to 1. */
  readonly score: number;
  /** The share that its lateness costs of what the program gives; a person's points stand as they are given. */
  readonly lateCost: number;
  /** When it was due, by the date that holds for the student. */
  readonly dueAt: Date | null;
  readonly reviewScore: number | null;
  readonly reviewComment: string;
  readonly reviewedAt: Date | null;
  readonly at: Date;
  readonly problemVersionId: string;
  /** The problem as the grader's schema has it, and what draws the student's variant. They stay on the server. */
  readonly source: unknown;
  readonly seed: number;
};

/** How many stand on one page, each with its problem and everything that was said about it. */
export const REVIEW_PAGE = 12;

/**
 * Answers that wait for a person, the oldest first, or those that were read, the newest first: one page of them, counted from 1, and how
 * many there are. What is worth everything already does not wait.
 */
export async function listAnswersToReview(seat: Staff, which: "waiting" | "done", page = 1): Promise<{ readonly answers: readonly AnswerToReview[]; readonly all: number }> {
  const where =
    which === "waiting"
      ? { courseId: seat.courseId, awaitsReview: true, reviewedAt: null, progress: { status: { not: "SOLVED" as const } } }
      : { courseId: seat.courseId, reviewedAt: { not: null } };
  const [rows, all] = await Promise.all([
    db().submission.findMany({
      where,
      select: {
        id: true, answer: true, outcome: true, score: true, lateCost: true, reviewScore: true, reviewComment: true, reviewedAt: true, createdAt: true,
        user: { select: { id: true, name: true } },
        progress: { select: { seed: true } },
        item: { select: { points: true, set: { select: { id: true, title: true, dueAt: true } }, problemVersion: { select: { id: true, source: true, problem: { select: { title: true } } } } } },
      }, // prettier-ignore
      orderBy: which === "waiting" ? [{ createdAt: "asc" }, { id: "asc" }] : [{ reviewedAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * REVIEW_PAGE,
      take: REVIEW_PAGE,
    }),
    db().submission.count({ where }),
  ]);
  const granted = await db().setExtension.findMany({
    where: { courseId: seat.courseId, dueAt: { not: null }, setId: { in: rows.map(({ item }) => item.set.id) }, userId: { in: rows.map(({ user }) => user.id) } },
    select: { setId: true, userId: true, dueAt: true },
    orderBy: [{ setId: "asc" }, { userId: "asc" }],
    take: REVIEW_PAGE * REVIEW_PAGE,
  });
  const answers = rows.map(({ id, createdAt, user, progress, item, ...row }) => ({
    ...row,
    submissionId: id,
    at: createdAt,
    userId: user.id,
    studentName: user.name,
    seed: progress.seed,
    points: Number(item.points),
    title: item.problemVersion.problem.title,
    setTitle: item.set.title,
    dueAt: granted.find(({ setId, userId }) => setId === item.set.id && userId === user.id)?.dueAt ?? item.set.dueAt,
    problemVersionId: item.problemVersion.id,
    source: item.problemVersion.source,
  }));
  return { answers, all };
}

/** How many answers wait for a person. */
export const countAnswersToReview = (seat: Staff): Promise<number> =>
  db().submission.count({ where: { courseId: seat.courseId, awaitsReview: true, reviewedAt: null, progress: { status: { not: "SOLVED" } } } });

export type Review = {
  /** Drawn by whoever reads the answer, so that a request sent twice is one change. */
  readonly changeId: string;
  readonly submissionId: string;
  /** What the reader saw as given by a person before: null for nothing yet. */
  readonly seen: number | null;
  /** 0 to 1; null leaves what it is worth as it is, and gives the comment alone. */
  readonly score: number | null;
  readonly comment: string;
  /** Why, for the course's staff alone. Whoever overrules the program says why. */
  readonly reason?: string;
};

/** `stale`: somebody else has read the answer since; theirs stands. `no-reason`: the program is overruled without one. */
export type ReviewWritten = { readonly ok: true } | { readonly ok: false; readonly code: "not-found" | "stale" | "no-reason" };

/** Gives an answer what a person found it worth: the answer, its progress and the record of it change together, or nothing does. */
export async function recordReview(seat: Staff, review: Review, now: Date): Promise<ReviewWritten> {
  return withTransaction(async (tx) => {
    const asked = await tx.submission.findFirst({ where: { id: review.submissionId, courseId: seat.courseId }, select: { progressId: true } });
    if (!asked) return { ok: false, code: "not-found" };
    // Answers to one problem pass one after another, and so do their reviews.
    await tx.$queryRaw`select 1 from "Progress" where "id" = ${asked.progressId} for update`;
    if (await tx.gradeChange.findFirst({ where: { id: review.changeId, submissionId: review.submissionId }, select: { id: true } })) return { ok: true };
    const before = await tx.submission.findUniqueOrThrow({ where: { id: review.submissionId }, select: { score: true, hintCost: true, lateCost: true, reviewScore: true, awaitsReview: true } });
    if (before.reviewScore !== review.seen) return { ok: false, code: "stale" };
    if (review.score === null) {
      await tx.submission.update({ where: { id: review.submissionId }, data: { reviewComment: review.comment } });
      return { ok: true };
    }
    if (!before.awaitsReview && review.score !== worthOf(before) && (review.reason ?? "") === "") return { ok: false, code: "no-reason" };
    await tx.gradeChange.create({
      data: {
        id: review.changeId,
        courseId: seat.courseId,
        submissionId: review.submissionId,
        madeById: seat.userId,
        kind: before.awaitsReview ? "REVIEW" : "OVERRIDE",
        scoreBefore: worthOf(before),
        scoreAfter: review.score,
        comment: review.comment,
        reason: review.reason ?? "",
        createdAt: now,
      },
    });
    await tx.submission.update({ where: { id: review.submissionId }, data: { reviewScore: review.score, reviewComment: review.comment, reviewedAt: now } });
    await settleProgress(tx, asked.progressId, now);
    await announceSubmission(tx, seat.courseId);
    return { ok: true };
  });
}

/** The progress that a student's answers make together, after what one of them is worth has changed: the best counts. */
async function settleProgress(tx: Transaction, progressId: string, now: Date): Promise<void> {
  const answers = await tx.submission.findMany({ where: { progressId }, select: { score: true, hintCost: true, lateCost: true, reviewScore: true } });
  const score = Math.max(0, ...answers.map(worthOf));
  const { status, solvedAt } = await tx.progress.findUniqueOrThrow({ where: { id: progressId }, select: { status: true, solvedAt: true } });
  const solved = answers.some(solves);
  const reopened = status === "SOLVED" && !solved;
  await tx.progress.update({
    where: { id: progressId },
    data: { score, ...(solved ? { status: "SOLVED", solvedAt: solvedAt ?? now } : reopened ? { status: "IN_PROGRESS", solvedAt: null } : {}) },
  });
}
