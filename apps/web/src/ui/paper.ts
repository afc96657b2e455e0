/* How much of a wide table goes on paper. */

/** Columns side by side on a sheet of A4 across, beside the name. */
export const COLUMNS_ON_SHEET = 12;
/** Cells that are printed at most; with more, a browser takes minutes to lay them out. */
const MOST_CELLS = 20_000;

/** Rows of a table that are printed at most, for so many columns. */
export const mostOnPaper = (columns: number): number => Math.max(40, Math.floor(MOST_CELLS / Math.max(1, columns)));
