import { SENTENCES } from "../feedback/sentences";
import type { Answer } from "../problem/answer";
import type { Task } from "../problem/task";
import { type Finding, unanswerable } from "./context";

/** Items in order: each that stands in its right place scores its share. */
export function checkOrder(answer: Answer, task: Extract<Task, { kind: "order" }>): Finding {
  const wanted = new Set(task.correct);
  if (answer.kind !== "order" || answer.items.length !== wanted.size || new Set(answer.items).size !== wanted.size || answer.items.some((id) => !wanted.has(id))) {
    return unanswerable({ code: "not-an-answer", message: SENTENCES.notAnAnswer }, JSON.stringify(answer));
  }
  const { items } = answer;
  const placed = items.filter((id, i) => id === task.correct[i]).length;
  const right = placed === task.correct.length;
  return {
    verdict: right ? "equal" : "unequal",
    score: placed / task.correct.length,
    feedback: [right ? { code: "right", message: SENTENCES.right2 } : { code: "order-wrong", message: SENTENCES.orderWrong(placed, task.correct.length) }],
    normalised: items.join(" "),
    evidence: [],
  };
}
