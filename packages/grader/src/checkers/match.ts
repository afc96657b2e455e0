import { SENTENCES } from "../feedback/sentences";
import type { Answer } from "../problem/answer";
import type { Task } from "../problem/task";
import { type Finding, unanswerable } from "./context";

/** Pairs: each right pair scores its share. */
export function checkMatch(answer: Answer, task: Extract<Task, { kind: "match" }>): Finding {
  const left = task.left.map((option) => option.id);
  const known = new Set(task.right.map((option) => option.id));
  if (answer.kind !== "match" || left.some((id) => !known.has(answer.pairs[id] ?? "")) || Object.keys(answer.pairs).length !== left.length) {
    return unanswerable({ code: "not-an-answer", message: SENTENCES.notAnAnswer }, JSON.stringify(answer));
  }
  const hits = left.filter((id) => task.correct[id]?.includes(answer.pairs[id] ?? "")).length;
  const right = hits === left.length;
  return {
    verdict: right ? "equal" : "unequal",
    score: hits / left.length,
    feedback: [right ? { code: "right", message: SENTENCES.right2 } : { code: "pairs-wrong", message: SENTENCES.pairsWrong(hits, left.length) }],
    normalised: left.map((id) => `${id}:${answer.pairs[id] ?? ""}`).join(" "),
    evidence: [],
  };
}
