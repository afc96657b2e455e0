import { expect, it } from "vitest";
import { answerText } from "./answer-text";
import { saidOf } from "./attempt";

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

it("gathers what was said of the whole, of entries and of parts, and leaves out what was right", () => {
  const said = (message: string) => [{ code: "differs", message }];
  expect(
    saidOf({
      verdict: "unequal",
      score: 0.5,
      feedback: said("Not all"),
      entries: [[{ verdict: "equal", feedback: said("Right") }], [{ verdict: "unequal", feedback: said("Differs") }]],
      parts: [{ id: "p", verdict: "unequal", score: 0, followed: false, feedback: said("Part"), entries: [[{ verdict: "equal", feedback: [] }, { verdict: "error", feedback: said("Unread") }]] }],
    }),
  ).toEqual([
    { at: null, text: "Not all" },
    { at: { row: 2 }, text: "Differs" },
    { at: { part: 1 }, text: "Part" },
    { at: { part: 1, row: 1, column: 2 }, text: "Unread" },
  ]);
});
