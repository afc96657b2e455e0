import { findPracticeTask, recordPracticeHint, type Seat } from "@nabla/db";
import { hintsOf } from "@nabla/grader";
import { AppError } from "@/server/app-error";
import { variantOf } from "./load-task";

type Asked = { readonly taskId: string; readonly number: number };

/** One hint for an open problem, 1 for the first, as Markdown. It is noted that it was shown, so that help is counted as help. */
export async function giveTaskHint(seat: Seat<"STUDENT">, { taskId, number }: Asked): Promise<{ readonly number: number; readonly markdown: string }> {
  const task = await findPracticeTask(seat, taskId);
  const markdown = task && hintsOf(variantOf(task))[number - 1];
  if (!task || markdown === undefined || markdown === null) throw new AppError("not-found", { detail: `no hint ${number}` });
  await recordPracticeHint(seat, taskId, number);
  return { number, markdown };
}
