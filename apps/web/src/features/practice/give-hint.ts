import { findItemToJudge, findMyProgress, recordHint, type Seat } from "@nabla/db";
import { hintsOf, makeVariant } from "@nabla/grader";
import { AppError } from "@/server/app-error";
import { isExamNow } from "@/server/exam";
import { setWindow, showsProblems } from "@/server/set-window";
import { storedProblem } from "@/server/stored-problem";

type Asked = { readonly itemId: string; readonly number: number };

/** A hint with its place among the hints of this problem, 1 for the first. Markdown with maths. */
export type Hint = { readonly number: number; readonly of: number; readonly markdown: string };

/**
 * One hint for the student's own variant of a problem that they have opened, after those before it. That it was taken is
 * kept before it is given, since it may have a price; taken again it is the same hint, and costs nothing more.
 */
export async function giveHint(seat: Seat<"STUDENT">, { itemId, number }: Asked, now = new Date()): Promise<Hint> {
  const [item, progress] = await Promise.all([findItemToJudge(seat, itemId, now), findMyProgress(seat, itemId)]);
  if (!item || !progress || !showsProblems(setWindow(item, now))) throw new AppError("not-found", { detail: "no such open item" });
  if (!item.hints || isExamNow(item, now)) throw new AppError("not-found", { detail: "no hints in this set" });
  const hints = hintsOf(makeVariant(storedProblem(item.source), progress.seed));
  const markdown = hints[number - 1];
  if (markdown === undefined) throw new AppError("not-found", { detail: `no hint ${number} of ${hints.length}` });
  if ((await recordHint(seat, itemId, number)) === null) throw new AppError("not-found", { detail: `hint ${number} before the one before it` });
  return { number, of: hints.length, markdown };
}
