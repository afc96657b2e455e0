import { describe, expect, it } from "vitest";
import { type CsvCell, toCsv } from "./csv";

// prettier-ignore
const CELLS: [CsvCell, string, string][] = [
  ["Ada",            "Ada",                 "plain"],
  ["Lovelace, Ada",  '"Lovelace, Ada"',     "a comma is quoted"],
  ['a "b"',          '"a ""b"""',           "a quotation mark is doubled"],
  ["two\nlines",     '"two\nlines"',        "a line break is quoted"],
  ["=1+1",           "'=1+1",               "a formula is disarmed"],
  ["+49 30",         "'+49 30",             "a plus is disarmed"],
  ["-2",             "'-2",                 "a minus in a text is disarmed"],
  ["@SUM(A1)",       "'@SUM(A1)",           "an at sign is disarmed"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"', "a formula with commas"],
  [-2,               "-2",                  "a number stays a number"],
  [2 / 3,            "0.666667",            "six decimals are enough"],
  [null,             "",                    "nothing is an empty cell"],
];

describe("a cell", () => {
  it.each(CELLS)("%j becomes %s (%s)", (value, text) => expect(toCsv([[value]])).toBe(`${text}\r\n`));
});

it("ends every row as RFC 4180 does", () => {
  expect(toCsv([["a", 1], ["b", null]])).toBe("a,1\r\nb,\r\n");
});
