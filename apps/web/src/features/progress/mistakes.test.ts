import { expect, it } from "vitest";
import type { Attempt } from "./attempt";
import { mistakesMade } from "./mistakes";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
const attempt = (hour: number, codes: readonly string[], entries: readonly string[] = []): Attempt => ({
  id: `${hour}`,
  given: null,
  outcome: {
    verdict: "unequal",
    score: 0,
    feedback: codes.map((code) => ({ code, message: code })),
    entries: [entries.map((code) => ({ verdict: "unequal", feedback: [{ code, message: code }] }))],
  },
  score: 0,
  counted: true,
  at: at(hour),
  lateCost: 0,
  review: null,
});

it("counts known mistakes once an answer, the most frequent first, each with its place in a lesson", () => {
  const made = mistakesMade([
    attempt(1, ["missing-inner-derivative", "differs-at-point"]),
    attempt(3, ["sign-error"], ["missing-inner-derivative", "missing-inner-derivative"]),
    attempt(2, ["power-not-decremented"]),
  ]);
  expect(made.map(({ name, times, lastAt }) => [name, times, lastAt])).toEqual([
    ["missing-inner-derivative", 2, at(3)],
    ["sign-error", 1, at(3)],
    ["power-not-decremented", 1, at(2)],
  ]);
  expect(made[0]).toMatchObject({ concept: "chain-rule", section: "watch-out" });
});

it("finds none where none were made, and never lists more than six", () => {
  expect(mistakesMade([attempt(1, ["differs"])])).toEqual([]);
  const many = ["sign-error", "term-dropped", "constant-kept", "wrong-order", "wrong-variable", "integrated-instead", "missing-log-of-base", "newton-sign"];
  expect(mistakesMade([attempt(1, many)])).toHaveLength(6);
});
