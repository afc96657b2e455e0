import { db } from "../client";
import type { FeedbackPolicy } from "./problem-sets";

declare const minted: unique symbol;

/** What a worker does with a regrade's answers. */
export type RegradePass = "PREVIEWING" | "RUNNING" | "UNDOING";

/**
 * Proof that this worker has a regrade to itself for a while: that it was asked for by somebody who may was checked when it
 * was stored. Only `takeRegradeLease` makes one; what the worker reads and writes asks for it.
 */
export type RegradeLease = {
  readonly runId: string;
  readonly courseId: string;
  readonly itemId: string;
  readonly holder: string;
  readonly pass: RegradePass;
  readonly keepsBetter: boolean;
  /** Who began it, or takes it back. */
  readonly byId: string | null;
  readonly reason: string;
  readonly cursor: string;
  readonly maxAttempts: number | null;
  readonly feedback: FeedbackPolicy;
  /** The two versions as the grader's schema has them. They stay on the server. */
  readonly from: unknown;
  readonly to: unknown;
  readonly [minted]: true;
};

/** Takes or renews the lease of a regrade that has work left; null where it has none, or another worker has it. */
export async function takeRegradeLease(runId: string, holder: string, now: Date, until: Date): Promise<RegradeLease | null> {
  const taken = await db().regradeRun.updateMany({
    where: { id: runId, state: { in: ["PREVIEWING", "RUNNING", "UNDOING"] }, OR: [{ leaseUntil: null }, { leaseUntil: { lt: now } }, { leasedBy: holder }] },
    data: { leaseUntil: until, leasedBy: holder },
  });
  if (taken.count === 0) return null;
  const run = await db().regradeRun.findUnique({
    where: { id: runId },
    include: {
      fromVersion: { select: { source: true } },
      toVersion: { select: { source: true } },
      item: { select: { maxAttempts: true, set: { select: { feedback: true, maxAttempts: true } } } },
    },
  });
  if (!run || (run.state !== "PREVIEWING" && run.state !== "RUNNING" && run.state !== "UNDOING")) return null;
  const { item, fromVersion, toVersion } = run;
  const lease: Omit<RegradeLease, typeof minted> = {
    runId,
    courseId: run.courseId,
    itemId: run.itemId,
    holder,
    pass: run.state,
    keepsBetter: run.keepsBetter,
    byId: run.state === "UNDOING" ? run.undoneById : run.madeById,
    reason: run.reason,
    cursor: run.cursor,
    maxAttempts: item.maxAttempts ?? item.set.maxAttempts,
    feedback: item.set.feedback,
    from: fromVersion.source,
    to: toVersion.source,
  };
  // The brand exists in types alone; this is the one place that grants it.
  return lease as RegradeLease;
}

/** Lets go of a regrade before the lease ends, so that the next job need not wait. */
export async function dropRegradeLease({ runId, holder }: RegradeLease): Promise<void> {
  await db().regradeRun.updateMany({ where: { id: runId, leasedBy: holder }, data: { leaseUntil: null, leasedBy: null } });
}

/** Regrades that have work left and no worker: what a process that died has left behind. */
export async function listAbandonedRegrades(now: Date): Promise<string[]> {
  const rows = await db().regradeRun.findMany({
    where: { state: { in: ["PREVIEWING", "RUNNING", "UNDOING"] }, OR: [{ leaseUntil: null }, { leaseUntil: { lt: now } }] },
    select: { id: true },
    orderBy: { createdAt: "asc" },
    take: 100,
  });
  return rows.map(({ id }) => id);
}
