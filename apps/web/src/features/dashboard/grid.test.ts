import { describe, expect, it } from "vitest";
import { type CellState, layGrid, type Result, sortRows } from "./grid";

const columns = [
  { itemId: "i1", title: "One", setId: "s", setTitle: "Set", points: 2 },
  { itemId: "i2", title: "Two", setId: "s", setTitle: "Set", points: 1 },
];
const students = [
  { userId: "zoe", name: "Zoë", lastActiveAt: new Date("2026-11-02T10:00:00Z") },
  { userId: "ada", name: "Ada", lastActiveAt: null },
  { userId: "mia", name: "Mia", lastActiveAt: new Date("2026-11-01T10:00:00Z") },
];
const results: Result[] = [
  { userId: "zoe", itemId: "i1", status: "SOLVED", score: 1, attemptsUsed: 2 },
  { userId: "zoe", itemId: "i2", status: "NOT_STARTED", score: 0, attemptsUsed: 0 },
  { userId: "mia", itemId: "i1", status: "OUT_OF_ATTEMPTS", score: 0.5, attemptsUsed: 3 },
  { userId: "gone", itemId: "i1", status: "SOLVED", score: 1, attemptsUsed: 1 },
];

describe("the grid of a class", () => {
  const grid = layGrid(students, columns, results);

  it("has a row for each student and a cell for each problem", () => {
    expect(grid.rows.map((row) => row.cells.map((cell) => cell?.state ?? "-"))).toEqual([
      ["solved", "opened"],
      ["-", "-"],
      ["partly", "-"],
    ]);
  });

  it("counts points, not shares", () => {
    expect(grid.rows.map((row) => row.points)).toEqual([2, 0, 1]);
  });

  const order = (rows: typeof grid.rows) => rows.map((row) => row.userId).join(" ");
  it.each([
    [{ by: "name", descending: false }, "ada mia zoe"],
    [{ by: "points", descending: true }, "zoe mia ada"],
    [{ by: "active", descending: false }, "ada mia zoe"],
    [{ by: 0, descending: true }, "zoe mia ada"],
    [{ by: 1, descending: false }, "ada mia zoe"],
  ] as const)("sorts by %j", (by, expected) => expect(order(sortRows(grid.rows, by))).toBe(expected));
});

// prettier-ignore
const STATES: [Partial<Result>, CellState][] = [
  [{ status: "SOLVED", score: 1, attemptsUsed: 1 }, "solved"],
  [{ status: "OUT_OF_ATTEMPTS", score: 0, attemptsUsed: 3 }, "out"],
  [{ status: "OUT_OF_ATTEMPTS", score: 0.25, attemptsUsed: 3 }, "partly"],
  [{ status: "IN_PROGRESS", score: 0.25, attemptsUsed: 1 }, "partly"],
  [{ status: "IN_PROGRESS", score: 0, attemptsUsed: 1 }, "trying"],
  [{ status: "IN_PROGRESS", score: 0, attemptsUsed: 0 }, "trying"],
  [{ status: "NOT_STARTED", score: 0, attemptsUsed: 0 }, "opened"],
];

describe("a cell", () => {
  it.each(STATES)("%j is %s", (result, state) => {
    const one: Result = { userId: "u", itemId: "i", status: "SOLVED", score: 0, attemptsUsed: 0, ...result };
    const grid = layGrid([{ userId: "u", name: "U", lastActiveAt: null }], [{ ...columns[0]!, itemId: "i" }], [one]);
    expect(grid.rows[0]?.cells[0]?.state).toBe(state);
  });
});
