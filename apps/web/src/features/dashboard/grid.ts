/** A window of the class's results: students down, problems across. Plain data, since it travels to the browser. */
export type GridWindow = {
  readonly rows: readonly GridRow[];
  /** How many students there are in all, of whom these are some. */
  readonly all: number;
};

export type GridColumn = {
  readonly itemId: string;
  readonly title: string;
  readonly setId: string;
  readonly setTitle: string;
  readonly points: number;
  /** Its place in its set, from 1. */
  readonly number: number;
};

export type GridRow = {
  readonly userId: string;
  readonly name: string;
  readonly points: number;
  /** One for each column; null where the problem was not opened. */
  readonly cells: readonly (GridCell | null)[];
};

/**
 * `state`: what the cell's sign, colour and word say. `earned` in points, `attempts` those that counted, `minutes` from opening to the
 * last answer. Without names, since a window of the grid has thousands of them.
 */
export type GridCell = readonly [state: CellState, earned: number, attempts: number, minutes: number | null];
export const CELL_STATES = ["solved", "partly", "out", "trying", "opened"] as const;
export type CellState = (typeof CELL_STATES)[number];

export type Result = {
  readonly userId: string;
  readonly itemId: string;
  readonly status: "NOT_STARTED" | "IN_PROGRESS" | "SOLVED" | "OUT_OF_ATTEMPTS";
  readonly score: number;
  readonly attemptsUsed: number;
  readonly minutes: number | null;
};

type Student = { readonly userId: string; readonly name: string; readonly points: number };

/** Numbers the problems of each set. */
export function gridColumns(items: readonly Omit<GridColumn, "number">[]): readonly GridColumn[] {
  const counts = new Map<string, number>();
  return items.map(({ itemId, title, setId, setTitle, points }) => {
    const number = (counts.get(setId) ?? 0) + 1;
    counts.set(setId, number);
    return { itemId, title, setId, setTitle, points, number };
  });
}

/** Lays results out in rows. Results of students or problems that are not listed are left out. O(students × problems). */
export function layRows(students: readonly Student[], columns: readonly GridColumn[], results: readonly Result[]): readonly GridRow[] {
  const byPlace = new Map(results.map((result) => [`${result.userId} ${result.itemId}`, result]));
  return students.map(({ userId, name, points }) => ({ userId, name, points, cells: columns.map((column) => cellOf(byPlace.get(`${userId} ${column.itemId}`), column.points)) }));
}

function cellOf(result: Result | undefined, points: number): GridCell | null {
  if (!result) return null;
  const { score, attemptsUsed, minutes } = result;
  return [stateOf(result), Math.round(score * points * 100) / 100, attemptsUsed, minutes === null ? null : Math.max(0, Math.round(minutes))];
}

function stateOf({ status, score }: Result): CellState {
  if (status === "NOT_STARTED") return "opened";
  if (status === "SOLVED") return "solved";
  if (status === "OUT_OF_ATTEMPTS") return score > 0 ? "partly" : "out";
  return score > 0 ? "partly" : "trying";
}
