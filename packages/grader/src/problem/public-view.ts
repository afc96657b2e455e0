import type { NumberPolicy } from "./fields";
import type { Concept } from "./schema";
import type { Option, SingleTask } from "./task";
import type { Variant } from "./variant";
import { freeVariables, toText } from "@nabla/calc-core";

/** What the answer field needs to know. */
export type PublicInput = SingleInput | { readonly kind: "parts"; readonly parts: readonly PublicPart[] };
export type PublicPart = { readonly id: string; readonly statement: string; /** The share of the points, 0 to 1. */ readonly share: number; readonly input: SingleInput };

type Cells = { readonly rows: readonly string[]; readonly columns: readonly string[]; /** What stands there already; null is to be filled in. */ readonly given: readonly (readonly (string | null)[])[] };

export type SingleInput =
  | { readonly kind: "expression"; readonly variables: readonly string[] }
  | { readonly kind: "number"; /** How exact the number is to be. */ readonly precision: NumberPolicy }
  | { readonly kind: "vector"; readonly length: number; readonly labels: readonly string[]; readonly variables: readonly string[] }
  | { readonly kind: "matrix"; readonly rows: number; readonly columns: number; readonly variables: readonly string[] }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | { readonly kind: "choices"; readonly options: readonly Option[] }
  | { readonly kind: "order"; readonly items: readonly Option[] }
  | { readonly kind: "match"; readonly left: readonly Option[]; readonly right: readonly Option[] }
  | { readonly kind: "gaps"; readonly text: string; readonly gaps: readonly { readonly id: string; readonly kind: "word" | "formula" }[]; /** Of all gaps for formulas together. */ readonly variables: readonly string[] }
  | { readonly kind: "antiderivative"; readonly variables: readonly string[] }
  | { readonly kind: "equation"; readonly variables: readonly string[] }
  | { readonly kind: "set"; readonly dimension: number; readonly ordered: boolean; readonly variables: readonly string[] }
  | { readonly kind: "interval"; readonly variable: string }
  | ({ readonly kind: "table" } & Cells)
  | ({ readonly kind: "graph"; readonly nodes: readonly { readonly name: string; readonly latex: string; readonly of: readonly string[] }[] } & Cells)
  | { readonly kind: "explanation"; readonly words: number };

/** A problem as a browser may have it: no key, no seed, no accepted words, no explanation. */
export type PublicExercise = {
  readonly title: string;
  readonly concept: Concept;
  readonly difficulty: number;
  /** Markdown with the parameters filled in. */
  readonly statement: string;
  readonly points: number;
  readonly attempts: number | null;
  readonly input: PublicInput;
};

/** Picks, field by field, what a browser may have of a variant. */
export function publicView(variant: Variant): PublicExercise {
  const { title, concept, difficulty, points, attempts } = variant.problem;
  return { title, concept, difficulty, statement: variant.statement, points, attempts, input: inputOf(variant) };
}

function inputOf({ task, problem }: Variant): PublicInput {
  if (task.kind !== "parts") return singleInput(task, problem.ask.kind === "gradient" ? problem.ask.in : []);
  const parts = task.parts.map(({ id, statement, share, task: own, ask }) => ({ id, statement, share, input: singleInput(own, ask.kind === "gradient" ? ask.in : []) }));
  return { kind: "parts", parts };
}

function singleInput(task: SingleTask, gradientIn: readonly string[]): SingleInput {
  switch (task.kind) {
    case "formula":
      return { kind: "expression", variables: task.variables };
    case "number":
      return { kind: "number", precision: task.policy };
    case "entries": {
      const { variables, key } = task;
      if (task.shape === "matrix") return { kind: "matrix", rows: key.length, columns: key[0]?.length ?? 0, variables };
      const labels = gradientIn.map((name) => `∂/∂${name}`);
      return { kind: "vector", length: key.length, labels, variables };
    }
    case "choice":
      return { kind: task.several ? "choices" : "choice", options: task.options };
    case "order":
      return { kind: "order", items: task.items };
    case "match":
      return { kind: "match", left: task.left, right: task.right };
    case "gap": {
      const gaps = task.gaps.map((gap) => ({ id: gap.id, kind: "accept" in gap ? ("word" as const) : ("formula" as const) }));
      return { kind: "gaps", text: task.text, gaps, variables: [...new Set(task.gaps.flatMap((gap) => ("accept" in gap ? [] : freeVariables(gap.value))))].sort() };
    }
    case "antiderivative":
    case "equation":
      return { kind: task.kind, variables: task.variables };
    case "set":
      return { kind: "set", dimension: task.dimension, ordered: task.ordered, variables: task.variables };
    case "interval":
      return { kind: "interval", variable: task.variable };
    case "cells": {
      const { rows, columns, cells, nodes } = task;
      const given = cells.map((row) => row.map((cell) => (cell.given ? toText(cell.key) : null)));
      return task.shape === "table" ? { kind: "table", rows, columns, given } : { kind: "graph", rows, columns, given, nodes };
    }
    case "explanation":
      return { kind: "explanation", words: task.words };
  }
}
