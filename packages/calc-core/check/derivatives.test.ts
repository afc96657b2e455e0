import { describe, expect, it } from "vitest";
import { compareOpinion, mathjsOpinion, numericOpinion, ourDerivative } from "./compare";
import { CHECKED_FUNCTIONS } from "./functions.cases";

describe("derivatives against what we did not write", () => {
  const checked = CHECKED_FUNCTIONS.map(ourDerivative);

  it("there are at least 300 functions", () => {
    expect(checked.length).toBeGreaterThanOrEqual(300);
  });

  it.each([
    ["numerics", numericOpinion, 1e-6, 250],
    ["mathjs", mathjsOpinion, 1e-9, 250],
  ] as const)("%s agree at every point that both have", (engine, opinionOf, tolerance, atLeast) => {
    const results = checked.map((one) => compareOpinion(one, engine, opinionOf(one), tolerance));
    expect(results.flatMap(({ disagreements }) => disagreements)).toEqual([]);
    expect(results.filter(({ compared }) => compared > 0).length).toBeGreaterThanOrEqual(atLeast);
  });
});
