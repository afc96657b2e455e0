import { db, type Transaction, withTransaction } from "../client";
import type { Json } from "../json";
import { announceSubmission } from "../notifications";
import type { Seat } from "../seat";
import { costOfHints, worthOf } from "./answer-worth";
import { lateCost } from "./late-cost";
import type { ProgressStatus } from "./my-sets";

type Student = Seat<"STUDENT">;

export type SubmissionVerdict = "EQUAL" | "UNEQUAL" | "UNDECIDED" | "ERROR";

export type NewSubmission = {
  /** Made by the client before sending; a second arrival with the same key is the same submission. */
  readonly clientKey: string;
  readonly answer: Json;
  /** Answers with the same text here are the same answer, however they were typed. */
  readonly normalised: string;
  readonly verdict: SubmissionVerdict;
  readonly costsAttempt: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** The share of the score that each hint costs that was taken before; 0 without it. */
  readonly hintPrice?: number;
  readonly outcome: Json;
  /** Whether a person is to read it. */
  readonly awaitsReview: boolean;
  readonly gradingMs: number;
  /** The version by which it was judged. Where the set uses another one since, nothing is stored. */
  readonly versionId?: string;
  /** Whether a right answer is no end: where nothing is told of what was found, that one may not answer again would tell it. */
  readonly goesOn?: boolean;
};

export type ProgressAfter = { readonly status: ProgressStatus; readonly attemptsUsed: number; readonly score: number };

export type RecordedSubmission =
  /** Stored now. */
  | { readonly kind: "stored"; readonly submission: MySubmission; readonly progress: ProgressAfter }
  /** The same key came before: nothing was changed, this is what was stored then. */
  | { readonly kind: "resent"; readonly submission: MySubmission; readonly progress: ProgressAfter }
  /** The same answer was given before: nothing was changed, this is what was said then. */
  | { readonly kind: "repeated"; readonly submission: MySubmission; readonly progress: ProgressAfter }
  /** The set uses another version of the problem since it was judged: nothing was changed, and it is to be judged anew. */
  | { readonly kind: "other-version"; readonly progress: ProgressAfter }
  | { readonly kind: "already-solved" | "no-attempts-left"; readonly progress: ProgressAfter };

/** What leaves this file of a submission, and so the most that can reach a browser. */
export type MySubmission = {
  readonly submissionId: string;
  readonly itemId: string;
  readonly answer: unknown;
  readonly verdict: SubmissionVerdict;
  readonly counted: boolean;
  readonly score: number;
  /** The share of its score that hints cost. */
  readonly hintCost: number;
  /** The share of what is then left that lateness costs. */
  readonly lateCost: number;
  readonly outcome: unknown;
  /** What a person gave it, 0 to 1, which counts instead of `score`; null where nobody did. */
  readonly reviewScore: number | null;
  readonly reviewComment: string;
  readonly at: Date;
};

const ROW = { id: true, itemId: true, answer: true, verdict: true, counted: true, score: true, hintCost: true, lateCost: true, outcome: true, reviewScore: true, reviewComment: true, createdAt: true } as const;

function shown({ id, createdAt, ...row }: Omit<MySubmission, "submissionId" | "at"> & { id: string; createdAt: Date }): MySubmission {
  return { submissionId: id, at: createdAt, ...row };
}

/**
 * Stores a judged answer: all of it or nothing. The holder's progress row is locked first, so that submissions to one
 * problem pass one after another: the limit of attempts holds however many arrive at once.
 *
 * @param maxAttempts how many answers may be counted; null is no limit
 * @param now          when it arrived, by which it is late or not
 * @returns null where the holder has no such progress row
 */
export async function recordSubmission(seat: Student, progressId: string, given: NewSubmission, maxAttempts: number | null, now: Date): Promise<RecordedSubmission | null> {
  return withTransaction(async (tx) => {
    const used = await usedVersion(tx, progressId);
    const [locked] = await tx.$queryRaw<(ProgressAfter & { itemId: string; solvedAt: Date | null; hintsShown: number })[]>`
      select "itemId", "status"::text as "status", "attemptsUsed", "score"::float8 as "score", "solvedAt", "hintsShown" from "Progress"
      where "id" = ${progressId} and "userId" = ${seat.userId} and "courseId" = ${seat.courseId}
      for update`;
    if (!locked) return null;
    const before: ProgressAfter = { status: locked.status, attemptsUsed: locked.attemptsUsed, score: locked.score };

    const resent = await tx.submission.findUnique({ where: { progressId_clientKey: { progressId, clientKey: given.clientKey } }, select: ROW });
    if (resent) return { kind: "resent", submission: shown(resent), progress: before };
    if (before.status === "SOLVED" && !given.goesOn) return { kind: "already-solved", progress: before };

    const repeated = await tx.submission.findFirst({ where: { progressId, normalised: given.normalised }, orderBy: { createdAt: "desc" }, select: ROW });
    if (repeated) return { kind: "repeated", submission: shown(repeated), progress: before };
    if (maxAttempts !== null && before.attemptsUsed >= maxAttempts) return { kind: "no-attempts-left", progress: before };
    if (given.versionId !== undefined && used !== given.versionId) return { kind: "other-version", progress: before };

    const costs = { hintCost: costOfHints(given.hintPrice ?? 0, locked.hintsShown), lateCost: await costOfLateness(tx, locked.itemId, seat.userId, now) };
    const submission = await tx.submission.create({
      data: {
        progressId,
        courseId: seat.courseId,
        userId: seat.userId,
        itemId: locked.itemId,
        clientKey: given.clientKey,
        answer: given.answer,
        normalised: given.normalised,
        verdict: given.verdict,
        counted: given.costsAttempt,
        score: given.score,
        ...costs,
        outcome: given.outcome,
        awaitsReview: given.awaitsReview,
        gradingMs: given.gradingMs,
        createdAt: now,
      },
      select: ROW,
    });

    const progress = progressAfter(before, { ...given, ...costs }, maxAttempts);
    const solvedNow = progress.status === "SOLVED" && before.status !== "SOLVED";
    await tx.progress.update({
      where: { id: progressId },
      data: { ...progress, lastSubmittedAt: now, ...(solvedNow ? { solvedAt: now } : {}) },
    });
    await tx.membership.updateMany({ where: { courseId: seat.courseId, userId: seat.userId }, data: { lastActiveAt: now } });
    await announceSubmission(tx, seat.courseId);
    return { kind: "stored", submission: shown(submission), progress };
  });
}

