import { isDeepStrictEqual } from "node:util";
import { db, type Transaction, withTransaction } from "../client";
import type { Json } from "../json";
import { announceSubmission } from "../notifications";
import { worthOf } from "./answer-worth";
import type { RegradeLease } from "./regrade-lease";
import { advance, holds, isOf, limitOf, type LockedStand, lockStands, moveStands, OLDEST_FIRST } from "./regrade-steps";
import { settleAnswers, type Stand } from "./settle-answers";
import type { SubmissionVerdict } from "./submissions";

/* What a worker does with a regrade: some students' work at a time, all of it in one transaction that also moves the cursor. */

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
    select: { id: true, seed: true, submissions: { select: { id: true, answer: true, createdAt: true }, orderBy: OLDEST_FIRST } },
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

/** One student's work, judged anew. */
export type RegradedWork = { readonly progressId: string; readonly askedOtherwise: boolean; readonly answers: readonly Rejudged[] };

const BEFORE = { id: true, progressId: true, verdict: true, score: true, counted: true, awaitsReview: true, normalised: true, outcome: true, reviewScore: true, hintCost: true, lateCost: true, createdAt: true } as const;

/**
 * Stores what was found about some students' answers, in the order in which they were listed: in a preview what would change,
 * else the change itself with what was there before, and its line in the course's record. A statement for all of them each: a
 * regrade has very many. False, and nothing is stored, where the lease was lost meanwhile.
 *
 * @param maxAttempts the new version's limit, for a set that has none
 */
export async function recordRegraded(lease: RegradeLease, works: readonly RegradedWork[], maxAttempts: number | null, now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    if (!(await holds(tx, lease))) return false;
    const ids = works.map(({ progressId }) => progressId);
    const stands = await lockStands(tx, ids);
    const stored = await tx.submission.findMany({ where: { progressId: { in: ids } }, select: BEFORE, orderBy: OLDEST_FIRST });
    const regraded = works.flatMap((work) => {
      const stand = stands.get(work.progressId);
      return stand ? [{ ...work, stand, compared: compareAll(lease, stored.filter(isOf(work)), work.answers) }] : [];
    });
    await insertFound(tx, lease, regraded.flatMap(({ askedOtherwise, compared }) => compared.filter(({ differs, replaced }) => differs || replaced).map((one) => ({ ...one, askedOtherwise }))));
    const replaced = regraded.flatMap(({ compared }) => compared.filter((one) => one.replaced));
    if (replaced.length > 0) await replace(tx, lease, replaced, now);
    if (lease.pass === "RUNNING") {
      const settled = regraded.map(({ progressId, stand, compared }) => ({ progressId, before: stand, after: settle(lease, stand, compared, maxAttempts) }));
      await moveStands(tx, settled.filter(({ before, after }) => before !== after).map(({ progressId, after }) => ({ progressId, ...after })));
      await tx.regradedProgress.createMany({ data: settled.map(({ progressId, before, after }) => ({ runId: lease.runId, progressId, ...suffixed(before, after) })) });
    }
    return advance(tx, lease, ids);
  });
}

/** Where the student stands by what counts now; the same stand where nothing was replaced. */
function settle(lease: RegradeLease, stand: LockedStand, compared: readonly Compared[], maxAttempts: number | null): Stand {
  const replaced = compared.filter((one) => one.replaced);
  if (replaced.length === 0) return stand;
  const worth = compared.map(({ before, score }) => ({ ...before, score }));
  const attemptsUsed = replaced.reduce((sum, { before, after }) => sum + Number(after?.costsAttempt) - Number(before.counted), stand.attemptsUsed);
  return settleAnswers(worth, { attemptsUsed, solvedAt: stand.solvedAt, maxAttempts: limitOf(lease, stand, maxAttempts) });
}

type StoredAnswer = { readonly id: string; readonly progressId: string; readonly verdict: SubmissionVerdict; readonly score: number; readonly hintCost: number; readonly lateCost: number; readonly reviewScore: number | null; readonly counted: boolean; readonly awaitsReview: boolean; readonly normalised: string; readonly outcome: unknown; readonly createdAt: Date };

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

function compareAll(lease: RegradeLease, stored: readonly StoredAnswer[], answers: readonly Rejudged[]): Compared[] {
  const found = new Map(answers.map((answer) => [answer.submissionId, answer]));
  return stored.map((before) => compare(lease, before, found.get(before.id)));
}

function compare({ pass, keepsBetter }: RegradeLease, before: StoredAnswer, after: Rejudged | undefined): Compared {
  if (!after) return { before, after, differs: false, replaced: false, score: before.score };
  const replaced = pass === "RUNNING" && !isSame(before, after) && !(keepsBetter && after.score < before.score);
  return { before, after, differs: after.verdict !== before.verdict || after.score !== before.score, replaced, score: replaced ? after.score : before.score };
}

async function insertFound(tx: Transaction, { runId }: RegradeLease, found: readonly (Compared & { readonly askedOtherwise: boolean })[]): Promise<void> {
  if (found.length === 0) return;
  const rows = JSON.stringify(found.map(({ before, after, differs, replaced, askedOtherwise }) => ({ id: before.id, verdict: after?.verdict, score: after?.score, differs, replaced, askedOtherwise })));
  await tx.$executeRaw`
    insert into "RegradedAnswer" ("runId", "submissionId", "progressId", "verdictBefore", "verdictAfter", "scoreBefore", "scoreAfter", "byPerson", "askedOtherwise", "differs", "replaced", "outcomeBefore", "normalisedBefore", "countedBefore", "awaitsBefore")
    select ${runId}, s."id", s."progressId", s."verdict", f."verdict"::"Verdict", s."score", f."score", s."reviewScore" is not null, f."askedOtherwise", f."differs", f."replaced",
           case when f."replaced" then s."outcome" end, case when f."replaced" then s."normalised" end, case when f."replaced" then s."counted" end, case when f."replaced" then s."awaitsReview" end
    from jsonb_to_recordset(${rows}::jsonb) as f("id" text, "verdict" text, "score" float8, "differs" boolean, "replaced" boolean, "askedOtherwise" boolean)
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
