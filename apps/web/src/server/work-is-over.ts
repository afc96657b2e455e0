import type { ItemToJudge, ProgressStatus } from "@nabla/db";
import { setWindow } from "./set-window";

/** Whether a student's work on a problem has come to its end: solved, no attempt left, or the set closed. */
export const isWorkOver = (item: Pick<ItemToJudge, "opensAt" | "dueAt">, status: ProgressStatus, now: Date): boolean =>
  status === "SOLVED" || status === "OUT_OF_ATTEMPTS" || setWindow(item, now) === "closed";
