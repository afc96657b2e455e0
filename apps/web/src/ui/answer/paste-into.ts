type Rows = readonly (readonly string[])[];

/** As many rows and columns as the grader takes. */
export const LARGEST_GRID = 30;

/** Pasted cells laid over a grid from a place on; it grows where it may and they reach further. A row pasted into a column stands upright. */
export function pasteInto(rows: Rows, cells: Rows, row: number, column: number, grows: { readonly rows: boolean; readonly columns: boolean }): Rows {
  const width = rows[0]?.length ?? 1;
  const laid = width === 1 && !grows.columns && cells.length === 1 ? (cells[0] ?? []).map((cell) => [cell]) : cells;
  const height = grows.rows ? Math.min(LARGEST_GRID, Math.max(rows.length, row + laid.length)) : rows.length;
  const breadth = grows.columns ? Math.min(LARGEST_GRID, Math.max(width, column + Math.max(...laid.map((line) => line.length)))) : width;
  return Array.from({ length: height }, (_, i) => Array.from({ length: breadth }, (_, j) => laid[i - row]?.[j - column] ?? rows[i]?.[j] ?? ""));
}
