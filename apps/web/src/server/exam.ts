import type { ItemToJudge } from "@nabla/db";
import { setWindow } from "./set-window";

/** Is an exam under way: neither the key's values, nor hints, nor the solution may be told? Once it is closed, they may. */
export const isExamNow = (item: Pick<ItemToJudge, "feedback" | "opensAt" | "dueAt">, now: Date): boolean =>
  item.feedback === "EXAM" && setWindow(item, now) !== "closed";
