import { LARGEST_GRID } from "./paste-into";

type Rows = readonly (readonly string[])[];

const isBlank = (row: readonly string[] | undefined): boolean => row !== undefined && row.every((cell) => cell.trim() === "");

/** The grid with one more row, for Tab in its last place. Null where Tab goes on as everywhere: elsewhere, after an empty row, or at the largest. */
export function grownByTab(rows: Rows, row: number, column: number): Rows | null {
  const width = rows[0]?.length ?? 1;
  const atEnd = row === rows.length - 1 && column === width - 1;
  return atEnd && !isBlank(rows[row]) && rows.length < LARGEST_GRID ? [...rows, Array.from({ length: width }, () => "")] : null;
}

/** The grid without the empty rows at its end that it did not have at first: who tabs through an empty one has not meant it. */
export function withoutEmptyEnd(rows: Rows, least: number): Rows {
  let height = rows.length;
  while (height > least && isBlank(rows[height - 1])) height--;
  return height === rows.length ? rows : rows.slice(0, height);
}
