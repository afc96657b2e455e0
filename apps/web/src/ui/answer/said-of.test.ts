import { expect, it } from "vitest";
import { saidOf } from "./said-of";

it("gathers what was said of the whole, of entries and of parts, and leaves out what was right", () => {
  const said = (message: string) => [{ code: "differs", message }];
  const lesson = { concept: "chain-rule", section: "watch-out" };
  expect(
    saidOf({
      verdict: "unequal",
      score: 0.5,
      feedback: said("Not all"),
      entries: [[{ verdict: "equal", feedback: said("Right") }], [{ verdict: "unequal", feedback: [{ code: "sign-error", message: "A sign", lesson }] }]],
      parts: [{ id: "p", verdict: "unequal", score: 0, followed: false, feedback: said("Part"), entries: [[{ verdict: "equal", feedback: [] }, { verdict: "error", feedback: said("Unread") }]] }],
    }),
  ).toEqual([
    { at: null, text: "Not all" },
    { at: { row: 2 }, text: "A sign", lesson },
    { at: { part: 1 }, text: "Part" },
    { at: { part: 1, row: 1, column: 2 }, text: "Unread" },
  ]);
});
