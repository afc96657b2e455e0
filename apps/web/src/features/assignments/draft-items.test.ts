import { describe, expect, it } from "vitest";
import { carriedOver, type DraftItem, type EditedSet, moved, newItem, placed, totalPoints, wantedItem } from "./draft-items";

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

describe("going on from what somebody else has saved", () => {
  const set = (items: readonly DraftItem[]): EditedSet => ({ title: "Mine", intro: "", opens: "", due: "", closes: "", graceHours: "0", latePerDay: "0", timeLimit: "", maxAttempts: "", hints: true, prerequisites: [], feedback: "PRACTICE", items });
  const line = (problemId: string, itemId?: string, begun = 0): DraftItem => ({ ...newItem({ ...problem, problemId, versionId: `${problemId}1` }), ...(itemId === undefined ? {} : { itemId }), begun });

  it.each<[string, DraftItem[], DraftItem[], [string, string | undefined, number][]]>([
    ["a line that both have stays it",                 [line("p", "i")],                 [line("p", "i", 3)],                 [["p", "i", 3]]],
    ["a line that was taken out is new again",         [line("p", "i", 2)],              [],                                  [["p", undefined, 0]]],
    ["a problem that both put in is the stored line",  [line("p")],                      [line("q", "j"), line("p", "i")],    [["p", "i", 0]]],
    ["a stored line is taken once",                    [line("p", "i"), line("p")],      [line("p", "i")],                    [["p", "i", 0], ["p", undefined, 0]]],
    ["my order holds",                                 [line("q", "j"), line("p", "i")], [line("p", "i"), line("q", "j")],    [["q", "j", 0], ["p", "i", 0]]],
  ])("%s", (_, mine, stored, expected) => {
    const carried = carriedOver(set(mine), { ...set(stored), title: "Theirs" });
    expect(carried.title).toBe("Mine");
    expect(carried.items.map(({ problemId, itemId, begun }) => [problemId, itemId, begun])).toEqual(expected);
  });
}); // prettier-ignore
