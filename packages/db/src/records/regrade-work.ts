import { isDeepStrictEqual } from "node:util";
import { db, type Transaction, withTransaction } from "../client";
import type { Json } from "../json";
import { announceSubmission } from "../notifications";
import { shareLeft, worthOf } from "./answer-worth";
import type { RegradeLease } from "./regrade-lease";
import { attemptLimit } from "./set-times";
import { settleAnswers, type Stand } from "./settle-answers";
import type { SubmissionVerdict } from "./submissions";

/* What a worker does with a regrade: one student's work at a time, each in one transaction that also moves the cursor. */

export type WorkToRegrade = {
  readonly progressId: string;
  readonly seed: number;
  /** The oldest first. */
  readonly answers: readonly { readonly submissionId: string; readonly answer: unknown; readonly at: Date }[];
};

/** The next students' work after the lease's cursor, at most `limit`. */
export async function listWorkToRegrade({ itemId, courseId, cursor }: RegradeLease, limit: number): Promise<WorkToRegrade[]> {
  const rows = await db().progress.findMany({
    where: { itemId, courseId, id: { gt: cursor }, submissions: { some: {} } },
    select: { id: true, seed: true, submissions: { select: { id: true, answer: true, createdAt: true }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] } },
    orderBy: { id: "asc" },
    take: limit,
  });
  return rows.map(({ id, seed, submissions }) => ({ progressId: id, seed, answers: submissions.map((one) => ({ submissionId: one.id, answer: one.answer, at: one.createdAt })) }));
}

/** An answer as the other version judges it. */
export type Rejudged = {
  readonly submissionId: string;
  readonly verdict: SubmissionVerdict;
  readonly score: number;
  readonly costsAttempt: boolean;
  readonly awaitsReview: boolean;
  readonly normalised: string;
  readonly outcome: Json;
};

type Done = { readonly progressId: string; readonly askedOtherwise: boolean; readonly answers: readonly Rejudged[]; /** The new version's limit, for a set that has none. */ readonly maxAttempts: number | null };

const BEFORE = { id: true, verdict: true, score: true, counted: true, awaitsReview: true, normalised: true, outcome: true, reviewScore: true, hintCost: true, lateCost: true, createdAt: true } as const;

/**
 * Stores what was found about one student's answers: in a preview what would change, else the change itself with what was
 * there before, and its line in the course's record. False, and nothing is stored, where the lease was lost meanwhile.
 */
export async function recordRegraded(lease: RegradeLease, { progressId, askedOtherwise, answers, maxAttempts }: Done, now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    if (!(await holds(tx, lease))) return false;
    const stand = await lockStand(tx, progressId);
    if (!stand) return advance(tx, lease, progressId);
    const stored = await tx.submission.findMany({ where: { progressId }, select: BEFORE, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
    const found = new Map(answers.map((answer) => [answer.submissionId, answer]));
    const compared = stored.map((before) => compare(lease, before, found.get(before.id)));
    await insertFound(tx, lease, askedOtherwise, compared.filter(({ differs, replaced }) => differs || replaced));
    const replaced = compared.filter((one) => one.replaced);
    if (replaced.length > 0) await replace(tx, lease, replaced, now);
    if (lease.pass === "RUNNING") {
      const worth = compared.map(({ before, score }) => ({ ...before, score }));
      const attemptsUsed = replaced.reduce((sum, { before, after }) => sum + Number(after?.costsAttempt) - Number(before.counted), stand.attemptsUsed);
      const settled: Stand = replaced.length === 0 ? stand : settleAnswers(worth, { attemptsUsed, solvedAt: stand.solvedAt, maxAttempts: limitOf(lease, stand, maxAttempts) });
      if (replaced.length > 0) await tx.progress.update({ where: { id: progressId }, data: settled });
      await tx.regradedProgress.create({ data: { runId: lease.runId, progressId, ...suffixed(stand, settled) } });
    }
    return advance(tx, lease, progressId);
  });
}

type StoredAnswer = { readonly id: string; readonly verdict: SubmissionVerdict; readonly score: number; readonly hintCost: number; readonly lateCost: number; readonly reviewScore: number | null; readonly counted: boolean; readonly awaitsReview: boolean; readonly normalised: string; readonly outcome: unknown; readonly createdAt: Date };

type Compared = {
  readonly before: StoredAnswer;
  readonly after: Rejudged | undefined;
  /** Another verdict or score. */
  readonly differs: boolean;
  /** Is the new judgement to stand instead of the old one? */
  readonly replaced: boolean;
  /** The score that stands. */
  readonly score: number;
};

