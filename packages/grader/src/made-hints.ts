import { derivativeSteps } from "@nabla/calc-core";
import type { Task } from "./problem/task";

/** What to think of for each kind of question; nothing of the key. */
const FIRST: Readonly<Partial<Record<Task["kind"], string>>> = {
  antiderivative: "Differentiate what you have: the result must be what was asked to be integrated. A constant is free.",
  equation: "Find one point at which the equation must hold, and the slope or normal there; then put the point in to check.",
  set: "Write down the condition that each of them meets, and solve it; put every candidate back in.",
  interval: "Find the ends first. Then try a value on each side, and the ends themselves.",
  explanation: "Say what happens, why, and what follows, in this order.",
};

/** Hints where the author gave none: the rules that the worked steps use, in their order, without their results. */
export function madeHints(task: Task): readonly string[] {
  switch (task.kind) {
    case "formula": {
      if (!task.origin || task.origin.order !== 1) return task.origin ? ["Differentiate once, tidy the result, then differentiate again."] : [];
      const rules = [...new Set(derivativeSteps(task.origin.of, task.origin.in).map((step) => step.rule))];
      const [first, ...rest] = rules;
      if (first === undefined) return [];
      return [`Begin with the ${first}.`, ...(rest.length > 0 ? [`Then you need the ${rest.join(", the ")}.`] : [])];
    }
    case "entries":
      return task.name === "hessian" || task.name === "gradient" || task.name === "jacobian" ? ["Differentiate in one variable at a time; all the others stand still, as numbers do."] : [];
    case "cells":
      return [task.shape === "graph" ? "Go forward for the values, one node after the other. Then go backward: the last gradient is 1, and each node gets, from every node that uses it, that node's gradient times the local derivative." : "Each row comes of the one above it: put its values into the step."];
    case "parts":
      return task.parts.flatMap((part, i) => madeHints(part.task).map((hint) => `Part ${i + 1}: ${hint}`));
    default: {
      const hint = FIRST[task.kind];
      return hint === undefined ? [] : [hint];
    }
  }
}
