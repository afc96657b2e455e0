import type { ItemToJudge, ProgressStatus } from "@nabla/db";
import { isWithheld, setWindow } from "./set-window";

/** Whether a student's work on a problem has come to its end: solved, no attempt left, or the set closed. Where nothing is told before a set is over, nothing comes to an end before. */
export const isWorkOver = (item: ItemToJudge, status: ProgressStatus, now: Date): boolean =>
  !isWithheld(item, now) && (status === "SOLVED" || status === "OUT_OF_ATTEMPTS" || setWindow(item, now) === "closed");
