import { expect, it } from "vitest";
import { readProblem } from "./read-problem";

it.each([
  ["a list that stays open", "format: 2\nlet: { f: x\ntitle: A", 3, "Up to here a list that begins with [ or { is not closed."],
  ["a text that stays open", "title: 'A", 1, "A text that begins with a quotation mark is not closed."],
  ["a tab", "let:\n\tf: x", 2, "This line begins with a tab: indent with blanks."],
  ["a field twice", "title: A\ntitle: B", 2, "This field stands there twice."],
  ["a character that begins no text", "title: @home", 1, "No text begins with this character: put the text in quotation marks."],
  ["a second colon", "title: Chain rule: again", 1, "A second colon with a blank after it stands in this line: put the text in quotation marks."],
  ["a step in the margin", "let:\n  f: x\n g: x", 3, "This line does not begin in the column in which its neighbours do."],
  ["a name without a value", "title: A\nstatement", 2, "After the name of a field comes a colon, and then its value."],
  ["LaTeX between double quotation marks", 'statement: "Find $\\sigma$."', 1, "Between double quotation marks a backslash begins a special character: write \\\\ for a backslash, or use single quotation marks."],
  ["two problems", "title: A\n---\ntitle: B", 2, "The file goes on after a line of ---: a file holds one problem."],
  ["two in one", "- A\ntitle: B", 2, "This cannot stand here: a quotation mark, a comma or a line break may be missing before it."],
])("%s is told in plain words, once a line", (_, yaml, line, message) => {
  const reading = readProblem(yaml);
  expect(reading.ok ? [] : reading.faults.filter((fault) => fault.line === line)).toMatchObject([{ code: "not-yaml", message }]);
});
