import { expect, it } from "vitest";
import { mostOnPaper, piecesOf } from "./paper";

it.each([
  [0, 20_000],
  [40, 500],
  [200, 100],
  [2_000, 40],
])("with %i columns at most %i rows are printed", (columns, rows) => expect(mostOnPaper(columns)).toBe(rows));

it.each([
  [[], 3, []],
  [[1, 2], 3, [[1, 2]]],
  [[1, 2, 3, 4], 3, [[1, 2, 3], [4]]],
])("%j in pieces of %i", (list, size, pieces) => expect(piecesOf(list, size)).toEqual(pieces));
