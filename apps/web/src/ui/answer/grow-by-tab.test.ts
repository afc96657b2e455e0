import { expect, it } from "vitest";
import { grownByTab, withoutEmptyEnd } from "./grow-by-tab";

it.each([
  ["in the last place of a vector", [["1"], ["2"]], 1, 0, [["1"], ["2"], [""]]],
  ["in the last place of a matrix", [["1", "2"], ["", "4"]], 1, 1, [["1", "2"], ["", "4"], ["", ""]]],
  ["before the last place", [["1", "2"], ["3", "4"]], 1, 0, null],
  ["in a row above", [["1"], ["2"]], 0, 0, null],
  ["in an empty row", [["1"], [" "]], 1, 0, null],
  ["in the largest grid", Array.from({ length: 30 }, () => ["1"]), 29, 0, null],
] as const)("Tab %s", (_, rows, row, column, grown) => expect(grownByTab(rows, row, column)).toEqual(grown));

it.each([
  ["an empty row at the end", [["1"], ["2"], [""]], 2, [["1"], ["2"]]],
  ["several", [["1"], [""], [""]], 1, [["1"]]],
  ["those it began with stay", [["1"], [""]], 2, [["1"], [""]]],
  ["one between others stays", [["1"], [""], ["3"]], 1, [["1"], [""], ["3"]]],
] as const)("without %s", (_, rows, least, left) => expect(withoutEmptyEnd(rows, least)).toEqual(left));
