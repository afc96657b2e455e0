import { type Expr, type Fault, read, readExpr, type Written } from "@nabla/calc-core";
import type { Answer } from "../problem/answer";

/** One entry of a vector or matrix as it was given: read, or with the fault that keeps it from being read. */
export type GivenEntry = { readonly text: string } & ({ readonly ok: true; readonly expr: Expr; readonly written: Written } | { readonly ok: false; readonly fault: Fault });

export type GivenEntries =
  | { readonly ok: true; readonly rows: readonly (readonly GivenEntry[])[]; readonly isRow: boolean; readonly isScalar: boolean }
  | { readonly ok: false; readonly fault: Fault | null };

/** The entries of an answer: from a grid of texts, or from one text with a whole vector or matrix. */
export function readEntries(answer: Answer, variables: readonly string[]): GivenEntries {
  const options = { variables, strict: true };
  if (answer.kind === "entries") {
    return {
      ok: true,
      isRow: answer.rows.length === 1,
      isScalar: false,
      rows: answer.rows.map((row) => row.map((text) => {
        const reading = readExpr(text, options);
        return reading.ok ? { text, ok: true, expr: reading.expr, written: reading.written } : { text, ok: false, fault: reading.fault };
      })),
    };
  }
  if (answer.kind !== "text") return { ok: false, fault: null };
  const reading = read(answer.text, options);
  if (!reading.ok) return { ok: false, fault: reading.fault };
  const { object, written } = reading;
  const parts = entriesOf(written);
  // Form is judged on what was written for this entry alone.
  const entry = (expr: Expr, own: Written | undefined): GivenEntry => ({ text: answer.text, ok: true, expr, written: own ?? written });
  switch (object.kind) {
    case "scalar":
      return { ok: true, isRow: false, isScalar: true, rows: [[entry(object.value, written)]] };
    case "vector":
      // Brackets with commas are the usual way to type a column, too.
      return { ok: true, isRow: false, isScalar: false, rows: object.entries.map((e, i) => [entry(e, parts[i]?.[0])]) };
    case "matrix":
      return { ok: true, isRow: object.rows.length === 1, isScalar: false, rows: object.rows.map((row, i) => row.map((e, j) => entry(e, parts[i]?.[j]))) };
  }
}

/** What was written for each entry, by row and column; empty where the text is no list. */
function entriesOf(w: Written): readonly (readonly Written[])[] {
  switch (w.kind) {
    case "group":
      return entriesOf(w.of);
    case "matrix":
      return w.rows;
    case "vector":
      return w.entries.map((entry) => (entry.kind === "vector" ? entry.entries : [entry]));
    default:
      return [];
  }
}
