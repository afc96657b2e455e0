import { expect, test } from "vitest";
import { settleAnswers } from "./settle-answers";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 12, minute));
const given = (score: number, minute: number, reviewScore: number | null = null) => ({ score, hintCost: 0, lateCost: 0, reviewScore, createdAt: at(minute) });

test.each([
  ["nothing right, attempts left", [given(0, 1)], 1, null, 3, { status: "IN_PROGRESS", score: 0, solvedAt: null }],
  ["nothing right, none left", [given(0, 1), given(0.5, 2)], 2, null, 2, { status: "OUT_OF_ATTEMPTS", score: 0.5, solvedAt: null }],
  ["the second is right: solved when it was given", [given(0, 1), given(1, 2)], 2, null, 3, { status: "SOLVED", score: 1, solvedAt: at(2) }],
  ["still solved: the moment stays", [given(1, 1)], 1, at(7), 3, { status: "SOLVED", score: 1, solvedAt: at(7) }],
  ["no longer solved", [given(0, 1)], 1, at(1), 3, { status: "IN_PROGRESS", score: 0, solvedAt: null }],
  ["a person's points stand against the program's", [given(1, 1, 0.25)], 1, at(1), null, { status: "IN_PROGRESS", score: 0.25, solvedAt: null }],
  ["and solve it", [given(0, 1, 1)], 1, null, 1, { status: "SOLVED", score: 1, solvedAt: at(1) }],
  ["right after a hint: solved, and worth less", [{ ...given(1, 1), hintCost: 0.25 }], 1, null, 3, { status: "SOLVED", score: 0.75, solvedAt: at(1) }],
  ["right and late after a hint: the rest is worth less", [{ ...given(1, 1), hintCost: 0.25, lateCost: 0.2 }], 1, null, 3, { status: "SOLVED", score: 0.75 * 0.8, solvedAt: at(1) }],
  ["half right in time, right and late: the better counts", [given(0.5, 1), { ...given(1, 2), lateCost: 0.6 }], 2, null, 3, { status: "SOLVED", score: 0.5, solvedAt: at(2) }],
  ["a person's points know of no lateness", [{ ...given(0, 1, 0.9), lateCost: 0.5 }], 1, null, 3, { status: "IN_PROGRESS", score: 0.9, solvedAt: null }],
] as const)("%s", (_, answers, attemptsUsed, solvedAt, maxAttempts, wanted) => {
  expect(settleAnswers(answers, { attemptsUsed, solvedAt, maxAttempts })).toEqual({ attemptsUsed, ...wanted });
});
