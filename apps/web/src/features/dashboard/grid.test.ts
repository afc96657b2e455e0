import { describe, expect, it } from "vitest";
import { type CellState, gridColumns, layRows, type Result } from "./grid";

const columns = gridColumns([
  { itemId: "i1", title: "One", setId: "s", setTitle: "Set", points: 2 },
  { itemId: "i2", title: "Two", setId: "s", setTitle: "Set", points: 1 },
  { itemId: "i3", title: "Three", setId: "t", setTitle: "Other", points: 1 },
]);
const students = [
  { userId: "zoe", name: "Zoë", points: 2 },
  { userId: "ada", name: "Ada", points: 0 },
  { userId: "mia", name: "Mia", points: 1 },
];
const results: Result[] = [
  { userId: "zoe", itemId: "i1", status: "SOLVED", score: 1, attemptsUsed: 2, minutes: 3.4 },
  { userId: "zoe", itemId: "i2", status: "NOT_STARTED", score: 0, attemptsUsed: 0, minutes: null },
  { userId: "mia", itemId: "i1", status: "OUT_OF_ATTEMPTS", score: 0.5, attemptsUsed: 3, minutes: 60 },
  { userId: "gone", itemId: "i1", status: "SOLVED", score: 1, attemptsUsed: 1, minutes: 1 },
];

describe("a window of the grid", () => {
  const rows = layRows(students, columns, results);

  it("has a row for each student, in their order, and a cell for each problem", () => {
    expect(rows.map((row) => [row.userId, ...row.cells.map((cell) => cell?.[0] ?? "-")])).toEqual([
      ["zoe", "solved", "opened", "-"],
      ["ada", "-", "-", "-"],
      ["mia", "partly", "-", "-"],
    ]);
  });

  it("counts points, not shares, and whole minutes", () => {
    expect(rows.map((row) => row.cells[0] && [row.cells[0][1], row.cells[0][3]])).toEqual([[2, 3], null, [1, 60]]);
  });

  it("numbers the problems of each set from 1", () => expect(columns.map(({ number }) => number)).toEqual([1, 2, 1]));
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
    const one: Result = { userId: "u", itemId: "i1", status: "SOLVED", score: 0, attemptsUsed: 0, minutes: null, ...result };
    expect(layRows([{ userId: "u", name: "U", points: 0 }], columns, [one])[0]?.cells[0]?.[0]).toBe(state);
  });
});
