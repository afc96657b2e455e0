import { describe, expect, it } from "vitest";
import { percent, shortNumber } from "./short-number";

describe("numbers on a page", () => {
  it.each([
    [1, "1"],
    [0.5, "0.5"],
    [2 / 3, "0.67"],
    [0.1 + 0.2, "0.3"],
  ])("%d is %s", (value, shown) => expect(shortNumber(value)).toBe(shown));

  it.each([
    [0, 40, "0 %"],
    [40, 40, "100 %"],
    [199, 200, "99 %"],
    [1, 400, "1 %"],
    [0, 0, "–"],
  ])("%d of %d is %s", (part, whole, shown) => expect(percent(part, whole)).toBe(shown));
});
