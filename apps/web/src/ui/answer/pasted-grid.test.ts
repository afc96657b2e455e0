import { expect, it } from "vitest";
import { pastedGrid } from "./pasted-grid";

it.each([
  ["2x", null],
  ["(x+1)(x-1)", null],
  ["max(x, 0)", null],
  ["[[1, 2], [3, 4]]", [["1", "2"], ["3", "4"]]],
  ["1\t2\n3\t4", [["1", "2"], ["3", "4"]]],
  ["1, 2; 3, 4", [["1", "2"], ["3", "4"]]],
  ["[2x, max(x, y)]", [["2x", "max(x, y)"]]],
  ["\\begin{bmatrix} 1 & x \\\\ y & 4 \\end{bmatrix}", [["1", "x"], ["y", "4"]]],
])("%s", (text, cells) => {
  expect(pastedGrid(text)).toEqual(cells);
});
