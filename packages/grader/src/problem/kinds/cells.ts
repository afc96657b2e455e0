import type { Expr } from "@nabla/calc-core";
import type { CellsOrigin } from "../../mistakes/find-cells-mistake";
import type { NumberPolicy } from "../fields";

/**
 * One cell of a table that is filled in. `from` is how it comes of other cells: an expression in their ids. It tells what
 * the cell should be, had the cells before it been right as they were given.
 */
export type Cell = { readonly id: string; readonly key: Expr; readonly from: Expr; readonly given: boolean };

/** A table of iterations, or the values and gradients of a computational graph. */
export type CellsTask = {
  readonly kind: "cells";
  readonly shape: "table" | "graph";
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
  readonly policy: NumberPolicy;
  /** The method or graph that the cells come from, for known mistakes; null for steps that the author wrote. */
  readonly origin: CellsOrigin | null;
  /** The nodes of a graph: what each is, as LaTeX, and which nodes it is made of. */
  readonly nodes: readonly { readonly name: string; readonly latex: string; readonly of: readonly string[] }[];
};
