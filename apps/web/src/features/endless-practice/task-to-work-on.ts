import { findPracticeTask, isInOpenExam, type PracticeTask, type Seat } from "@nabla/db";
import { AppError } from "@/server/app-error";
import { likeItem } from "./lanes";

/** The student's problem of practice. One that is like a problem of an exam rests while the exam is open. */
export async function taskToWorkOn(seat: Seat<"STUDENT">, taskId: string, now: Date): Promise<PracticeTask> {
  const task = await findPracticeTask(seat, taskId);
  if (!task) throw new AppError("not-found", { detail: "no such practice task" });
  const itemId = likeItem(task.lane);
  if (itemId !== null && (await isInOpenExam(seat, itemId, now))) throw new AppError("not-found", { detail: "its problem is in an open exam" });
  return task;
}
