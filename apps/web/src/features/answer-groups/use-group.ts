import { acceptGroup, askGrouping, type GroupWritten, type Seat, undoAcceptance, writeGroupFeedback } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";
import { sendJob } from "@/server/jobs/queue";

const inCourse = z.object({ courseId: z.string() });
export const askedGathering = inCourse.extend({ problemId: z.string() });
export const writtenFeedback = inCourse.extend({ groupId: z.string(), seen: z.string(), feedback: z.string().trim().max(4000, "at-most-4000-letters") });
export const askedAcceptance = inCourse.extend({
  acceptanceId: z.uuid(),
  groupId: z.string(),
  score: z.number("points-not-a-number").min(0, "points-below-0").max(1, "points-above-the-problem"),
  reason: z.string().trim().min(1, "reason-missing").max(1000, "at-most-1000-letters"),
});
export const askedUndoing = inCourse.extend({ acceptanceId: z.uuid() });

/** Has the wrong answers to a problem gathered anew. */
export async function askGathering(seat: Seat<"ASSISTANT">, { problemId }: z.output<typeof askedGathering>): Promise<null> {
  if (!(await askGrouping(seat, problemId, new Date()))) throw new AppError("not-found", { say: "problem-gone" });
  await sendJob("group-answers", { courseId: seat.courseId, problemId });
  return null;
}

/** Writes to everybody whose answer belongs to a group, now and later. */
export async function giveGroupFeedback(seat: Seat<"ASSISTANT">, { groupId, seen, feedback }: z.output<typeof writtenFeedback>): Promise<null> {
  return told(await writeGroupFeedback(seat, { groupId, seen, feedback }, new Date()));
}

/** Gives the answers of a group other points than the program gave. */
export async function acceptAnswers(seat: Seat<"INSTRUCTOR">, { courseId: _, ...asked }: z.output<typeof askedAcceptance>): Promise<null> {
  return told(await acceptGroup(seat, asked, new Date()));
}

/** Takes that back. */
export async function undoAccepting(seat: Seat<"INSTRUCTOR">, { acceptanceId }: z.output<typeof askedUndoing>): Promise<null> {
  return told(await undoAcceptance(seat, acceptanceId, new Date()));
}

function told(written: GroupWritten): null {
  if (written.ok) return null;
  throw written.code === "not-found" ? new AppError("not-found", { say: "group-gone" }) : new AppError("conflict", { say: "group-by-another" });
}
