import { decideEquivalence, type Expr } from "@nabla/calc-core";
import { mistakeFeedback, mistakesFound } from "../feedback/mistakes";
import { allMistakes, type MistakesFound } from "../mistakes/explanation";
import { findCellMistakes } from "../mistakes/find-cells-mistake";
import type { Feedback } from "../outcome";
import type { CellsTask } from "../problem/kinds/cells";
import type { CheckContext } from "./context";
import { type GivenNumber, judgeNumber } from "./number";

/** A cell as it stands: its key where it was given, else what the student wrote. */
type Cell = { readonly key: Expr; readonly given: GivenNumber | null; readonly isWrong: boolean };

type CellMistakes = { readonly summary: readonly Feedback[]; readonly cells: readonly (readonly (readonly Feedback[])[])[]; readonly found?: MistakesFound };

/** The known mistakes of a table or graph: told at their cells, and each once for the whole. */
export function cellMistakes(task: CellsTask, rows: readonly (readonly Cell[])[], context: CheckContext): CellMistakes {
  if (!task.origin || context.explain === false) return { summary: [], cells: [] };
  const numbers = new Map(rows.flat().flatMap(({ given }) => (given ? [[given.expr, given] as const] : [])));
  // What the student wrote may be rounded, where the problem allows it; what was worked out is exact.
  const agrees = (value: Expr, computed: Expr): boolean => {
    const given = numbers.get(value);
    return (given ? judgeNumber(given, computed, task.policy, context) : decideEquivalence(value, computed)).verdict === "equal";
  };
  const stand = rows.map((row) => row.map(({ key, given, isWrong }) => ({ value: given?.expr ?? key, isWrong })));
  const findings = findCellMistakes(task.origin, stand, task.rows, task.columns, agrees);
  const cells = findings.map((row) => row.map((finding) => mistakeFeedback(finding, null)));
  const found = allMistakes(findings.flat().flatMap((finding) => mistakesFound(finding) ?? []));
  if (!found) return { summary: [], cells };
  const told = cells.flat(2).filter(({ code }) => code !== "several-mistakes-possible");
  return { summary: told.filter(({ code }, i) => told.findIndex((other) => other.code === code) === i), cells, found };
}
