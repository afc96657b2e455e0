import { canonical, type Expr, num, presentable, sum, toInfix, toLatex, toText } from "@nabla/calc-core";
import type { Answer } from "../problem/answer";
import type { Task } from "../problem/task";
import { antiderivativeKeys, antiderivativeWrong, cellsKeys, cellsWrong, equationKeys, equationWrong, intervalKeys, intervalWrong, setKeys, setWrong, together } from "./kind-answers";

const text = (value: string): Answer => ({ kind: "text", text: value });
const grid = (key: readonly (readonly Expr[])[], print: (e: Expr) => string): Answer => ({ kind: "entries", rows: key.map((row) => row.map(print)) });

/** The key written as students would write it, in up to three ways: each must be accepted. */
export function keyAnswers(task: Task): readonly Answer[] {
  switch (task.kind) {
    case "formula":
      // Where a form is asked for, only the textbook's form can be expected to have it.
      return task.form.length > 0 ? [text(toText(presentable(task.key)))] : [text(toText(presentable(task.key))), text(toInfix(canonical(task.key))), text(toLatex(presentable(task.key)))];
    case "number":
      return [text(toText(presentable(task.key))), text(toInfix(canonical(task.key)))];
    case "entries":
      return [grid(task.key, (e) => toText(presentable(e))), grid(task.key, (e) => toInfix(canonical(e))), wholeText(task)];
    case "choice":
      return [task.several ? { kind: "choices", options: [...task.correct] } : { kind: "choice", option: task.correct[0] ?? "" }];
    case "order":
      return [{ kind: "order", items: [...task.correct] }];
    case "match":
      return [{ kind: "match", pairs: Object.fromEntries(Object.entries(task.correct).map(([left, right]) => [left, right[0] ?? ""])) }];
    case "gap":
      return [{ kind: "gaps", texts: Object.fromEntries(task.gaps.map((gap) => [gap.id, "accept" in gap ? (gap.accept[0] ?? "") : toText(presentable(gap.value))])) }];
    case "antiderivative":
      return antiderivativeKeys(task);
    case "equation":
      return equationKeys(task);
    case "set":
      return setKeys(task);
    case "interval":
      return intervalKeys(task);
    case "cells":
      return cellsKeys(task);
    case "explanation":
      return [];
    case "parts": {
      // Words have no key: a problem with them is tested by its other parts.
      const judged = task.parts.filter((part) => keyAnswers(part.task).length > 0);
      return together(judged.map(({ id }) => id), judged.map((part) => keyAnswers(part.task)));
    }
  }
}

function wholeText(task: Extract<Task, { kind: "entries" }>): Answer {
  const rows = task.key.map((row) => row.map((e) => toText(presentable(e))));
  return text(task.shape === "vector" ? `[${rows.flat().join(", ")}]` : `[${rows.map((row) => `[${row.join(", ")}]`).join(", ")}]`);
}

/** Answers that are wrong for certain: the key and a little more, everything chosen, the order turned round. */
export function wrongAnswers(task: Task): readonly Answer[] {
  const more = (e: Expr): string => toInfix(sum(e, num({ n: 1n, d: 3n })));
  switch (task.kind) {
    case "formula":
      return [text(more(task.key))];
    case "number":
      return [text(`${toInfix(task.key)} + 1 + abs(${toInfix(task.key)})`)];
    case "entries":
      return [grid(task.key, more)];
    case "choice":
      return task.options.filter((option) => !task.correct.includes(option.id)).map((option) => (task.several ? { kind: "choices", options: [option.id] } : { kind: "choice", option: option.id }));
    case "order":
      return [{ kind: "order", items: [...task.correct].reverse() }];
    case "match": {
      const right = task.right.map((option) => option.id);
      const rotated = task.left.map(({ id }) => [id, right.find((other) => !task.correct[id]?.includes(other)) ?? ""] as const);
      return rotated.some(([, other]) => other === "") ? [] : [{ kind: "match", pairs: Object.fromEntries(rotated) }];
    }
    case "gap":
      return [{ kind: "gaps", texts: Object.fromEntries(task.gaps.map((gap) => [gap.id, "accept" in gap ? "zzzz" : more(gap.value)])) }];
    case "antiderivative":
      return antiderivativeWrong(task);
    case "equation":
      return equationWrong(task);
    case "set":
      return setWrong(task);
    case "interval":
      return intervalWrong(task);
    case "cells":
      return cellsWrong(task);
    case "explanation":
      return [];
    case "parts": {
      const judged = task.parts.filter((part) => wrongAnswers(part.task).length > 0);
      return together(judged.map(({ id }) => id), judged.map((part) => wrongAnswers(part.task)));
    }
  }
}

/** What cannot be read: must be an error, and never wrong. */
export function garbage(task: Task): readonly Answer[] {
  switch (task.kind) {
    case "formula":
    case "number":
    case "antiderivative":
    case "equation":
    case "set":
    case "interval":
      return [text("2 +* ("), text("qwertyuiop"), text("")];
    case "cells":
      return [{ kind: "entries", rows: task.cells.map((row) => row.map(() => ")(")) }];
    case "parts": {
      const [first] = task.parts;
      return first ? garbage(first.task).flatMap((answer) => (answer.kind === "parts" ? [] : [{ kind: "parts" as const, parts: { [first.id]: answer } }])) : [];
    }
    case "explanation":
      return [text("")];
    case "entries":
      return [grid(task.key, () => ")("), text("[1, 2")];
    case "gap":
      return task.gaps.some((gap) => "value" in gap) ? [{ kind: "gaps", texts: Object.fromEntries(task.gaps.map((gap) => [gap.id, ")("])) }] : [];
    default:
      return [text("2x")];
  }
}
