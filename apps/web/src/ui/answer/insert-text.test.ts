import { expect, it } from "vitest";
import { insertText } from "./insert-text";

it.each([
  ["", 0, 0, "sqrt(|)", "sqrt()", 5],
  ["2x", 2, 2, " sin(|)", "2x sin()", 7],
  ["x+1", 0, 3, "sqrt(|)", "sqrt(x+1)", 8],
  ["x", 1, 1, "pi|", "xpi", 3],
])("%j", (text, from, to, key, result, cursor) => {
  expect(insertText(text, from, to, key)).toEqual({ text: result, cursor });
});
