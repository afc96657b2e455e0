import { describe, expect, it } from "vitest";
import { type ProgressAfter, progressAfter } from "./submissions";

const fresh: ProgressAfter = { status: "NOT_STARTED", attemptsUsed: 0, score: 0 };
const late: ProgressAfter = { status: "IN_PROGRESS", attemptsUsed: 2, score: 0.5 };

describe("how a stored answer moves the progress, with three attempts", () => {
  it.each([
    ["right at once", fresh, { verdict: "EQUAL", costsAttempt: true, score: 1 }, { status: "SOLVED", attemptsUsed: 1, score: 1 }],
    ["wrong", fresh, { verdict: "UNEQUAL", costsAttempt: true, score: 0 }, { status: "IN_PROGRESS", attemptsUsed: 1, score: 0 }],
    ["partly right", fresh, { verdict: "UNEQUAL", costsAttempt: true, score: 0.5 }, { status: "IN_PROGRESS", attemptsUsed: 1, score: 0.5 }],
    ["unreadable", fresh, { verdict: "ERROR", costsAttempt: false, score: 0 }, { status: "IN_PROGRESS", attemptsUsed: 0, score: 0 }],
    ["undecided", late, { verdict: "UNDECIDED", costsAttempt: false, score: 0 }, { status: "IN_PROGRESS", attemptsUsed: 2, score: 0.5 }],
    ["wrong for the last time", late, { verdict: "UNEQUAL", costsAttempt: true, score: 0 }, { status: "OUT_OF_ATTEMPTS", attemptsUsed: 3, score: 0.5 }],
    ["right with the last attempt", late, { verdict: "EQUAL", costsAttempt: true, score: 1 }, { status: "SOLVED", attemptsUsed: 3, score: 1 }],
  ] as const)("%s", (_, before, given, after) => {
    expect(progressAfter(before, { ...given, hintCost: 0, lateCost: 0 }, 3)).toEqual(after);
  });

  it.each([
    ["right after hints that cost a fifth", { verdict: "EQUAL", costsAttempt: true, score: 1, hintCost: 0.2 }, { status: "SOLVED", attemptsUsed: 3, score: 0.8 }],
    ["partly right after them: the better answer before stays", { verdict: "UNEQUAL", costsAttempt: true, score: 0.6, hintCost: 0.2 }, { status: "OUT_OF_ATTEMPTS", attemptsUsed: 3, score: 0.5 }],
    ["right, after a hint, and late", { verdict: "EQUAL", costsAttempt: true, score: 1, hintCost: 0.2, lateCost: 0.25 }, { status: "SOLVED", attemptsUsed: 3, score: 0.8 * 0.75 }],
    ["right after hints that cost everything", { verdict: "EQUAL", costsAttempt: true, score: 1, hintCost: 1 }, { status: "SOLVED", attemptsUsed: 3, score: 0.5 }],
  ] as const)("%s", (_, given, after) => expect(progressAfter(late, { lateCost: 0, ...given }, 3)).toEqual(after));

  it("stays solved when the next answer is wrong, where one may go on", () => {
    expect(progressAfter({ status: "SOLVED", attemptsUsed: 1, score: 1 }, { verdict: "UNEQUAL", costsAttempt: true, score: 0, hintCost: 0, lateCost: 0 }, 3)).toEqual({ status: "SOLVED", attemptsUsed: 2, score: 1 });
  });

  it("never closes without a limit", () => {
    expect(progressAfter({ ...late, attemptsUsed: 99 }, { verdict: "UNEQUAL", costsAttempt: true, score: 0, hintCost: 0, lateCost: 0 }, null).status).toBe("IN_PROGRESS");
  });
});
