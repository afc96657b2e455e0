import { findItemToJudge, findMyProgress, type Seat } from "@nabla/db";
import { hintsOf, makeVariant } from "@nabla/grader";
import { AppError } from "@/server/app-error";
import { isExamNow } from "@/server/exam";
import { setWindow } from "@/server/set-window";
import { storedProblem } from "@/server/stored-problem";

type Asked = { readonly itemId: string; readonly number: number };

/** A hint with its place among the hints of this problem, 1 for the first. Markdown with maths. */
export type Hint = { readonly number: number; readonly of: number; readonly markdown: string };

/** One hint for the student's own variant of a problem that they have opened. It costs nothing, and only the one that is asked for leaves the server. */
export async function giveHint(seat: Seat<"STUDENT">, { itemId, number }: Asked, now = new Date()): Promise<Hint> {
  const [item, progress] = await Promise.all([findItemToJudge(seat, itemId), findMyProgress(seat, itemId)]);
  if (!item || !progress || setWindow(item, now) === "not-open-yet") throw new AppError("not-found", { detail: "no such open item" });
  if (isExamNow(item, now)) throw new AppError("not-found", { detail: "no hints in an exam" });
  const hints = hintsOf(makeVariant(storedProblem(item.source), progress.seed));
  const markdown = hints[number - 1];
  if (markdown === undefined) throw new AppError("not-found", { detail: `no hint ${number} of ${hints.length}` });
  return { number, of: hints.length, markdown };
}
