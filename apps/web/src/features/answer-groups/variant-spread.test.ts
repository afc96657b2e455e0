import { describe, expect, it } from "vitest";
import { variantSpread, type VariantResult } from "./variant-spread";

const of = (...scores: readonly number[]): VariantResult => ({ name: scores.join(), students: scores.length, sum: scores.reduce((a, b) => a + b, 0), squares: scores.reduce((a, b) => a + b * b, 0) });

describe("the spread over variants", () => {
  // prettier-ignore
  it.each<[string, readonly VariantResult[], { readonly deviation: number; readonly share: number } | null]>([
    ["one variant tells nothing", [of(0, 1, 1)], null],
    ["single students tell nothing", [of(0), of(1), of(1)], null],
    ["the same means: none", [of(0, 1), of(0, 1), of(1, 0)], { deviation: 0, share: 0 }],
    // Between: 2·(1 − ½)² + 2·(0 − ½)² = 1 on 1 degree of freedom, within 0, even size 2: √(1/2).
    ["all or nothing", [of(1, 1), of(0, 0)], { deviation: Math.SQRT1_2, share: 1 }],
    // Between 4·(¾ − ½)²·2 = ½ on 1, within 8·3/16 = 1½ on 6 = ¼, even size 4: √((½ − ¼)/4).
    ["some beyond chance", [of(1, 1, 1, 0), of(0, 0, 0, 1)], { deviation: 0.25, share: 0.25 }],
  ])("%s", (_, results, expected) => {
    const spread = variantSpread(results);
    if (expected === null) return expect(spread).toBeNull();
    expect(spread?.deviation).toBeCloseTo(expected.deviation, 12);
    expect(spread?.share).toBeCloseTo(expected.share, 12);
  });
});
