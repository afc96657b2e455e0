import { type Expr, presentable, toLatex } from "@nabla/calc-core";
import { fill } from "./problem/fill";
import type { Task } from "./problem/task";
import type { Variant } from "./problem/variant";
import { kindSolution } from "./kind-solution";
import { hintsFromDefinitions, madeHints } from "./made-hints";
import { workedDerivative, workedEntries } from "./worked-derivatives";

/** The worked solution, as Markdown, and the key as LaTeX. To be shown after success or the last attempt, and not before. */
export function solutionOf(variant: Variant): { readonly markdown: string; readonly key: string } {
  const { problem, scope, task } = variant;
  const key = keyLatex(task);
  const own = problem.solution === undefined ? null : fill(problem.solution, scope, "solution");
  const explanation = "explanation" in task ? task.explanation : null;
  return { markdown: own ?? [generated(task), explanation].filter((part) => part !== null && part !== "").join("\n\n"), key };
}

/** The author's hints with the parameters filled in; where there are none, hints made from the steps. */
export function hintsOf({ problem, scope, task }: Variant): readonly string[] {
  if (problem.hints.length > 0) return problem.hints.map((hint, i) => fill(hint, scope, `hints.${i}`));
  const ofFormula = task.kind === "formula" && task.origin !== undefined && task.origin !== null;
  return [...((task.kind === "number" || task.kind === "formula") && !ofFormula ? hintsFromDefinitions(problem, scope) : []), ...madeHints(task)];
}

const latex = (e: Expr): string => toLatex(presentable(e));
const matrix = (rows: readonly (readonly Expr[])[]): string => `\\begin{pmatrix} ${rows.map((row) => row.map(latex).join(" & ")).join(" \\\\ ")} \\end{pmatrix}`;

function keyLatex(task: Task): string {
  switch (task.kind) {
    case "formula":
    case "number":
      return latex(task.key);
    case "entries":
      return matrix(task.key);
    default:
      return "";
  }
}

/** The solution where the author wrote none: the rules that were used, in order, then the result. */
function generated(task: Task): string {
  switch (task.kind) {
    case "formula":
      return task.origin ? workedDerivative(task.origin.of, task.origin.in, task.origin.order, task.key) : `The answer is $${latex(task.key)}$.`;
    case "number":
      return `The value is $${latex(task.key)}$.`;
    case "entries":
      return task.in.length > 0 ? workedEntries(task, matrix(task.key)) : `The ${task.name} is\n\n$$${matrix(task.key)}$$`;
    case "choice": {
      const right = task.options.filter((option) => task.correct.includes(option.id)).map((option) => `- ${option.text.trim()}`);
      return `${right.length === 1 ? "The right answer is" : "The right answers are"}\n\n${right.join("\n")}`;
    }
    case "order":
      return `The right order is\n\n${task.correct.map((id, i) => `${i + 1}. ${textOf(task.items, id)}`).join("\n")}`;
    case "match":
      return `The pairs are\n\n${task.left.map(({ id, text }) => `- ${text.trim()}: ${textOf(task.right, task.correct[id]?.[0] ?? "")}`).join("\n")}`;
    case "gap":
      return filledGaps(task);
    case "parts":
      return task.parts.map((part, i) => `**(${i + 1})** ${part.statement.trim()}\n\n${generated(part.task)}`).join("\n\n");
    default:
      return kindSolution(task);
  }
}

/** The text with its gaps filled, in bold. */
function filledGaps(task: Extract<Task, { kind: "gap" }>): string {
  const filled = new Map(task.gaps.map((gap) => [gap.id, "accept" in gap ? `**${gap.accept[0] ?? ""}**` : `$${latex(gap.value)}$`]));
  return task.text.replace(/\[\[(\w+)\]\]/g, (whole, id: string) => filled.get(id) ?? whole).trim();
}

const textOf = (options: readonly { readonly id: string; readonly text: string }[], id: string): string => options.find((option) => option.id === id)?.text.trim() ?? "";
