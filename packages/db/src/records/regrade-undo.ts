import { db, withTransaction } from "../client";
import { shareLeft } from "./answer-worth";
import type { RegradeLease } from "./regrade-lease";
import { advance, holds, isOf, limitOf, lockStands, moveStands, OLDEST_FIRST } from "./regrade-steps";
import { settleAnswers, type Stand } from "./settle-answers";

/** The next students' work whose regrade is to be taken back, at most `limit`. */
export async function listWorkToRestore({ runId, cursor }: RegradeLease, limit: number): Promise<string[]> {
  const rows = await db().regradedProgress.findMany({ where: { runId, undone: false, progressId: { gt: cursor } }, select: { progressId: true }, orderBy: { progressId: "asc" }, take: limit });
  return rows.map(({ progressId }) => progressId);
}

/**
 * Takes back what a regrade did to some students' work. Where nothing has happened since, it stands to the letter as before;
 * where answers came in or a person gave points since, those stay and the whole is settled anew.
 *
 * @param maxAttempts the former version's limit, for a set that has none
 */
export async function restoreRegraded(lease: RegradeLease, progressIds: readonly string[], maxAttempts: number | null, now: Date): Promise<boolean> {
  return withTransaction(async (tx) => {
    if (!(await holds(tx, lease))) return false;
    const stands = await lockStands(tx, progressIds);
    const kept = (await tx.regradedProgress.findMany({ where: { runId: lease.runId, progressId: { in: [...stands.keys()] } } })).flatMap((one) => {
      const stand = stands.get(one.progressId);
      return stand ? [{ ...one, stand, isUntouched: standsAs(stand, one) }] : [];
    });
    const ids = kept.map(({ progressId }) => progressId);
    await tx.$executeRaw`
      insert into "GradeChange" ("id", "courseId", "submissionId", "madeById", "kind", "scoreBefore", "scoreAfter", "reason", "runId", "createdAt")
      select ${lease.runId} || ':undo:' || s."id", s."courseId", s."id", ${lease.byId}, 'UNDO', s."score" * ${shareLeft("s")}, a."scoreBefore" * ${shareLeft("s")}, ${lease.reason}, a."runId", ${now}
      from "RegradedAnswer" a join "Submission" s on s."id" = a."submissionId"
      where a."runId" = ${lease.runId} and a."progressId" = any(${ids}) and a."replaced" and s."reviewScore" is null and s."score" <> a."scoreBefore"`;
    await tx.$executeRaw`
      update "Submission" s set "verdict" = a."verdictBefore", "score" = a."scoreBefore", "outcome" = a."outcomeBefore", "normalised" = a."normalisedBefore",
             "counted" = a."countedBefore", "awaitsReview" = a."awaitsBefore"
      from "RegradedAnswer" a where a."runId" = ${lease.runId} and a."progressId" = any(${ids}) and a."replaced" and s."id" = a."submissionId"`;
    const touched = kept.filter(({ isUntouched }) => !isUntouched).map(({ progressId }) => progressId);
    const answers = await tx.submission.findMany({ where: { progressId: { in: touched } }, select: WORTH, orderBy: OLDEST_FIRST });
    await moveStands(
      tx,
      kept.map(({ progressId, stand, isUntouched, ...one }) => ({
        progressId,
        ...(isUntouched
          ? { status: one.statusBefore, attemptsUsed: one.attemptsBefore, score: one.scoreBefore, solvedAt: one.solvedBefore }
          : settleAnswers(answers.filter(isOf({ progressId })), { attemptsUsed: stand.attemptsUsed - one.attemptsAfter + one.attemptsBefore, solvedAt: stand.solvedAt, maxAttempts: limitOf(lease, stand, maxAttempts) })),
      })),
    );
    await tx.regradedProgress.updateMany({ where: { runId: lease.runId, progressId: { in: ids } }, data: { undone: true } });
    return advance(tx, lease, progressIds);
  });
}

const standsAs = (stand: Stand, left: { readonly statusAfter: Stand["status"]; readonly attemptsAfter: number; readonly scoreAfter: number; readonly solvedAfter: Date | null }): boolean =>
  stand.status === left.statusAfter && stand.attemptsUsed === left.attemptsAfter && stand.score === left.scoreAfter && stand.solvedAt?.getTime() === left.solvedAfter?.getTime();

const WORTH = { progressId: true, score: true, hintCost: true, lateCost: true, reviewScore: true, createdAt: true } as const;