/**
 * What a set uses now. The row is shared until the answer is stored, and before anything else is locked: a regrade, other
 * dates or an extension that come meanwhile wait, and find the answer.
 */
async function usedVersion(tx: Transaction, progressId: string): Promise<string | undefined> {
  const [item] = await tx.$queryRaw<{ problemVersionId: string }[]>`
    select i."problemVersionId" from "SetItem" i where i."id" = (select "itemId" from "Progress" where "id" = ${progressId}) for share of i`;
  return item?.problemVersionId;
}

/** What an answer's lateness costs by the dates that hold for the student at this moment. */
async function costOfLateness(tx: Transaction, itemId: string, userId: string, at: Date): Promise<number> {
  const [rules] = await tx.$queryRaw<{ dueAt: Date | null; graceHours: number; latePerDay: number; timeZone: string }[]>`
    select coalesce(e."dueAt", s."dueAt") as "dueAt", s."graceHours", s."latePerDay", c."timeZone"
    from "SetItem" i join "ProblemSet" s on s."id" = i."setId" join "Course" c on c."id" = s."courseId"
    left join "SetExtension" e on e."setId" = s."id" and e."userId" = ${userId}
    where i."id" = ${itemId}`;
  return rules ? lateCost(at, rules) : 0;
}

/** How a stored answer moves the progress: what is worth most counts; solved is solved; the last counted attempt closes it. */
export function progressAfter(before: ProgressAfter, given: Pick<NewSubmission, "verdict" | "costsAttempt" | "score"> & { readonly hintCost: number; readonly lateCost: number }, maxAttempts: number | null): ProgressAfter {
  const attemptsUsed = before.attemptsUsed + (given.costsAttempt ? 1 : 0);
  const solved = before.status === "SOLVED" || (given.verdict === "EQUAL" && given.score >= 1);
  const spent = maxAttempts !== null && attemptsUsed >= maxAttempts;
  return { status: solved ? "SOLVED" : spent ? "OUT_OF_ATTEMPTS" : "IN_PROGRESS", attemptsUsed, score: Math.max(before.score, worthOf({ ...given, reviewScore: null })) };
}

/** The holder's submission that was sent with this key, or null: a resent answer that had arrived. */
export async function findMySubmissionByKey(seat: Student, itemId: string, clientKey: string): Promise<{ submission: MySubmission; progress: ProgressAfter } | null> {
  const found = await db().submission.findFirst({
    where: { itemId, clientKey, courseId: seat.courseId, userId: seat.userId },
    select: { ...ROW, progress: { select: { status: true, attemptsUsed: true, score: true } } },
  });
  if (!found) return null;
  const { progress, ...row } = found;
  return { submission: shown(row), progress };
}

/** The holder's own submissions to one item, newest first, at most 100. */
export async function listMySubmissions(seat: Student, itemId: string): Promise<MySubmission[]> {
  const rows = await db().submission.findMany({
    where: { itemId, courseId: seat.courseId, userId: seat.userId },
    select: ROW,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.map(shown);
}

/** The holder's own submissions in this course, newest first, at most 1,000. */
export async function listAllMySubmissions(seat: Student): Promise<MySubmission[]> {
  const rows = await db().submission.findMany({
    where: { courseId: seat.courseId, userId: seat.userId },
    select: ROW,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 1000,
  });
  return rows.map(shown);
}

/** What a student of the course has answered in one of its sets, newest first, at most 500. For the course's staff. */
export async function listAnswersInSet(seat: Seat<"INSTRUCTOR">, userId: string, setId: string): Promise<MySubmission[]> {
  const rows = await db().submission.findMany({
    where: { courseId: seat.courseId, userId, item: { setId } },
    select: ROW,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 500,
  });
  return rows.map(shown);
}
