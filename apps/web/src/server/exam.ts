import type { ItemToJudge } from "@nabla/db";
import { isSetOver } from "./set-window";

/** Is an exam under way: neither the key's values, nor hints, nor the solution may be told? Once it is over for the student, they may. */
export const isExamNow = (item: Pick<ItemToJudge, "feedback" | "endsAt">, now: Date): boolean => item.feedback === "EXAM" && !isSetOver(item, now);

/** By which rules an answer to a set is judged: answers are taken while it is open, so that an exam's are always an exam's. */
export const judgingPolicy = ({ feedback }: Pick<ItemToJudge, "feedback">): "exam" | "practice" => (feedback === "EXAM" ? "exam" : "practice");
