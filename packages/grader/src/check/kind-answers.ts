import { canonical, type Expr, num, presentable, subtract, sum, toInfix, toLatex, toText } from "@nabla/calc-core";
import type { Answer, SingleAnswer } from "../problem/answer";
import type { AntiderivativeTask } from "../problem/kinds/antiderivative";
import type { CellsTask } from "../problem/kinds/cells";
import type { EquationTask } from "../problem/kinds/equation";
import type { Interval } from "../problem/kinds/interval-union";
import type { IntervalTask } from "../problem/kinds/interval";
import type { SetTask } from "../problem/kinds/set";

/* The key of the longer kinds as students would write it, and answers that are wrong for certain. */

const text = (value: string): SingleAnswer => ({ kind: "text", text: value });
const plain = (e: Expr): string => toText(presentable(e));
const written = (e: Expr): string => toInfix(canonical(e));
const more = (e: Expr): string => toInfix(sum(e, num({ n: 1n, d: 3n })));

/** The function itself is known only where the author gave it. */
export function antiderivativeKeys({ key, variables }: AntiderivativeTask): readonly SingleAnswer[] {
  const constant = ["C", "c", "K", "k"].find((letter) => !variables.includes(letter)) ?? "C";
  return key ? [`${plain(key)} + ${constant}`, `${constant} + (${written(key)})`, `${toLatex(presentable(key))} + ${constant}`].map(text) : [];
}

/** Turned round, multiplied by 2, brought to one side. */
export const equationKeys = ({ left, right }: EquationTask): readonly SingleAnswer[] =>
  [`${plain(left)} = ${plain(right)}`, `${written(right)} = ${written(left)}`, `2*(${written(left)}) = 2*(${written(right)})`, `${written(subtract(left, right))} = 0`].map(text);

const listed = (elements: SetTask["elements"], print: (e: Expr) => string): string =>
  elements.map((element) => (element.length === 1 ? element.map(print).join() : `(${element.map(print).join(", ")})`)).join(", ");

export function setKeys({ elements, ordered }: SetTask): readonly SingleAnswer[] {
  if (elements.length === 0) return [text("none")];
  const turned = ordered ? [] : [text(listed(elements.toReversed(), written))];
  return [text(`{${listed(elements, plain)}}`), text(listed(elements, written)), text(listed(elements, (e) => toLatex(presentable(e)))), ...turned];
}

const shown = ({ from, to }: Interval, union: string): string => `${from.closed ? "[" : "("}${from.at ? written(from.at) : `-${union}`}, ${to.at ? written(to.at) : union}${to.closed ? "]" : ")"}`;

export const intervalKeys = ({ key }: IntervalTask): readonly SingleAnswer[] =>
  key.length === 0 ? [text("none")] : [text(key.map((each) => shown(each, "∞")).join(" ∪ ")), text(key.toReversed().map((each) => shown(each, "oo")).join(" U ")), text(key.map((each) => shown(each, "\\infty")).join(" \\cup "))];

const grid = ({ cells }: CellsTask, print: (e: Expr, given: boolean) => string): SingleAnswer => ({ kind: "entries", rows: cells.map((row) => row.map(({ key, given }) => print(key, given))) });

export const cellsKeys = (task: CellsTask): readonly SingleAnswer[] => [grid(task, plain), grid(task, written), grid(task, (e) => toLatex(presentable(e)))];

export const antiderivativeWrong = ({ key, slopes }: AntiderivativeTask): readonly SingleAnswer[] => {
  const [first] = slopes;
  const base = key ?? first?.key ?? num(0);
  return [text(`${written(base)} + ${first?.in ?? "x"}^3/7 + ${written(base)}^2 + C`)];
};
export const equationWrong = ({ left, right }: EquationTask): readonly SingleAnswer[] => [text(`${written(left)} = ${more(right)}`)];
export const setWrong = ({ elements }: SetTask): readonly SingleAnswer[] => (elements.length === 0 ? [text("1/3")] : [text(listed(elements.map((element) => element.map((e) => sum(e, num({ n: 1n, d: 1789n })))), written)), text("none")]);
export const intervalWrong = ({ key }: IntervalTask): readonly SingleAnswer[] => [text(key.length === 0 ? "(0, 1)" : "none")];
export const cellsWrong = (task: CellsTask): readonly SingleAnswer[] => [grid(task, (key, given) => (given ? plain(key) : `${written(key)} + 1 + abs(${written(key)})`))];

/** One part after the other in the same way; where a part has no such answer there is none of the whole. */
export function together(ids: readonly string[], answers: readonly (readonly Answer[])[]): readonly Answer[] {
  const most = Math.max(0, ...answers.map((each) => each.length));
  return Array.from({ length: most }, (_, i) => answers.map((each) => each[Math.min(i, each.length - 1)])).flatMap((row) => {
    const pairs = row.flatMap((answer, i) => (answer && answer.kind !== "parts" ? [[ids[i] ?? "", answer] as const] : []));
    return pairs.length === ids.length ? [{ kind: "parts" as const, parts: Object.fromEntries(pairs) }] : [];
  });
}

