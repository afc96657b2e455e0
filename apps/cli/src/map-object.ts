import type { Expr, MathObject } from "@nabla/calc-core";

/** The same scalar, vector or matrix with every entry changed. */
export function mapObject(object: MathObject, change: (entry: Expr) => Expr): MathObject {
  switch (object.kind) {
    case "scalar":
      return { ...object, value: change(object.value) };
    case "vector":
      return { ...object, entries: object.entries.map(change) };
    case "matrix":
      return { ...object, rows: object.rows.map((row) => row.map(change)) };
  }
}

/** Its entries row by row; a scalar has one. */
export function rowsOf(object: MathObject): readonly (readonly Expr[])[] {
  switch (object.kind) {
    case "scalar":
      return [[object.value]];
    case "vector":
      return [object.entries];
    case "matrix":
      return object.rows;
  }
}
