import { expect, it } from "vitest";
import { pasteInto } from "./paste-into";

const MATRIX = { rows: true, columns: true };
const VECTOR = { rows: true, columns: false };
const NAMED = { rows: false, columns: false };

it.each([
  ["a matrix of the same shape", [["", ""], ["", ""]], [["1", "2"], ["3", "4"]], 0, 0, MATRIX, [["1", "2"], ["3", "4"]]],
  ["a larger one makes the grid grow", [["a"]], [["1", "2"], ["3", "4"]], 0, 0, MATRIX, [["1", "2"], ["3", "4"]]],
  ["what stands before the place stays", [["a", "b"], ["c", "d"]], [["1"], ["2"]], 1, 1, MATRIX, [["a", "b"], ["c", "1"], ["", "2"]]],
  ["a row into a column stands upright", [[""], [""]], [["1", "2"]], 0, 0, VECTOR, [["1"], ["2"]]],
  ["named entries do not grow", [[""], [""]], [["1", "2", "3"]], 0, 0, NAMED, [["1"], ["2"]]],
])("%s", (_, rows, cells, row, column, grows, result) => {
  expect(pasteInto(rows, cells, row, column, grows)).toEqual(result);
});
