import { describe, expect, it } from "vitest";
import { type DraftItem, moved, newItem, placed, totalPoints, wantedItem } from "./draft-items";

const problem = { problemId: "p", number: 1, title: "T", concept: "gradient", difficulty: 2, kind: "gradient", points: 2, attempts: 3, own: false };
const lines = ["a", "b", "c"].map((versionId) => newItem({ ...problem, versionId }));
const order = (items: readonly DraftItem[]) => items.map((item) => item.versionId).join("");

describe("moving a line", () => {
  it.each([
    ["a", 1, "bac"],
    ["c", -1, "acb"],
    ["a", -1, "abc"],
    ["c", 1, "abc"],
    ["z", 1, "abc"],
  ] as const)("%s by %d gives %s", (which, by, expected) => {
    expect(order(moved(lines, `new-${which}`, by))).toBe(expected);
  });
});

describe("putting a line where another one stands", () => {
  it.each([
    ["a", "c", "bca"],
    ["c", "a", "cab"],
    ["b", "c", "acb"],
    ["a", "a", "abc"],
    ["a", "z", "abc"],
    ["z", "a", "abc"],
  ] as const)("%s to %s gives %s", (which, over, expected) => {
    expect(order(placed(lines, `new-${which}`, `new-${over}`))).toBe(expected);
  });
});

it("takes an empty field of attempts as left to the problem", () => {
  expect(wantedItem({ ...lines[0]!, attempts: " " })).toEqual({ versionId: "a", points: 2, maxAttempts: null });
});

it("adds up the points that can be read", () => {
  expect(totalPoints([...lines, { ...lines[0]!, points: "two" }])).toBe(6);
});
