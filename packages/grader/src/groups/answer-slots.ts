import { canonical, type Expr, readExpr } from "@nabla/calc-core";
import type { Answer, SingleAnswer } from "../problem/answer";
import type { SingleAsk } from "../problem/schema";
import { shuffled } from "../problem/shuffle";
import type { SingleTask } from "../problem/task";
import type { Variant } from "../problem/variant";
import { shapeOf } from "./shaped-slots";

/**
 * One place of an answer, so that answers to different variants can be compared place by place: a formula that was read,
 * words that mean the same in every variant, or the shape in which formulas stand, such as {#, #}. An option is named by the
 * author's text of it, since its id is another in each variant.
 */
export type Slot = {
  readonly place: string;
  readonly said: { readonly kind: "formula"; readonly formula: Expr; /** Which part of the key it is, for a formula in a shape. */ readonly inKey?: number } | { readonly kind: "words"; readonly words: string } | { readonly kind: "shape"; readonly shape: string };
};

/** The right answer at the places where it is one formula. */
export type KeySlots = ReadonlyMap<string, Expr>;

/** The places of an answer, in an order that is the same for every answer to the problem. */
export function answerSlots(variant: Variant, answer: Answer): readonly Slot[] {
  const { task, problem, seed } = variant;
  if (task.kind !== "parts" || problem.ask.kind !== "parts") return answer.kind === "parts" || problem.ask.kind === "parts" || task.kind === "parts" ? [] : singleSlots("", task, problem.ask, answer, seed);
  const { parts } = problem.ask;
  return task.parts.flatMap((part, i) => {
    const given = answer.kind === "parts" ? answer.parts[part.id] : undefined;
    const ask = parts[i]?.ask;
    return given && ask ? singleSlots(`${part.id} `, part.task, ask, given, seed + i) : [];
  });
}

/** The formulas that would have been right, by place. */
export function keySlots({ task }: Variant): KeySlots {
  const keys = task.kind === "parts" ? task.parts.flatMap((part) => singleKeys(`${part.id} `, part.task)) : singleKeys("", task);
  return new Map(keys);
}

function singleKeys(prefix: string, task: SingleTask): readonly (readonly [string, Expr])[] {
  switch (task.kind) {
    case "formula":
    case "number":
      return [[prefix, task.key]];
    case "entries":
      return task.key.flatMap((row, i) => row.map((entry, j) => [`${prefix}${i + 1},${j + 1}`, entry] as const));
    case "gap":
      return task.gaps.flatMap((gap) => ("value" in gap ? [[`${prefix}${gap.id}`, gap.value] as const] : []));
    default:
      return [];
  }
}

function singleSlots(prefix: string, task: SingleTask, ask: SingleAsk, answer: SingleAnswer, seed: number): readonly Slot[] {
  const variables = "variables" in task ? task.variables : [];
  const words = (place: string, text: string): Slot => ({ place: prefix + place, said: { kind: "words", words: text } });
  const formula = (place: string, text: string): Slot => {
    const reading = readExpr(text, { variables });
    return reading.ok ? { place: prefix + place, said: { kind: "formula", formula: canonical(reading.expr) } } : words(place, text.trim());
  };
  switch (answer.kind) {
    case "text": {
      const shaped = task.kind === "set" || task.kind === "interval" || task.kind === "equation" ? shapeOf(task, answer.text) : null;
      if (!shaped) return [formula("", answer.text)];
      const { shape, formulas } = shaped;
      return [{ place: `${prefix}=`, said: { kind: "shape", shape } }, ...formulas.map(({ formula: said, inKey }, i): Slot => ({ place: `${prefix}#${i + 1}`, said: { kind: "formula", formula: said, ...(inKey === null ? {} : { inKey }) } }))];
    }
    case "entries":
      return answer.rows.flatMap((row, i) => row.map((text, j) => formula(`${i + 1},${j + 1}`, text)));
    case "gaps":
      return Object.entries(answer.texts)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, text]) => formula(id, text));
    case "choice":
      return [words("", optionText(ask, answer.option, seed))];
    case "choices":
      return answer.options.map((id) => optionText(ask, id, seed)).sort().map((text, i) => words(String(i + 1), text));
    case "order":
      return task.kind === "order" && ask.kind === "order" ? answer.items.map((id, i) => words(String(i + 1), ask.items[task.correct.indexOf(id)] ?? id)) : [];
    case "match":
      return matchSlots(ask, answer.pairs, seed).map(([left, right]) => words(left, right));
  }
}

/** The author's text of an option, whatever its id is in this variant. */
function optionText(ask: SingleAsk, id: string, seed: number): string {
  if (ask.kind !== "choice" && ask.kind !== "choices") return id;
  return shuffled(ask.options, seed, "options")[id.charCodeAt(0) - 97]?.text ?? id;
}

function matchSlots(ask: SingleAsk, pairs: Readonly<Record<string, string>>, seed: number): readonly (readonly [string, string])[] {
  if (ask.kind !== "match") return [];
  const [left, right] = [shuffled(ask.pairs, seed, "left"), shuffled(ask.pairs, seed, "right")];
  return Object.entries(pairs)
    .map(([from, to]) => [left[from.charCodeAt(0) - 97]?.left ?? from, right[Number(to) - 1]?.right ?? to] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
