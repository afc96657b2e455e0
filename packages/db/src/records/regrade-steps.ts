import type { Transaction } from "../client";
import type { Prisma } from "../generated/client";
import type { RegradeLease } from "./regrade-lease";
import { attemptLimit } from "./set-times";
import type { Stand } from "./settle-answers";

/* What each piece of a regrade's work does, whether it is applied or taken back, in its one transaction. */

export const OLDEST_FIRST: Prisma.SubmissionOrderByWithRelationInput[] = [{ createdAt: "asc" }, { id: "asc" }];

export const isOf =
  (work: { readonly progressId: string }) =>
  ({ progressId }: { readonly progressId: string }): boolean =>
    progressId === work.progressId;

/** Has it still, and is it still asked for? The row is locked: who stops the regrade waits for this piece, and no other follows. */
export async function holds(tx: Transaction, { runId, holder, pass }: RegradeLease): Promise<boolean> {
  const [run] = await tx.$queryRaw<{ state: string; leasedBy: string | null }[]>`
    select "state"::text as "state", "leasedBy" from "RegradeRun" where "id" = ${runId} for update`;
  return run !== undefined && run.state === pass && run.leasedBy === holder;
}

export type LockedStand = Stand & { /** What the student was granted beyond the set's limit. */ readonly extraAttempts: number };

/** By the work, locked in its order: two workers never wait for one another in a circle. */
export async function lockStands(tx: Transaction, progressIds: readonly string[]): Promise<Map<string, LockedStand>> {
  const stands = await tx.$queryRaw<(LockedStand & { readonly progressId: string })[]>`
    select g."id" as "progressId", g."status"::text as "status", g."attemptsUsed", g."score"::float8 as "score", g."solvedAt",
           coalesce((select e."extraAttempts" from "SetExtension" e join "SetItem" i on i."setId" = e."setId" where i."id" = g."itemId" and e."userId" = g."userId"), 0) as "extraAttempts"
    from "Progress" g where g."id" = any(${progressIds}) order by g."id" for update of g`;
  return new Map(stands.map(({ progressId, ...stand }) => [progressId, stand]));
}

/** One statement for all of them: the sums of the class are then counted once, and locked in their order. */
export async function moveStands(tx: Transaction, stands: readonly (Stand & { readonly progressId: string })[]): Promise<void> {
  if (stands.length === 0) return;
  const rows = JSON.stringify(stands.map(({ progressId, status, attemptsUsed, score, solvedAt }) => ({ progressId, status, attemptsUsed, score, solvedAt })));
  await tx.$executeRaw`
    update "Progress" g set "status" = f."status"::"ProgressStatus", "attemptsUsed" = f."attemptsUsed", "score" = f."score", "solvedAt" = f."solvedAt"
    from jsonb_to_recordset(${rows}::jsonb) as f("progressId" text, "status" text, "attemptsUsed" int, "score" float8, "solvedAt" timestamptz)
    where g."id" = f."progressId"`;
}

export const limitOf = ({ maxAttempts }: RegradeLease, { extraAttempts }: LockedStand, ofProblem: number | null): number | null => attemptLimit({ maxAttempts, extraAttempts }, ofProblem);

/** Past the last of these. */
export async function advance(tx: Transaction, { runId }: RegradeLease, progressIds: readonly string[]): Promise<true> {
  await tx.regradeRun.update({ where: { id: runId }, data: { cursor: progressIds.at(-1) ?? "", done: { increment: progressIds.length } } });
  return true;
}
