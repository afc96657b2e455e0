import { canonical, type Expr, freeVariables, presentable, toInfix, toLatex, toText, nodesOf } from "@nabla/calc-core";
import { publicView } from "../problem/public-view";
import type { Task } from "../problem/task";
import type { Variant } from "../problem/variant";
import { degeneracies } from "./degenerate";
import type { CheckFinding } from "./report";

/** What can be seen of a variant without grading anything. */
export function lintVariant(variant: Variant): readonly CheckFinding[] {
  return [...statementFindings(variant), ...leakFindings(variant), ...degenerateFindings(variant), ...proposals(variant)].map((finding) => ({ ...finding, seed: variant.seed }));
}

function statementFindings({ statement, satisfied }: Variant): readonly CheckFinding[] {
  const findings: CheckFinding[] = [];
  if (!satisfied) findings.push({ level: "error", code: "constraints-not-met", message: "No draw of the parameters met the constraints under `where`." });
  // Escaped dollars are text; the others come in pairs.
  const dollars = statement.replace(/\\\$/g, "").match(/\$/g)?.length ?? 0;
  if (dollars % 2 !== 0) findings.push({ level: "error", code: "statement", message: "The statement has a dollar sign without its partner." });
  if (/\{\{|\}\}\}/.test(statement)) findings.push({ level: "error", code: "statement", message: "A placeholder in the statement was not filled." });
  return findings;
}

/** The key as the student could read it off the page. Short keys (2x) may stand anywhere by chance. */
function leakFindings(variant: Variant): readonly CheckFinding[] {
  const { statement, input } = publicView(variant);
  const seen = squeezed(input.kind === "gaps" ? statement + input.text : statement);
  const keys = keysOf(variant.task).filter((key) => nodesOf(key).length > 5);
  const leaks = keys.some((key) => [toLatex(presentable(key)), toText(presentable(key)), toInfix(canonical(key))].some((form) => seen.includes(squeezed(form))));
  return leaks ? [{ level: "error", code: "key-in-view", message: "The answer itself can be read in the statement." }] : [];
}

const squeezed = (text: string): string => text.replace(/\s+|\\left|\\right/g, "");

function keysOf(task: Task): readonly Expr[] {
  switch (task.kind) {
    case "formula":
      return [task.key];
    case "entries":
      return task.key.length * (task.key[0]?.length ?? 0) > 1 ? task.key.flat() : [];
    case "gap":
      return task.gaps.flatMap((gap) => ("value" in gap ? [gap.value] : []));
    default:
      return [];
  }
}

/** A key of zero, a function that lost its variable, two options that say the same. */
function degenerateFindings({ task }: Variant): readonly CheckFinding[] {
  const degenerate = (message: string): CheckFinding => ({ level: "warning", code: "degenerate", message });
  if (task.kind === "formula" && task.origin) {
    if (!freeVariables(task.origin.of).includes(task.origin.in)) return [degenerate(`The function does not depend on ${task.origin.in} in this variant.`)];
    if (task.key.kind === "num" && task.key.value.n === 0n) return [degenerate("The derivative is 0 in this variant.")];
  }
  if (task.kind === "entries" && task.key.flat().every((e) => e.kind === "num" && e.value.n === 0n)) return [degenerate("Every entry is 0 in this variant.")];
  if (task.kind === "choice" && new Set(task.options.map((option) => squeezed(option.text))).size < task.options.length) {
    return [{ level: "error", code: "degenerate", message: "Two options say the same in this variant." }];
  }
  return [];
}

/** Each with the constraint that excludes it, ready to be copied into the file. */
const proposals = (variant: Variant): readonly CheckFinding[] =>
  degeneracies(variant).map(({ message, constraint }) => ({ level: "warning", code: "degenerate", message: `${message}; \`where: ["${constraint}"]\` excludes it.` }));
