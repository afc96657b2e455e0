import { describe, expect, it } from "vitest";
import { studentSets, unfoldedSets } from "./student-sets";

const itemOf = (set: number, place: number) => ({ itemId: `${set}-${place}`, setId: `s${set}`, setTitle: `Week ${set}`, problemId: `p${place}`, title: `Problem ${place}`, points: 2 });
const solved = (itemId: string) => ({ userId: "u", itemId, status: "SOLVED" as const, score: 1, attemptsUsed: 3 });
const courseOf = (sets: number, each: number) => Array.from({ length: sets * each }, (_, i) => itemOf(Math.floor(i / each), i % each));

describe("a student's sets", () => {
  it("sums up what the student has of each, in the course's order", () => {
    const sets = studentSets(courseOf(2, 2), [solved("1-0"), { ...solved("1-1"), status: "IN_PROGRESS", score: 0.5, attemptsUsed: 1 }]);
    expect(sets.map(({ items: _, ...set }) => set)).toEqual([
      { setId: "s0", title: "Week 0", earned: 0, points: 4, attempts: 0 },
      { setId: "s1", title: "Week 1", earned: 3, points: 4, attempts: 4 },
    ]);
    expect(sets[1]?.items.map(({ title, status, earned }) => [title, status, earned])).toEqual([["Problem 0", "SOLVED", 2], ["Problem 1", "IN_PROGRESS", 1]]);
  });

  it.each([
    ["all of a few problems", 4, 10, [], ["s0", "s1", "s2", "s3"]],
    ["the newest two with work, of many", 5, 10, ["0-0", "1-3", "3-0"], ["s1", "s3"]],
    ["none of many without work", 5, 10, [], []],
  ] as const)("unfolds %s", (_, sets, each, worked, unfolded) => {
    expect(unfoldedSets(studentSets(courseOf(sets, each), worked.map(solved)))).toEqual(unfolded);
  });
});
