import type { Expr, ManyDigits } from "@nabla/calc-core";
import type { Task } from "../problem/task";
import { type Finding, NOTHING_FOUND } from "./explanation";
import { findDerivativeMistake } from "./find-derivative-mistake";
import { type EntriesFinding, findEntriesMistake } from "./find-entries-mistake";

type FormulaTask = Extract<Task, { kind: "formula" }>;
type EntriesTask = Extract<Task, { kind: "entries" }>;

/** The known mistakes of a formula that is wrong for certain; only a derivative has any. */
export function findFormulaMistake({ origin, key, domain }: FormulaTask, given: Expr, digits?: ManyDigits): Finding {
  if (!origin) return NOTHING_FOUND;
  return orElse(NOTHING_FOUND, () => findDerivativeMistake({ f: origin.of, variables: Array.from({ length: origin.order }, () => origin.in), key }, given, { domain, ...(digits ? { digits } : {}) }));
}

/** A verdict stands, whatever becomes of the search for its reason. */
function orElse<T>(nothing: T, search: () => T): T {
  try {
    return search();
  } catch {
    return nothing;
  }
}

/** The known mistakes of a gradient, Jacobian or Hessian with an entry that is wrong for certain, or of another shape. */
export function findTaskEntriesMistake({ name, of, variables, key, domain }: EntriesTask, given: readonly (readonly Expr[])[], digits?: ManyDigits): EntriesFinding {
  if (name === "vector" || name === "matrix") return { whole: NOTHING_FOUND, entries: key.map((row) => row.map(() => NOTHING_FOUND)) };
  const kind = (["gradient", "jacobian", "hessian"] as const).find((each) => each === name);
  const nothing = { whole: NOTHING_FOUND, entries: key.map((row) => row.map(() => NOTHING_FOUND)) };
  if (!kind) return nothing;
  // What is differentiated in stands first among the letters that an answer may have.
  const asked = variables.slice(0, name === "jacobian" ? key[0]?.length : key.length);
  return orElse(nothing, () => findEntriesMistake({ name: kind, of, variables: asked, key }, given, { domain, ...(digits ? { digits } : {}) }));
}
