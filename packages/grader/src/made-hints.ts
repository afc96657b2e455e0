import { derivativeSteps, type Expr } from "@nabla/calc-core";
import type { Scope } from "./problem/scope";
import type { Problem } from "./problem/schema";
import type { Task } from "./problem/task";

/** What to think of for each kind of question; nothing of the key. */
const FIRST: Readonly<Partial<Record<Task["kind"], string>>> = {
  antiderivative: "Differentiate what you have: the result must be what was asked to be integrated. A constant is free.",
  equation: "Find one point at which the equation must hold, and the slope or normal there; then put the point in to check.",
  set: "Write down the condition that each of them meets, and solve it; put every candidate back in.",
  interval: "Find the ends first. Then try a value on each side, and the ends themselves.",
  formula: "Write down what is given and what is asked for; then put the one into the other, and tidy up at the end.",
  number: "Find the formula first, and put the numbers in at the end.",
  choice: "Take one option after the other, and look for an example that speaks against it.",
  order: "Look for what must come first, then for what needs it.",
  match: "Begin with the pair of which you are surest; what is left has fewer places to go.",
  gap: "Read the whole text first; a gap whose neighbours are known is the easiest.",
  explanation: "Say what happens, why, and what follows, in this order.",
};

/** Hints where the author gave none: the rules that the worked steps use, in their order, without their results. */
export function madeHints(task: Task): readonly string[] {
  switch (task.kind) {
    case "formula": {
      if (!task.origin || task.origin.order === 0) return general(task.kind);
      return task.origin.order === 1 ? rulesFor(task.origin.of, task.origin.in) : ["Differentiate once, tidy the result, then differentiate again."];
    }
    case "entries":
      return task.name === "hessian" || task.name === "gradient" || task.name === "jacobian" ? ["Differentiate in one variable at a time; all the others stand still, as numbers do."] : ["One entry at a time: each is a small problem of its own."];
    case "cells":
      return [task.shape === "graph" ? "Go forward for the values, one node after the other. Then go backward: the last gradient is 1, and each node gets, from every node that uses it, that node's gradient times the local derivative." : "Each row comes of the one above it: put its values into the step."];
    case "parts":
      return task.parts.flatMap((part, i) => madeHints(part.task).map((hint) => `Part ${i + 1}: ${hint}`));
    default:
      return general(task.kind);
  }
}

/** Where the answer comes of derivatives that the file defines: their rules, before what is to be done with them. */
export function hintsFromDefinitions({ let: definitions = {} }: Problem, scope: Scope): readonly string[] {
  const [derived] = Object.entries(definitions).flatMap(([name, definition]) => (typeof definition !== "string" && "derivative" in definition ? [{ definition, path: `let.${name}` }] : []));
  if (!derived) return [];
  const { definition, path } = derived;
  return ["You need a derivative first.", ...rulesFor(scope.formula(definition.derivative, path), definition.in)];
}

const general = (kind: Task["kind"]): readonly string[] => {
  const hint = FIRST[kind];
  return hint === undefined ? [] : [hint];
};

/** The last line of a working uses no rule that could be named. */
const LAST_LINES: ReadonlySet<string> = new Set(["put together", "simplify"]);

function rulesFor(f: Expr, variable: string): readonly string[] {
  const [first, ...rest] = new Set(derivativeSteps(f, variable).map((step) => step.rule).filter((rule) => !LAST_LINES.has(rule)));
  if (first === undefined) return [];
  return [`Begin with the ${first}.`, ...(rest.length > 0 ? [`Then you need the ${rest.join(", the ")}.`] : [])];
}
