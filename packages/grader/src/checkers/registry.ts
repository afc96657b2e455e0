import type { Answer } from "../problem/answer";
import type { Task } from "../problem/task";
import { checkChoice } from "./choice";
import type { CheckContext, Finding } from "./context";
import { checkEntries } from "./entries";
import { checkFormula } from "./formula";
import { checkGap } from "./gap";
import { checkMatch } from "./match";
import { checkNumber } from "./number";
import { checkOrder } from "./order";

type Checker<K extends Task["kind"]> = (answer: Answer, task: Extract<Task, { kind: K }>, context: CheckContext) => Finding;

/** One checker a kind of task; a new kind without its checker does not compile. */
const CHECKERS: { readonly [K in Task["kind"]]: Checker<K> } = {
  formula: checkFormula,
  entries: checkEntries,
  number: checkNumber,
  choice: checkChoice,
  order: checkOrder,
  match: checkMatch,
  gap: checkGap,
};

/** Runs the checker of the task's kind. */
export function check(answer: Answer, task: Task, context: CheckContext): Finding {
  switch (task.kind) {
    case "formula":
      return CHECKERS.formula(answer, task, context);
    case "entries":
      return CHECKERS.entries(answer, task, context);
    case "number":
      return CHECKERS.number(answer, task, context);
    case "choice":
      return CHECKERS.choice(answer, task, context);
    case "order":
      return CHECKERS.order(answer, task, context);
    case "match":
      return CHECKERS.match(answer, task, context);
    case "gap":
      return CHECKERS.gap(answer, task, context);
  }
}
