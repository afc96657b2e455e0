/** The class's results as a table: students down, problems across. Plain data, so that it travels to the browser once. */
export type Grid = {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
};

export type GridColumn = {
  readonly itemId: string;
  readonly title: string;
  readonly setId: string;
  readonly setTitle: string;
  readonly points: number;
};

export type GridRow = {
  readonly userId: string;
  readonly name: string;
  /** ISO, or null for who has never been here. */
  readonly lastActiveAt: string | null;
  /** One for each column; null where the problem was not opened. */
  readonly cells: readonly (GridCell | null)[];
  readonly points: number;
};

/** `state`: what the cell's icon, colour and word say. `earned` in points, `attempts` those that counted. */
export type GridCell = { readonly state: CellState; readonly earned: number; readonly attempts: number };
export type CellState = "solved" | "partly" | "out" | "trying" | "opened";

export type Result = {
  readonly userId: string;
  readonly itemId: string;
  readonly status: "NOT_STARTED" | "IN_PROGRESS" | "SOLVED" | "OUT_OF_ATTEMPTS";
  readonly score: number;
  readonly attemptsUsed: number;
};

type Student = { readonly userId: string; readonly name: string; readonly lastActiveAt: Date | null };

/** Lays results out as a grid. Results of students or problems that are not listed are left out. O(students × problems). */
export function layGrid(students: readonly Student[], columns: readonly GridColumn[], results: readonly Result[]): Grid {
  const byPlace = new Map(results.map((result) => [`${result.userId} ${result.itemId}`, result]));
  const rows = students.map((student) => {
    const cells = columns.map((column) => cellOf(byPlace.get(`${student.userId} ${column.itemId}`), column.points));
    const points = cells.reduce((sum, cell) => sum + (cell?.earned ?? 0), 0);
    return { userId: student.userId, name: student.name, lastActiveAt: student.lastActiveAt?.toISOString() ?? null, cells, points };
  });
  return { columns, rows };
}

function cellOf(result: Result | undefined, points: number): GridCell | null {
  if (!result) return null;
  return { state: stateOf(result), earned: result.score * points, attempts: result.attemptsUsed };
}

function stateOf({ status, score }: Result): CellState {
  if (status === "NOT_STARTED") return "opened";
  if (status === "SOLVED") return "solved";
  if (status === "OUT_OF_ATTEMPTS") return score > 0 ? "partly" : "out";
  return score > 0 ? "partly" : "trying";
}

/** What a grid is sorted by: the name, the last activity, the total, or one problem's column. */
export type GridOrder = { readonly by: "name" | "active" | "points" | number; readonly descending: boolean };

/** The rows in another order; equal rows stay by name. */
export function sortRows(rows: readonly GridRow[], order: GridOrder): readonly GridRow[] {
  const sign = order.descending ? -1 : 1;
  const byName = (a: GridRow, b: GridRow) => a.name.localeCompare(b.name);
  return [...rows].sort((a, b) => sign * compare(a, b, order.by) || byName(a, b));
}

function compare(a: GridRow, b: GridRow, by: GridOrder["by"]): number {
  switch (by) {
    case "name":
      return a.name.localeCompare(b.name);
    case "active":
      return (a.lastActiveAt ?? "").localeCompare(b.lastActiveAt ?? "");
    case "points":
      return a.points - b.points;
    default:
      return weight(a.cells[by]) - weight(b.cells[by]);
  }
}

/** Not begun first, then by points, then who needed fewer attempts above who needed more. */
function weight(cell: GridCell | null | undefined): number {
  return cell ? 1 + cell.earned * 1000 - cell.attempts : 0;
}
