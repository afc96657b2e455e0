import { product, sum } from "../expr/build";
import type { Expr } from "../expr/node";
import { refuse, type Span } from "./fault";
import type { MathObject } from "./math-object";

type List = Exclude<MathObject, { kind: "scalar" }>;

/** The same list with every entry replaced. */
export function mapEntries(list: List, visit: (entry: Expr) => Expr): List {
  return list.kind === "vector"
    ? { ...list, entries: list.entries.map(visit) }
    : { ...list, rows: list.rows.map((row) => row.map(visit)) };
}

export const mapObject = (object: MathObject, visit: (entry: Expr) => Expr): MathObject =>
  object.kind === "scalar" ? { kind: "scalar", value: visit(object.value) } : mapEntries(object, visit);

/** [1, 2] - 0.1*[3, 4]: lists of one shape are added entry by entry. */
export function addObjects(objects: readonly MathObject[], span: Span): MathObject {
  return objects.reduce((total, next) => {
    if (total.kind === "scalar" && next.kind === "scalar")
      return { kind: "scalar", value: sum(total.value, next.value) };
    if (total.kind === "vector" && next.kind === "vector" && total.entries.length === next.entries.length) {
      return { ...total, entries: total.entries.map((entry, i) => sum(entry, next.entries[i] ?? entry)) };
    }
    if (
      total.kind === "matrix" &&
      next.kind === "matrix" &&
      total.rows.length === next.rows.length &&
      total.rows[0]?.length === next.rows[0]?.length
    ) {
      return {
        ...total,
        rows: total.rows.map((row, i) => row.map((entry, j) => sum(entry, next.rows[i]?.[j] ?? entry))),
      };
    }
    return refuse("mixed-list", "Only lists of the same shape can be added.", span);
  });
}

/** A number times a list, entry by entry. */
export function multiplyObjects(left: MathObject, right: MathObject, span: Span): MathObject {
  if (left.kind === "scalar") return mapObject(right, (entry) => product(left.value, entry));
  if (right.kind === "scalar") return mapObject(left, (entry) => product(entry, right.value));
  return refuse("mixed-list", "The product of two lists has several meanings; write its entries out.", span);
}

/** x^T: a column for a row, rows for columns. */
export function transpose(list: List): MathObject {
  if (list.kind === "vector") return { ...list, orientation: list.orientation === "column" ? "plain" : "column" };
  const width = list.rows[0]?.length ?? 0;
  return { kind: "matrix", rows: Array.from({ length: width }, (_, j) => list.rows.flatMap((row) => row[j] ?? [])) };
}
