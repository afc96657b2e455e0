import { cancelRegrade, continueRegrade, previewRegrade, type RegradeAsked, type Seat, startRegrade, undoRegrade } from "@nabla/db";
import { z } from "zod";
import { AppError, type RefusalKey } from "@/server/app-error";
import { sendJob } from "@/server/jobs/queue";

type Staff = Seat<"INSTRUCTOR">;

export const askedRun = z.object({ courseId: z.string(), runId: z.uuid() });
export const askedPreview = askedRun.extend({ itemId: z.string() });
export const askedStart = askedRun.extend({ keepsBetter: z.boolean(), reason: z.string().trim().max(1000, "at-most-1000-letters") });

/** Has found out what the newest version of a problem would change in a set. */
export async function askPreview(seat: Staff, { runId, itemId }: z.output<typeof askedPreview>): Promise<null> {
  told(await previewRegrade(seat, { runId, itemId }, new Date()), "regrade-nothing-newer");
  return begun(runId);
}

/** Begins the regrade that was previewed. */
export async function askStart(seat: Staff, { runId, keepsBetter, reason }: z.output<typeof askedStart>): Promise<null> {
  told(await startRegrade(seat, { runId, keepsBetter, reason }, new Date()), "regrade-preview-old");
  return begun(runId);
}

/** Stops a regrade where it is. */
export async function askCancel(seat: Staff, { runId }: z.output<typeof askedRun>): Promise<null> {
  told(await cancelRegrade(seat, runId, new Date()), "regrade-ended");
  return null;
}

/** Goes on with a regrade that was stopped. */
export async function askContinue(seat: Staff, { runId }: z.output<typeof askedRun>): Promise<null> {
  told(await continueRegrade(seat, runId), "regrade-cannot-continue");
  return begun(runId);
}

/** Takes back what a regrade did. */
export async function askUndo(seat: Staff, { runId }: z.output<typeof askedRun>): Promise<null> {
  told(await undoRegrade(seat, runId, new Date()), "regrade-cannot-undo");
  return begun(runId);
}

function told(asked: RegradeAsked, conflict: RefusalKey): void {
  if (asked.ok) return;
  throw asked.code === "not-found" ? new AppError("not-found") : new AppError("conflict", { say: conflict });
}

async function begun(runId: string): Promise<null> {
  await sendJob("regrade", { runId });
  return null;
}
