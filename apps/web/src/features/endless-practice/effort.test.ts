import { expect, it } from "vitest";
import { effortOf } from "./effort";

it.each([
  ["SOLVED", 0, 0, "unaided"],
  ["SOLVED", 0, 1, "helped"],
  ["SOLVED", 2, 0, "helped"],
  ["SHOWN", 0, 0, "not-yet"],
  ["SHOWN", 3, 1, "not-yet"],
  ["PASSED", 0, 0, null],
  ["PASSED", 0, 2, null],
  ["PASSED", 1, 0, "not-yet"],
] as const)("%s after %d tries and %d hints is %s", (status, triesBefore, hintsShown, effort) => {
  expect(effortOf({ status, triesBefore, hintsShown })).toBe(effort);
});