function compare({ pass, keepsBetter }: RegradeLease, before: StoredAnswer, after: Rejudged | undefined): Compared {
  if (!after) return { before, after, differs: false, replaced: false, score: before.score };
  const replaced = pass === "RUNNING" && !isSame(before, after) && !(keepsBetter && after.score < before.score);
  return { before, after, differs: after.verdict !== before.verdict || after.score !== before.score, replaced, score: replaced ? after.score : before.score };
}

/** One statement for all of a student's answers: a regrade has very many. */
async function insertFound(tx: Transaction, { runId }: RegradeLease, askedOtherwise: boolean, found: readonly Compared[]): Promise<void> {
  if (found.length === 0) return;
  const rows = JSON.stringify(found.map(({ before, after, differs, replaced }) => ({ id: before.id, verdict: after?.verdict, score: after?.score, differs, replaced })));
  await tx.$executeRaw`
    insert into "RegradedAnswer" ("runId", "submissionId", "progressId", "verdictBefore", "verdictAfter", "scoreBefore", "scoreAfter", "byPerson", "askedOtherwise", "differs", "replaced", "outcomeBefore", "normalisedBefore", "countedBefore", "awaitsBefore")
    select ${runId}, s."id", s."progressId", s."verdict", f."verdict"::"Verdict", s."score", f."score", s."reviewScore" is not null, ${askedOtherwise}, f."differs", f."replaced",
           case when f."replaced" then s."outcome" end, case when f."replaced" then s."normalised" end, case when f."replaced" then s."counted" end, case when f."replaced" then s."awaitsReview" end
    from jsonb_to_recordset(${rows}::jsonb) as f("id" text, "verdict" text, "score" float8, "differs" boolean, "replaced" boolean)
    join "Submission" s on s."id" = f."id"`;
}

/** Puts the new judgements in place of the old, with a line in the course's record for each that is worth something else. */
async function replace(tx: Transaction, { runId, courseId, byId, reason }: RegradeLease, replaced: readonly Compared[], now: Date): Promise<void> {
  const rows = JSON.stringify(replaced.map(({ after }) => after));
  await tx.$executeRaw`
    update "Submission" s set "verdict" = f."verdict"::"Verdict", "score" = f."score", "counted" = f."costsAttempt", "awaitsReview" = f."awaitsReview", "normalised" = f."normalised", "outcome" = f."outcome"
    from jsonb_to_recordset(${rows}::jsonb) as f("submissionId" text, "verdict" text, "score" float8, "costsAttempt" boolean, "awaitsReview" boolean, "normalised" text, "outcome" jsonb)
    where s."id" = f."submissionId"`;
  const changed = replaced.filter(({ before, score }) => before.reviewScore === null && score !== before.score);
  await tx.gradeChange.createMany({
    data: changed.map(({ before, score }) => ({
      id: `${runId}:${before.id}`, courseId, submissionId: before.id, madeById: byId, kind: "REGRADE" as const,
      scoreBefore: worthOf(before), scoreAfter: worthOf({ ...before, score }), reason, runId, createdAt: now,
    })), // prettier-ignore
  });
}

const suffixed = (before: Stand, after: Stand) => ({
  statusBefore: before.status, attemptsBefore: before.attemptsUsed, scoreBefore: before.score, solvedBefore: before.solvedAt,
  statusAfter: after.status, attemptsAfter: after.attemptsUsed, scoreAfter: after.score, solvedAfter: after.solvedAt,
}); // prettier-ignore

const isSame = (before: StoredAnswer, after: Rejudged): boolean =>
  before.verdict === after.verdict &&
  before.score === after.score &&
  before.counted === after.costsAttempt &&
  before.awaitsReview === after.awaitsReview &&
  before.normalised === after.normalised &&
  isDeepStrictEqual(before.outcome, after.outcome);

/** The next students' work whose regrade is to be taken back, at most `limit`. */
export async function listWorkToRestore({ runId, cursor }: RegradeLease, limit: number): Promise<string[]> {
  const rows = await db().regradedProgress.findMany({ where: { runId, undone: false, progressId: { gt: cursor } }, select: { progressId: true }, orderBy: { progressId: "asc" }, take: limit });
  return rows.map(({ progressId }) => progressId);
}

/**
 * Takes back what a regrade did to one student's work. Where nothing has happened since, it stands to the letter as before;
 * where answers came in or a person gave points since, those stay and the whole is settled anew.
 */
