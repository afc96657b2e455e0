import { db, type Transaction, withTransaction } from "../client";
import type { Seat } from "../seat";
import type { RegradeState } from "../generated/enums";

/* Regrades as the course's staff asks for them: a preview, the regrade itself, its end by a person, and its undoing. */

type Staff = Seat<"INSTRUCTOR">;

export type { RegradeState };

/** A problem of a set that has a newer version than the one by which its answers were judged. */
export type OutdatedItem = {
  readonly itemId: string;
  readonly setId: string;
  readonly setTitle: string;
  readonly problemId: string;
  readonly title: string;
  readonly number: number;
  readonly newestNumber: number;
  readonly answers: number;
};

/** The course's items that use an older version than the newest and have answers, of all problems or of one; at most 200. */
export async function listOutdatedItems(seat: Staff, problemId: string | null = null): Promise<OutdatedItem[]> {
  return db().$queryRaw<OutdatedItem[]>`
    select i."id" as "itemId", s."id" as "setId", s."title" as "setTitle", p."id" as "problemId", p."title", v."number", n."number" as "newestNumber",
           (select count(*)::int from "Submission" a where a."itemId" = i."id") as "answers"
    from "SetItem" i
    join "ProblemSet" s on s."id" = i."setId" and s."courseId" = ${seat.courseId}
    join "ProblemVersion" v on v."id" = i."problemVersionId"
    join "Problem" p on p."id" = v."problemId"
    join lateral (select "number" from "ProblemVersion" where "problemId" = p."id" order by "number" desc limit 1) n on true
    where n."number" > v."number" and (${problemId}::text is null or p."id" = ${problemId})
      and exists (select 1 from "Submission" a where a."itemId" = i."id")
    order by s."position", s."id", i."position", i."id"
    limit 200`;
}

/** `conflict`: the regrade, its problem or its set is no longer as it was when it was asked for. */
export type RegradeAsked = { readonly ok: true } | { readonly ok: false; readonly code: "not-found" | "conflict" };

const DONE: RegradeAsked = { ok: true };
const refused = (code: "not-found" | "conflict"): RegradeAsked => ({ ok: false, code });

/** Asks what the newest version of an item's problem would change. Nothing of the course is changed. */
export async function previewRegrade(seat: Staff, { runId, itemId }: { readonly runId: string; readonly itemId: string }, now: Date): Promise<RegradeAsked> {
  const item = await db().setItem.findFirst({
    where: { id: itemId, set: { courseId: seat.courseId } },
    select: { problemVersionId: true, problemVersion: { select: { problem: { select: { versions: { select: { id: true }, orderBy: { number: "desc" }, take: 1 } } } } } },
  });
  if (!item) return refused("not-found");
  const toVersionId = item.problemVersion.problem.versions[0]?.id;
  if (toVersionId === undefined || toVersionId === item.problemVersionId) return refused("conflict");
  const total = await countWork(db(), itemId);
  await db().regradeRun.createMany({
    data: [{ id: runId, courseId: seat.courseId, itemId, fromVersionId: item.problemVersionId, toVersionId, madeById: seat.userId, state: "PREVIEWING", total, createdAt: now }],
    skipDuplicates: true,
  });
  // The same id for another item is no request come again.
  return (await db().regradeRun.count({ where: { id: runId, courseId: seat.courseId, itemId } })) === 1 ? DONE : refused("conflict");
}

const countWork = (tx: Pick<Transaction, "progress">, itemId: string): Promise<number> => tx.progress.count({ where: { itemId, submissions: { some: {} } } });

type Wanted = { readonly runId: string; readonly keepsBetter: boolean; readonly reason: string };

/**
 * Begins a regrade that was previewed: the set uses the new version from here on, for new answers at once, and a worker
 * goes through the old ones.
 */
export async function startRegrade(seat: Staff, { runId, keepsBetter, reason }: Wanted, now: Date): Promise<RegradeAsked> {
  return withRun(seat, runId, async (tx, run) => {
    if (run.state === "RUNNING" || run.state === "DONE") return DONE; // Asked again.
    const busy = await tx.regradeRun.count({ where: { itemId: run.itemId, state: { in: ["RUNNING", "UNDOING"] } } });
    if (run.state !== "PREVIEWED" || busy > 0 || run.usedVersionId !== run.fromVersionId) return refused("conflict");
    await tx.regradedAnswer.deleteMany({ where: { runId } });
    await tx.setItem.update({ where: { id: run.itemId }, data: { problemVersionId: run.toVersionId } });
    await tx.problemSet.updateMany({ where: { items: { some: { id: run.itemId } } }, data: { revision: { increment: 1 } } });
    const total = await countWork(tx, run.itemId);
    await tx.regradeRun.update({ where: { id: runId }, data: { ...FROM_THE_START, state: "RUNNING", keepsBetter, reason, total, startedAt: now, madeById: seat.userId } });
    return DONE;
  });
}

