import { type Condition, type Expr, freeVariables, derivative, gradient, hessian, jacobian } from "@nabla/calc-core";
import { fill } from "./fill";
import type { Form, NumberPolicy } from "./fields";
import { type AntiderivativeTask, antiderivativeTask } from "./kinds/antiderivative";
import type { CellsTask } from "./kinds/cells";
import { type EquationTask, equationTask } from "./kinds/equation";
import { type ExplanationTask, explanationTask } from "./kinds/explanation";
import { graphTask } from "./kinds/graph";
import { type IntervalTask, intervalTask } from "./kinds/interval";
import { iterationsTask } from "./kinds/iterations";
import { type SetTask, setTask } from "./kinds/set";
import type { Ask, SingleAsk } from "./schema";
import type { Scope } from "./scope";
import { shuffled } from "./shuffle";

/** An option as the student sees it; its id says nothing. */
export type Option = { readonly id: string; readonly text: string };
type Judged = { readonly variables: readonly string[]; readonly domain: readonly Condition[]; readonly form: readonly Form[] };

/** What is asked in one variant, with its key. Never leaves the server. */
export type Task = SingleTask | { readonly kind: "parts"; readonly parts: readonly Part[] };

/** One part of several; its key as a value that later parts build on, where it has one. */
export type Part = { readonly id: string; readonly statement: string; readonly share: number; readonly ask: SingleAsk; readonly task: SingleTask };

export type SingleTask =
  | ({ readonly kind: "formula"; readonly key: Expr; readonly origin: { readonly of: Expr; readonly in: string; readonly order: number } | null } & Judged)
  | ({
      readonly kind: "entries";
      readonly shape: "vector" | "matrix";
      readonly name: "gradient" | "jacobian" | "hessian" | "vector" | "matrix";
      readonly key: readonly (readonly Expr[])[];
      readonly of: readonly Expr[];
      /** The variables it is differentiated by, in the order of the entries; none where it is no derivative. */
      readonly in: readonly string[];
    } & Judged)
  | { readonly kind: "number"; readonly key: Expr; readonly policy: NumberPolicy; readonly form: readonly Form[] }
  | { readonly kind: "choice"; readonly options: readonly Option[]; readonly correct: readonly string[]; readonly why: Readonly<Record<string, string>>; readonly several: boolean; readonly explanation: string | null }
  | { readonly kind: "order"; readonly items: readonly Option[]; readonly correct: readonly string[]; readonly explanation: string | null }
  | { readonly kind: "match"; readonly left: readonly Option[]; readonly right: readonly Option[]; readonly correct: Readonly<Record<string, readonly string[]>>; readonly explanation: string | null }
  | { readonly kind: "gap"; readonly text: string; readonly gaps: readonly Gap[]; readonly explanation: string | null }
  | AntiderivativeTask
  | EquationTask
  | SetTask
  | IntervalTask
  | CellsTask
  | ExplanationTask;

export type Gap = { readonly id: string; readonly accept: readonly string[] } | { readonly id: string; readonly value: Expr };

/** The ask of a problem in one variant. */
export const taskOf = (ask: Ask, scope: Scope, seed: number): Task => (ask.kind === "parts" ? { kind: "parts", parts: partsOf(ask.parts, scope, seed) } : singleTask(ask, scope, seed));

/** Later parts may use the answers of earlier ones by their ids. */
function partsOf(parts: Extract<Ask, { kind: "parts" }>["parts"], scope: Scope, seed: number): readonly Part[] {
  const all = parts.reduce((total, { points }) => total + points, 0);
  let known = scope;
  return parts.map(({ id, statement, ask, points }, i): Part => {
    // Each part is shuffled in its own way.
    const task = singleTask(ask, known, seed + i);
    const part = { id, statement: fill(statement, known, `ask.parts.${i}.statement`), share: points / all, ask, task };
    if (task.kind === "formula" || task.kind === "number") known = known.with({ [id]: task.key });
    return part;
  });
}

