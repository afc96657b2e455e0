import { recordPracticeHint, type Seat } from "@nabla/db";
import { hintsOf } from "@nabla/grader";
import { AppError } from "@/server/app-error";
import { variantOf } from "./load-task";
import { taskToWorkOn } from "./task-to-work-on";

type Asked = { readonly taskId: string; readonly number: number };

/** One hint for an open problem, 1 for the first, as Markdown. It is noted that it was shown, so that help is counted as help. */
export async function giveTaskHint(seat: Seat<"STUDENT">, { taskId, number }: Asked, now = new Date()): Promise<{ readonly number: number; readonly markdown: string }> {
  const markdown = hintsOf(variantOf(await taskToWorkOn(seat, taskId, now)))[number - 1];
  if (markdown === undefined) throw new AppError("not-found", { detail: `no hint ${number}` });
  await recordPracticeHint(seat, taskId, number);
  return { number, markdown };
}