export async function restoreRegraded(lease: RegradeLease, progressId: string, maxAttempts: number | null, now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    if (!(await holds(tx, lease))) return false;
    const stand = await lockStand(tx, progressId);
    const kept = await tx.regradedProgress.findUnique({ where: { runId_progressId: { runId: lease.runId, progressId } } });
    if (!stand || !kept) return advance(tx, lease, progressId);
    await tx.$executeRaw`
      insert into "GradeChange" ("id", "courseId", "submissionId", "madeById", "kind", "scoreBefore", "scoreAfter", "reason", "runId", "createdAt")
      select ${lease.runId} || ':undo:' || s."id", s."courseId", s."id", ${lease.byId}, 'UNDO', s."score" * ${shareLeft("s")}, a."scoreBefore" * ${shareLeft("s")}, ${lease.reason}, a."runId", ${now}
      from "RegradedAnswer" a join "Submission" s on s."id" = a."submissionId"
      where a."runId" = ${lease.runId} and a."progressId" = ${progressId} and a."replaced" and s."reviewScore" is null and s."score" <> a."scoreBefore"`;
    await tx.$executeRaw`
      update "Submission" s set "verdict" = a."verdictBefore", "score" = a."scoreBefore", "outcome" = a."outcomeBefore", "normalised" = a."normalisedBefore",
             "counted" = a."countedBefore", "awaitsReview" = a."awaitsBefore"
      from "RegradedAnswer" a where a."runId" = ${lease.runId} and a."progressId" = ${progressId} and a."replaced" and s."id" = a."submissionId"`;
    const untouched = stand.status === kept.statusAfter && stand.attemptsUsed === kept.attemptsAfter && stand.score === kept.scoreAfter && stand.solvedAt?.getTime() === kept.solvedAfter?.getTime();
    const before: Stand = { status: kept.statusBefore, attemptsUsed: kept.attemptsBefore, score: kept.scoreBefore, solvedAt: kept.solvedBefore };
    const data = untouched ? before : await settledAnew(tx, progressId, { ...stand, attemptsUsed: stand.attemptsUsed - kept.attemptsAfter + kept.attemptsBefore }, limitOf(lease, stand, maxAttempts));
    await tx.progress.update({ where: { id: progressId }, data });
    await tx.regradedProgress.update({ where: { runId_progressId: { runId: lease.runId, progressId } }, data: { undone: true } });
    return advance(tx, lease, progressId);
  });
}

async function settledAnew(tx: Transaction, progressId: string, { attemptsUsed, solvedAt }: Stand, maxAttempts: number | null): Promise<Stand> {
  const answers = await tx.submission.findMany({ where: { progressId }, select: { score: true, hintCost: true, lateCost: true, reviewScore: true, createdAt: true }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return settleAnswers(answers, { attemptsUsed, solvedAt, maxAttempts });
}

const AFTER = { PREVIEWING: "PREVIEWED", RUNNING: "DONE", UNDOING: "UNDONE" } as const;

/** Ends a pass whose work is all done, and tells the class's dashboards. */
export async function endRegradePass(lease: RegradeLease, now: Date): Promise<void> {
  await withTransaction(async (tx) => {
    if (!(await holds(tx, lease))) return;
    const ended = lease.pass === "RUNNING" ? { endedAt: now } : {};
    await tx.regradeRun.update({ where: { id: lease.runId }, data: { ...ended, state: AFTER[lease.pass], leaseUntil: null, leasedBy: null } });
    if (lease.pass !== "PREVIEWING") await announceSubmission(tx, lease.courseId);
  });
}

/** Has it still, and is it still asked for? The row is locked: who stops the regrade waits for this piece, and no other follows. */
async function holds(tx: Transaction, { runId, holder, pass }: RegradeLease): Promise<boolean> {
  const [run] = await tx.$queryRaw<{ state: string; leasedBy: string | null }[]>`
    select "state"::text as "state", "leasedBy" from "RegradeRun" where "id" = ${runId} for update`;
  return run !== undefined && run.state === pass && run.leasedBy === holder;
}

type LockedStand = Stand & { /** What the student was granted beyond the set's limit. */ readonly extraAttempts: number };

async function lockStand(tx: Transaction, progressId: string): Promise<LockedStand | undefined> {
  const [stand] = await tx.$queryRaw<LockedStand[]>`
    select g."status"::text as "status", g."attemptsUsed", g."score"::float8 as "score", g."solvedAt",
           coalesce((select e."extraAttempts" from "SetExtension" e join "SetItem" i on i."setId" = e."setId" where i."id" = g."itemId" and e."userId" = g."userId"), 0) as "extraAttempts"
    from "Progress" g where g."id" = ${progressId} for update of g`;
  return stand;
}

const limitOf = ({ maxAttempts }: RegradeLease, { extraAttempts }: LockedStand, ofProblem: number | null): number | null => attemptLimit({ maxAttempts, extraAttempts }, ofProblem);

async function advance(tx: Transaction, { runId }: RegradeLease, progressId: string): Promise<true> {
  await tx.regradeRun.update({ where: { id: runId }, data: { cursor: progressId, done: { increment: 1 } } });
  return true;
}
