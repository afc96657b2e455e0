import { cancelRegrade, continueRegrade, previewRegrade, type RegradeAsked, type Seat, startRegrade, undoRegrade } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";
import { sendJob } from "@/server/jobs/queue";

type Staff = Seat<"INSTRUCTOR">;

export const askedRun = z.object({ courseId: z.string(), runId: z.uuid() });
export const askedPreview = askedRun.extend({ itemId: z.string() });
export const askedStart = askedRun.extend({ keepsBetter: z.boolean(), reason: z.string().trim().max(1000, "At most 1,000 letters.") });

/** Has found out what the newest version of a problem would change in a set. */
export async function askPreview(seat: Staff, { runId, itemId }: z.output<typeof askedPreview>): Promise<null> {
  told(await previewRegrade(seat, { runId, itemId }, new Date()), "The set uses the newest version of this problem already. Load the page again.");
  return begun(runId);
}

/** Begins the regrade that was previewed. */
export async function askStart(seat: Staff, { runId, keepsBetter, reason }: z.output<typeof askedStart>): Promise<null> {
  told(await startRegrade(seat, { runId, keepsBetter, reason }, new Date()), "Since this preview, the set or the problem has changed, or another regrade of it is under way. Nothing was changed; make a new preview.");
  return begun(runId);
}

/** Stops a regrade where it is. */
export async function askCancel(seat: Staff, { runId }: z.output<typeof askedRun>): Promise<null> {
  told(await cancelRegrade(seat, runId, new Date()), "This regrade has ended already.");
  return null;
}

/** Goes on with a regrade that was stopped. */
export async function askContinue(seat: Staff, { runId }: z.output<typeof askedRun>): Promise<null> {
  told(await continueRegrade(seat, runId), "This regrade cannot be gone on with: the set has changed since, or another regrade of it is under way.");
  return begun(runId);
}

/** Takes back what a regrade did. */
export async function askUndo(seat: Staff, { runId }: z.output<typeof askedRun>): Promise<null> {
  told(await undoRegrade(seat, runId, new Date()), "Only the latest regrade of a problem can be taken back, once it has ended. Take back the later one first.");
  return begun(runId);
}

function told(asked: RegradeAsked, conflict: string): void {
  if (asked.ok) return;
  throw asked.code === "not-found" ? new AppError("not-found") : new AppError("conflict", { say: conflict });
}

async function begun(runId: string): Promise<null> {
  await sendJob("regrade", { runId });
  return null;
}
