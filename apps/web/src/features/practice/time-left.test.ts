import { expect, test } from "vitest";
import { passedMark, timeLeft } from "./time-left";

test.each([
  [3_909_000, "1:05:09"],
  [3_600_000, "1:00:00"],
  [309_000, "5:09"],
  [59_001, "1:00"],
  [59_000, "0:59"],
  [1, "0:01"],
  [0, "0:00"],
  [-5_000, "0:00"],
])("%d milliseconds are %s", (left, shown) => {
  expect(timeLeft(left)).toBe(shown);
});

test.each([
  [301_000, 300_000, 5],
  [300_000, 299_000, null],
  [61_000, 59_500, 1],
  [400_000, 50_000, 5],
  [30_000, 20_000, null],
])("between %d and %d the mark is %s", (before, now, mark) => {
  expect(passedMark(before, now)).toBe(mark);
});
