import { type Expr, num } from "@nabla/calc-core";
import { type Finding, NOTHING_FOUND } from "./explanation";
import { findBackpropMistake, type Graph } from "./find-backprop-mistake";
import { type Agrees, findStepMistake } from "./find-step-mistake";

/** Where the cells of a table come from: steps of a known method, or a graph's values and gradients. */
export type CellsOrigin =
  | { readonly kind: "steps"; readonly method: "descent"; readonly f: Expr; readonly rate: Expr }
  | { readonly kind: "steps"; readonly method: "newton-root"; readonly f: Expr }
  | { readonly kind: "graph"; readonly graph: Graph };

/** One cell as it stands: what was given there, and whether it is wrong even from the student's own cells before it. */
export type GivenCell = { readonly value: Expr; readonly isWrong: boolean };

type Cells = readonly (readonly GivenCell[])[];

/**
 * The known mistakes in a table that was filled in, by row and column. Every step is made from the student's own line
 * before it, and every gradient from the student's own gradients after it, so that a mistake is found once.
 *
 * @param rows    names of the rows: of a graph its nodes
 * @param columns names of the columns: of steps the variables; a graph has "value" and "gradient"
 */
export function findCellMistakes(origin: CellsOrigin, cells: Cells, rows: readonly string[], columns: readonly string[], agrees: Agrees): readonly (readonly Finding[])[] {
  return origin.kind === "graph" ? inGraph(origin.graph, cells, rows, agrees) : inSteps(origin, cells, columns, agrees);
}

function inSteps(origin: CellsOrigin & { kind: "steps" }, cells: Cells, variables: readonly string[], agrees: Agrees): readonly (readonly Finding[])[] {
  return cells.map((line, row) => {
    const before = cells[row - 1];
    const first = line.findIndex(({ isWrong }) => isWrong);
    if (!before || first < 0) return line.map(() => NOTHING_FOUND);
    const at = Object.fromEntries(variables.map((name, i) => [name, before[i]?.value ?? num(0)]));
    const asked = origin.method === "descent" ? { method: origin.method, f: origin.f, rate: origin.rate, at } : { method: origin.method, f: origin.f, at };
    // Coordinates are in the order of their names, as everywhere.
    const order = [...variables.keys()].sort((i, j) => ((variables[i] ?? "") < (variables[j] ?? "") ? -1 : 1));
    const finding = findStepMistake(asked, order.map((i) => line[i]?.value ?? num(0)), agrees);
    return line.map((_, i) => (i === first ? finding : NOTHING_FOUND));
  });
}

function inGraph(graph: Graph, cells: Cells, nodes: readonly string[], agrees: Agrees): readonly (readonly Finding[])[] {
  const gradients = Object.fromEntries(nodes.flatMap((name, i) => (cells[i]?.[1] ? [[name, cells[i][1].value]] : [])));
  return cells.map((line, i) =>
    line.map(({ value, isWrong }, j) => {
      const node = nodes[i];
      if (!isWrong || j !== 1 || node === undefined) return NOTHING_FOUND;
      const later = Object.fromEntries(Object.entries(gradients).filter(([name]) => name !== node));
      return findBackpropMistake(graph, node, value, later, agrees);
    }),
  );
}
