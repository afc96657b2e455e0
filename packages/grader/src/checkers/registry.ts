import type { Answer } from "../problem/answer";
import type { SingleTask, Task } from "../problem/task";
import { checkAntiderivative } from "./antiderivative";
import { checkCells } from "./cells";
import { checkChoice } from "./choice";
import type { CheckContext, Finding } from "./context";
import { withCredit } from "./credit";
import { checkEntries } from "./entries";
import { checkEquation } from "./equation";
import { checkExplanation } from "./explanation";
import { checkFormula } from "./formula";
import { checkGap } from "./gap";
import { checkInterval } from "./interval";
import { checkMatch } from "./match";
import { checkNumber } from "./number";
import { checkOrder } from "./order";
import { checkParts } from "./parts";
import { checkSet } from "./set";

type Checker<K extends SingleTask["kind"]> = (answer: Answer, task: Extract<SingleTask, { kind: K }>, context: CheckContext) => Finding;

/** One checker a kind of task; a new kind without its checker does not compile. */
const CHECKERS: { readonly [K in SingleTask["kind"]]: Checker<K> } = {
  formula: checkFormula,
  entries: checkEntries,
  number: checkNumber,
  choice: checkChoice,
  order: checkOrder,
  match: checkMatch,
  gap: checkGap,
  antiderivative: checkAntiderivative,
  equation: checkEquation,
  set: checkSet,
  interval: checkInterval,
  cells: checkCells,
  explanation: checkExplanation,
};

/** Runs the checker of the task's kind, then the author's rules for partial credit. */
export function check(answer: Answer, task: Task, context: CheckContext): Finding {
  return task.kind === "parts" ? checkParts(answer, task, context, checkSingle) : withCredit(checkSingle(answer, task, context), context);
}

function checkSingle(answer: Answer, task: SingleTask, context: CheckContext): Finding {
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
    case "antiderivative":
      return CHECKERS.antiderivative(answer, task, context);
    case "equation":
      return CHECKERS.equation(answer, task, context);
    case "set":
      return CHECKERS.set(answer, task, context);
    case "interval":
      return CHECKERS.interval(answer, task, context);
    case "cells":
      return CHECKERS.cells(answer, task, context);
    case "explanation":
      return CHECKERS.explanation(answer, task, context);
  }
}
