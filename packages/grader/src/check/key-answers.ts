import { canonical, type Expr, num, presentable, sum, toInfix, toLatex, toText } from "@nabla/calc-core";
import type { Answer } from "../problem/answer";
import type { Task } from "../problem/task";
import { antiderivativeKeys, antiderivativeWrong, cellsKeys, cellsWrong, equationKeys, equationWrong, intervalKeys, intervalWrong, setKeys, setWrong, together } from "./kind-answers";

const text = (value: string): Answer => ({ kind: "text", text: value });
const grid = (key: readonly (readonly Expr[])[], print: (e: Expr) => string): Answer => ({ kind: "entries", rows: key.map((row) => row.map(print)) });

const plain = (e: Expr): string => toText(presentable(e));
const written = (e: Expr): string => toInfix(canonical(e));
const set = (e: Expr): string => toLatex(presentable(e));

/** The textbook's form in three notations: an answer keeps the form that is asked for in each. */
const inTextbookForm = (key: Expr): readonly Answer[] => [plain(key), toInfix(presentable(key)), set(key)].map(text);

/** The key written as students would write it, in three ways where there are so many: each must be accepted. */
export function keyAnswers(task: Task): readonly Answer[] {
  switch (task.kind) {
    case "formula":
      // Where a form is asked for, only the textbook's form can be expected to have it.
      return task.form.length > 0 ? inTextbookForm(task.key) : [plain(task.key), written(task.key), set(task.key)].map(text);
    case "number":
      return [plain(task.key), written(task.key), set(task.key)].map(text);
    case "entries":
      return [grid(task.key, plain), grid(task.key, written), wholeText(task)];
    case "choice":
      return task.several ? turns(task.correct).map((options) => ({ kind: "choices", options })) : [{ kind: "choice", option: task.correct[0] ?? "" }];
    case "order":
      return [{ kind: "order", items: [...task.correct] }];
    case "match":
      return turns(Object.entries(task.correct)).map((pairs) => ({ kind: "match", pairs: Object.fromEntries(pairs.map(([left, right]) => [left, right.at(-1) ?? ""])) }));
    case "gap":
      return [plain, written, set].map((print, i) => ({ kind: "gaps", texts: Object.fromEntries(task.gaps.map((gap) => [gap.id, "accept" in gap ? (gap.accept[i % gap.accept.length] ?? "") : print(gap.value)])) }));
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

/** A list in three orders, as far as it has so many: as it is, turned round, begun in the middle. */
function turns<T>(list: readonly T[]): T[][] {
  const middle = list.length >> 1;
  const orders = [[...list], list.toReversed(), [...list.slice(middle), ...list.slice(0, middle)]];
  return orders.filter((order, i) => orders.findIndex((other) => order.every((each, j) => each === other[j])) === i);
}

function wholeText(task: Extract<Task, { kind: "entries" }>): Answer {
  const rows = task.key.map((row) => row.map(plain));
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
