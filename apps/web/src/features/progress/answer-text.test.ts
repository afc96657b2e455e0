import { expect, it } from "vitest";
import { answerText } from "./answer-text";

it.each([
  [null, ""],
  [{ kind: "text", text: "2x" }, "2x"],
  [{ kind: "entries", rows: [["1", "2"], ["3", "4"]] }, "1, 2; 3, 4"],
  [{ kind: "choices", options: ["a", "c"] }, "a, c"],
  [{ kind: "match", pairs: { a: "2", b: "1" } }, "a: 2, b: 1"],
  [{ kind: "gaps", texts: { loss: "4" } }, "loss: 4"],
  [{ kind: "parts", parts: { one: { kind: "text", text: "x" }, two: { kind: "order", items: ["b", "a"] } } }, "one: x | two: b, a"],
] as const)("%j is written %j", (given, text) => {
  expect(answerText(given)).toBe(text);
});
