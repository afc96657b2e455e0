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
  ["1,5\t−2\r\n3\t4\r\n", [["1,5", "−2"], ["3", "4"]]],
  ["$$\\begin{pmatrix} 1 & x \\\\ y & 4 \\end{pmatrix}$$", [["1", "x"], ["y", "4"]]],
  ["\\[ \\left(\\begin{array}{cc} 1 & x \\\\ y & 4 \\end{array}\\right) \\]", [["1", "x"], ["y", "4"]]],
  ["\\(\\begin{pmatrix}1\\\\2x\\end{pmatrix}\\)", [["1"], ["2x"]]],
  ["np.array([[1, 2], [3, 4]])", [["1", "2"], ["3", "4"]]],
  ["[[ 1. -2.5]\n [ 3.  4. ]]", [["1.", "-2.5"], ["3.", "4."]]],
  ["[1 2; 3 4]", [["1", "2"], ["3", "4"]]],
  ["2 x; 3 y", [["2 x"], ["3 y"]]],
  ["2 x", null],
  ["$2x$", null],
])("%s", (text, cells) => {
  expect(pastedGrid(text)).toEqual(cells);
});