const FROM_THE_START = { cursor: "", done: 0, leaseUntil: null, leasedBy: null, endedAt: null } as const;

/** Stops a preview or a regrade. What it has changed until then stands. */
export async function cancelRegrade(seat: Staff, runId: string, now: Date): Promise<RegradeAsked> {
  return withRun(seat, runId, async (tx, { state }) => {
    if (state === "CANCELLED") return DONE;
    if (state !== "PREVIEWING" && state !== "PREVIEWED" && state !== "RUNNING") return refused("conflict");
    await tx.regradeRun.update({ where: { id: runId }, data: { state: "CANCELLED", endedAt: now, leaseUntil: null, leasedBy: null } });
    return DONE;
  });
}

/** Goes on with a regrade that was stopped, where it was. */
export async function continueRegrade(seat: Staff, runId: string): Promise<RegradeAsked> {
  return withRun(seat, runId, async (tx, run) => {
    if (run.state === "RUNNING") return DONE;
    const busy = await tx.regradeRun.count({ where: { itemId: run.itemId, state: { in: ["RUNNING", "UNDOING"] } } });
    if (run.state !== "CANCELLED" || run.startedAt === null || busy > 0 || run.usedVersionId !== run.toVersionId) return refused("conflict");
    await tx.regradeRun.update({ where: { id: runId }, data: { state: "RUNNING", endedAt: null, leaseUntil: null, leasedBy: null } });
    return DONE;
  });
}

/** Begins to take back what a regrade did: the set uses the version of before, and a worker restores what was judged. */
export async function undoRegrade(seat: Staff, runId: string, now: Date): Promise<RegradeAsked> {
  return withRun(seat, runId, async (tx, run) => {
    if (run.state === "UNDOING" || run.state === "UNDONE") return DONE;
    const ended = run.state === "DONE" || (run.state === "CANCELLED" && run.startedAt !== null);
    const busy = await tx.regradeRun.count({ where: { itemId: run.itemId, state: { in: ["RUNNING", "UNDOING"] } } });
    // A later regrade or a changed set stands on what this one did: that one goes first.
    if (!ended || busy > 0 || run.usedVersionId !== run.toVersionId) return refused("conflict");
    await tx.setItem.update({ where: { id: run.itemId }, data: { problemVersionId: run.fromVersionId } });
    await tx.problemSet.updateMany({ where: { items: { some: { id: run.itemId } } }, data: { revision: { increment: 1 } } });
    const total = await tx.regradedProgress.count({ where: { runId, undone: false } });
    await tx.regradeRun.update({ where: { id: runId }, data: { ...FROM_THE_START, endedAt: run.endedAt, state: "UNDOING", total, undoneAt: now, undoneById: seat.userId } });
    return DONE;
  });
}

type LockedRun = {
  readonly itemId: string;
  readonly state: RegradeState;
  readonly fromVersionId: string;
  readonly toVersionId: string;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** What the set uses now. */
  readonly usedVersionId: string;
};

/** Locks the item and then the regrade, so that two people who ask at once do so one after the other. */
async function withRun(seat: Staff, runId: string, work: (tx: Transaction, run: LockedRun) => Promise<RegradeAsked>): Promise<RegradeAsked> {
  return withTransaction(async (tx) => {
    const [item] = await tx.$queryRaw<{ usedVersionId: string }[]>`
      select i."problemVersionId" as "usedVersionId" from "SetItem" i
      where i."id" = (select "itemId" from "RegradeRun" where "id" = ${runId} and "courseId" = ${seat.courseId}) for update`;
    if (!item) return refused("not-found");
    const [run] = await tx.$queryRaw<Omit<LockedRun, "usedVersionId">[]>`
      select "itemId", "state"::text as "state", "fromVersionId", "toVersionId", "startedAt", "endedAt" from "RegradeRun" where "id" = ${runId} for update`;
    return run ? work(tx, { ...run, ...item }) : refused("not-found");
  });
}
