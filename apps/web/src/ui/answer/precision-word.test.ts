import { expect, it } from "vitest";
import { precisionWord } from "./precision-word";

it.each([
  ["exact" as const, "exact", {}],
  [{ significant: 3 }, "significant", { figures: 3 }],
  [{ absolute: 0.00005 }, "decimals", { decimals: 4 }],
  [{ absolute: 0.05 }, "decimals", { decimals: 1 }],
  [{ absolute: 0.001 }, "within", { distance: 0.001 }],
  [{ absolute: 2 }, "within", { distance: 2 }],
  [{ relative: 0.01 }, "percent", { percent: 1 }],
])("%j", (precision, key, values) => {
  expect(precisionWord(precision)).toEqual({ key, values });
});
