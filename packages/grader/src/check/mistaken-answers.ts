import { canonical, type Expr, num, toInfix } from "@nabla/calc-core";
import { derivativesByOneMistake } from "../mistakes/find-derivative-mistake";
import { backpropagate, wrongSlopes } from "../mistakes/find-backprop-mistake";
import { wrongSteps } from "../mistakes/find-step-mistake";
import type { MistakeName } from "../mistakes/names";
import { pointsFor } from "../mistakes/points";
import { agree, Samples } from "../mistakes/samples";
import type { Answer } from "../problem/answer";
import type { CellsTask } from "../problem/kinds/cells";
import type { Task } from "../problem/task";

/** The answer that comes of a known mistake; it may be the key by accident, where it has the key's values at the fixed points. */
export type MistakenAnswer = { readonly name: MistakeName; readonly answer: Answer; readonly mayBeRight: boolean };

type Rows = readonly (readonly Expr[])[];
type EntriesTask = Extract<Task, { kind: "entries" }>;

/** The wrong answers of the catalogue to this task, one for each mistake that can be made in it. */
export function mistakenAnswers(task: Task): readonly MistakenAnswer[] {
  if (task.kind === "formula" && task.origin) {
    const { of: f, in: variable, order } = task.origin;
    return byName(f, Array.from({ length: order }, () => variable), task.key).map(({ name, wrong, mayBeRight }) => ({ name, mayBeRight, answer: { kind: "text", text: printed(wrong) } }));
  }
  if (task.kind === "entries") return [...brokenEntries(task), ...brokenShapes(task)];
  if (task.kind === "cells") return brokenCells(task);
  return task.kind === "parts" ? task.parts.flatMap(({ id, task: part }) => mistakenAnswers(part).flatMap((each) => (each.answer.kind === "parts" ? [] : [{ ...each, answer: { kind: "parts" as const, parts: { [id]: each.answer } } }]))) : [];
}

/** The mistakes of one step, or at one node, with everything else as it should be. */
function brokenCells(task: CellsTask): readonly MistakenAnswer[] {
  const { origin, cells, columns, rows } = task;
  const withRow = (row: number, values: readonly Expr[]): Answer => grid(cells.map((line, i) => line.map(({ key }, j) => (i === row ? (values[j] ?? key) : key))));
  const wrong = (name: MistakeName, row: number, values: readonly Expr[]): MistakenAnswer => ({ name, answer: withRow(row, values), mayBeRight: values.every((value, j) => isSame(value, cells[row]?.[j]?.key ?? value)) });
  if (!origin) return [];
  if (origin.kind === "graph") {
    const { values, slopes } = backpropagate(origin.graph);
    return rows.flatMap((node, i) => wrongSlopes(origin.graph, node, values, slopes).map(({ name, value }) => wrong(name, i, [cells[i]?.[0]?.key ?? value, value])));
  }
  const at = Object.fromEntries(columns.map((name, j) => [name, cells[0]?.[j]?.key ?? num(0)]));
  const asked = origin.method === "descent" ? { method: origin.method, f: origin.f, rate: origin.rate, at } : { method: origin.method, f: origin.f, at };
  return wrongSteps(asked).flatMap(({ names: [name, another], values }) => (name && !another ? [wrong(name, 1, values)] : []));
}

const printed = (e: Expr): string => toInfix(canonical(e));
const grid = (rows: Rows): Answer => ({ kind: "entries", rows: rows.map((row) => row.map(printed)) });

type WrongEntry = { readonly name: MistakeName; readonly wrong: Expr; readonly mayBeRight: boolean };

/** For each mistake the first wrong derivative that is not the key, if there is one. */
function byName(f: Expr, variables: readonly string[], key: Expr): readonly WrongEntry[] {
  const found = new Map<MistakeName, WrongEntry>();
  for (const { breaks, value } of derivativesByOneMistake({ f, variables, key })) {
    const [first] = breaks;
    if (!first || found.get(first.name)?.mayBeRight === false || !hasValues(value.values)) continue;
    found.set(first.name, { name: first.name, wrong: value.expr, mayBeRight: isSame(key, value.expr) });
  }
  return [...found.values()];
}

const hasValues = (values: Float64Array): boolean => values.every((value) => Number.isFinite(value));

/** A first look at the fixed points; what differs there is graded. */
function isSame(a: Expr, b: Expr): boolean {
  const s = new Samples(pointsFor(a, b));
  return s.points.length > 0 && agree(s.of(a).values, s.of(b).values);
}

/** Each mistake in every entry where it can be made, the others right. */
function brokenEntries({ name, of, variables, key }: EntriesTask): readonly MistakenAnswer[] {
  const width = key[0]?.length ?? 0;
  if (key.length * width > 9) return [];
  const asked = (i: number, j: number): readonly string[] => [name === "jacobian" ? variables[j] : variables[i], ...(name === "hessian" ? [variables[j]] : [])].flatMap((each) => each ?? []);
  const broken = key.map((row, i) => row.map((right, j) => byName(of[name === "jacobian" ? i : 0] ?? num(0), asked(i, j), right)));
  const names = new Set(broken.flat(2).map((each) => each.name));
  return [...names].map((mistake) => {
    const wrong = broken.map((row) => row.map((entry) => entry.find((each) => each.name === mistake)));
    return { name: mistake, answer: grid(key.map((row, i) => row.map((right, j) => wrong[i]?.[j]?.wrong ?? right))), mayBeRight: wrong.flat().every((entry) => entry?.mayBeRight !== false) };
  });
}

/** Entries in another order, rows for columns, mixed derivatives taken for 0. */
function brokenShapes({ name, key }: EntriesTask): readonly MistakenAnswer[] {
  const same = (rows: Rows): boolean => rows.every((row, i) => row.every((entry, j) => isSame(entry, key[i]?.[j] ?? num(0))));
  const unless = (mistake: MistakeName, rows: Rows): MistakenAnswer => ({ name: mistake, answer: grid(rows), mayBeRight: same(rows) });
  if (name === "gradient") return key.length > 1 ? [unless("gradient-entry-order", [...key].reverse())] : [];
  const isSquare = key.every((row) => row.length === key.length);
  if (!isSquare || key.length < 2) return [];
  if (name === "hessian") return [unless("hessian-mixed-terms-zero", key.map((row, i) => row.map((entry, j) => (i === j ? entry : num(0)))))];
  return [unless("jacobian-transposed", key.map((row, i) => row.map((_, j) => key[j]?.[i] ?? num(0))))];
}