export function singleTask(ask: SingleAsk, scope: Scope, seed: number): SingleTask {
  switch (ask.kind) {
    case "derivative": {
      const of = scope.formula(ask.of, "ask.of");
      const order = ask.order ?? 1;
      return { kind: "formula", key: derivative(of, ask.in, order), origin: { of, in: ask.in, order }, ...judged(ask, scope, [of], [ask.in]) };
    }
    case "expression": {
      const key = scope.formula(ask.value, "ask.value");
      return { kind: "formula", key, origin: null, ...judged(ask, scope, [key], ask.variables ?? []) };
    }
    case "gradient": {
      const of = scope.formula(ask.of, "ask.of");
      return { kind: "entries", shape: "vector", name: "gradient", key: gradient(of, ask.in).map((entry) => [entry]), of: [of], in: ask.in, ...judged(ask, scope, [of], ask.in) };
    }
    case "jacobian": {
      const of = ask.of.map((f, i) => scope.formula(f, `ask.of.${i}`));
      return { kind: "entries", shape: "matrix", name: "jacobian", key: jacobian(of, ask.in), of, in: ask.in, ...judged(ask, scope, of, ask.in) };
    }
    case "hessian": {
      const of = scope.formula(ask.of, "ask.of");
      return { kind: "entries", shape: "matrix", name: "hessian", key: hessian(of, ask.in), of: [of], in: ask.in, ...judged(ask, scope, [of], ask.in) };
    }
    case "number":
      return { kind: "number", key: scope.formula(ask.value, "ask.value"), policy: ask.policy ?? "exact", form: ask.form ?? [] };
    case "vector": {
      const key = ask.value.map((entry, i) => [scope.formula(entry, `ask.value.${i}`)]);
      return { kind: "entries", shape: "vector", name: "vector", key, of: [], in: [], ...judged(ask, scope, key.flat(), ask.variables ?? []) };
    }
    case "matrix": {
      const key = ask.value.map((row, i) => row.map((entry, j) => scope.formula(entry, `ask.value.${i}.${j}`)));
      return { kind: "entries", shape: "matrix", name: "matrix", key, of: [], in: [], ...judged(ask, scope, key.flat(), ask.variables ?? []) };
    }
    case "antiderivative":
    case "function-up-to-constant":
      return antiderivativeTask(ask, scope);
    case "equation":
      return equationTask(ask, scope);
    case "set":
      return setTask(ask, scope);
    case "interval":
      return intervalTask(ask, scope);
    case "iterations":
      return iterationsTask(ask, scope);
    case "graph":
      return graphTask(ask, scope);
    case "explanation":
      return explanationTask(ask, scope);
    default:
      return conceptual(ask, scope, seed);
  }
}

function judged(ask: { readonly domain?: string | undefined; readonly form?: readonly Form[] | undefined }, scope: Scope, formulas: readonly Expr[], named: readonly string[]): Judged {
  return {
    variables: [...new Set([...named, ...freeVariables(...formulas)])],
    domain: ask.domain === undefined ? [] : scope.conditions(ask.domain, "ask.domain"),
    form: ask.form ?? [],
  };
}

type Conceptual = Extract<Ask, { kind: "choice" | "choices" | "order" | "match" | "gap" }>;

/** Questions without a formula to compute. Ids are given after the shuffle, so that they say nothing. */
function conceptual(ask: Conceptual, scope: Scope, seed: number): SingleTask {
  const explanation = ask.explanation === undefined ? null : fill(ask.explanation, scope, "ask.explanation");
  switch (ask.kind) {
    case "choice":
    case "choices": {
      const drawn = shuffled(ask.options, seed, "options");
      const options = drawn.map((option, i) => ({ id: idOf(i), text: fill(option.text, scope, "ask.options") }));
      const correct = drawn.flatMap((option, i) => (option.correct ? [idOf(i)] : []));
      const why = Object.fromEntries(drawn.flatMap((option, i) => (option.why ? [[idOf(i), fill(option.why, scope, "ask.options")]] : [])));
      return { kind: "choice", options, correct, why, several: ask.kind === "choices", explanation };
    }
    case "order": {
      const places = shuffledAway(ask.items.map((_, i) => i), seed);
      const items = places.map((place, i) => ({ id: idOf(i), text: fill(ask.items[place] ?? "", scope, "ask.items") }));
      const correct = ask.items.map((_, place) => idOf(places.indexOf(place)));
      return { kind: "order", items, correct, explanation };
    }
    case "match": {
      const [left, right] = [shuffled(ask.pairs, seed, "left"), shuffled(ask.pairs, seed, "right")];
      const text = (markdown: string): string => fill(markdown, scope, "ask.pairs");
      // Two pairs with the same right side are right either way round.
      const correct = left.map((pair, i) => [idOf(i), right.flatMap((other, j) => (other.right === pair.right ? [rightId(j)] : []))] as const);
      return {
        kind: "match",
        left: left.map((pair, i) => ({ id: idOf(i), text: text(pair.left) })),
        right: right.map((pair, j) => ({ id: rightId(j), text: text(pair.right) })),
        correct: Object.fromEntries(correct),
        explanation,
      };
    }
    case "gap": {
      const gaps = Object.entries(ask.gaps)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, gap]): Gap => ("accept" in gap ? { id, accept: gap.accept } : { id, value: scope.formula(gap.value, `ask.gaps.${id}.value`) }));
      return { kind: "gap", text: fill(ask.text, scope, "ask.text"), gaps, explanation };
    }
  }
}

const idOf = (i: number): string => String.fromCharCode(97 + i);
const rightId = (i: number): string => `${i + 1}`;

/** Shuffled so that not everything stands in its right place. */
function shuffledAway(places: readonly number[], seed: number): readonly number[] {
  const drawn = shuffled(places, seed, "items");
  const [first, ...rest] = drawn;
  return first !== undefined && drawn.every((place, i) => place === i) ? [...rest, first] : drawn;
}
