import { expect, test } from "vitest";
import { suggestedScore } from "./suggested-score";

const criteria = [{ points: 2 }, { points: 1 }];

test.each([
  ["words alone, everything met", 0, [{ share: 1, criteria }], [[true, true]], 1],
  ["words alone, the second met", 0, [{ share: 1, criteria }], [[false, true]], 0.333333],
  ["words of a quarter beside a right part", 0.75, [{ share: 0.25, criteria }], [[true, true]], 1],
  ["the same, nothing met", 0.75, [{ share: 0.25, criteria }], [[false, false]], 0.75],
  ["two explanations", 0, [{ share: 0.5, criteria }, { share: 0.5, criteria }], [[true, false], [false, true]], 0.5],
  ["no rubric", 0.4, [], [], 0.4],
])("%s", (_, score, rubrics, ticked, wanted) => {
  expect(suggestedScore(score, rubrics, ticked)).toBeCloseTo(wanted, 6);
});
