import { endPracticeTask, findPracticeTask, type Seat } from "@nabla/db";
import { solutionOf } from "@nabla/grader";
import { AppError } from "@/server/app-error";
import { learnFrom } from "./effort";
import { variantOf } from "./load-task";
import { taskToWorkOn } from "./task-to-work-on";

type Asked = { readonly taskId: string };

/** Ends a problem with its worked solution (Markdown). Asked for again, it is the same solution. */
export async function showSolution(seat: Seat<"STUDENT">, { taskId }: Asked, now = new Date()): Promise<{ readonly solution: string }> {
  const task = await taskToWorkOn(seat, taskId, now);
  const stand = await endPracticeTask(seat, taskId, "SHOWN", learnFrom(task, now), now);
  // What was put aside stays without its solution: it may be practised again.
  if (!stand || stand.status === "PASSED") throw new AppError("not-found", { detail: "no practice task with a solution" });
  return { solution: solutionOf(variantOf(task)).markdown };
}

/** Puts a problem aside for another one. */
export async function passTask(seat: Seat<"STUDENT">, { taskId }: Asked, now = new Date()): Promise<{ readonly passed: boolean }> {
  const task = await findPracticeTask(seat, taskId);
  const stand = task && (await endPracticeTask(seat, taskId, "PASSED", learnFrom(task, now), now));
  if (!stand) throw new AppError("not-found", { detail: "no such practice task" });
  return { passed: stand.status === "PASSED" };
}
