import { SENTENCES } from "../feedback/sentences";
import type { Feedback } from "../outcome";
import type { Answer } from "../problem/answer";
import type { Task } from "../problem/task";
import { type Finding, unanswerable } from "./context";

type ChoiceTask = Extract<Task, { kind: "choice" }>;

/** One option, or several: of several each right one counts and each wrong one takes back, never below nothing. */
export function checkChoice(answer: Answer, task: ChoiceTask): Finding {
  const chosen = answer.kind === "choice" && !task.several ? [answer.option] : answer.kind === "choices" && task.several ? [...new Set(answer.options)] : null;
  const known = new Set(task.options.map((option) => option.id));
  if (!chosen || chosen.length === 0 || chosen.some((id) => !known.has(id))) return unanswerable({ code: "not-an-answer", message: SENTENCES.notAnAnswer }, JSON.stringify(answer));
  const hits = chosen.filter((id) => task.correct.includes(id)).length;
  const misses = chosen.length - hits;
  const right = misses === 0 && hits === task.correct.length;
  const score = right ? 1 : task.several ? Math.max(0, (hits - misses) / task.correct.length) : 0;
  return {
    verdict: right ? "equal" : "unequal",
    score: right ? 1 : Math.min(score, 0.99),
    feedback: [summary(right, misses, task.several), ...whyOf(chosen, task)],
    normalised: [...chosen].sort().join(" "),
    evidence: [],
  };
}

function summary(right: boolean, misses: number, several: boolean): Feedback {
  if (right) return { code: "right", message: SENTENCES.right2 };
  if (!several) return { code: "wrong-option", message: SENTENCES.wrongOption };
  return misses > 0 ? { code: "options-too-many", message: SENTENCES.optionsTooMany } : { code: "options-missing", message: SENTENCES.optionsMissing };
}

/** The author's word on what was chosen. */
const whyOf = (chosen: readonly string[], task: ChoiceTask): readonly Feedback[] =>
  chosen.flatMap((id) => {
    const why = task.why[id];
    return why ? [{ code: "remark" as const, message: why.trim(), data: { option: id } }] : [];
  });
