import { describe, expect, it } from "vitest";
import { bestStep, type DifferenceScheme, errorCurve, finiteDifference, ridders } from "./finite-difference";

// scheme, its order, the derivative of sin that its leading error has at 1
// prettier-ignore
const SCHEMES: readonly (readonly [DifferenceScheme, number, number])[] = [
  ["forward",    1, -Math.sin(1)],
  ["backward",   1, -Math.sin(1)],
  ["central",    2, -Math.cos(1)],
  ["five-point", 4, Math.cos(1)],
];
const slope = Math.cos(1);

describe.each(SCHEMES)("%s difference", (scheme, order, higher) => {
  it("gains the digits that its order promises", () => {
    const error = (step: number): number => Math.abs(finiteDifference(Math.sin, 1, { scheme, step }) - slope);
    expect(Math.log2(error(0.02) / error(0.01))).toBeCloseTo(order, 1);
  });

  it("has its smallest error near the best step", () => {
    const best = bestStep(scheme, Math.sin(1), higher);
    const [at, tooLarge, tooSmall] = errorCurve(Math.sin, 1, scheme, slope, higher, [best, best * 1000, best / 10_000]);
    expect(at && tooLarge && tooSmall && at.measured < tooLarge.measured && at.measured < tooSmall.measured).toBe(true);
  });

  it("makes an error of the size that the curve foretells", () => {
    for (const { truncation, rounding, measured } of errorCurve(Math.sin, 1, scheme, slope, higher, [1e-1, 1e-2, 1e-3, 1e-5, 1e-7, 1e-9])) {
      expect(measured).toBeLessThanOrEqual(1.2 * truncation + 2 * rounding + 1e-15);
    }
  });
});

describe("Ridders' method", () => {
  it.each([
    ["sin at 1", Math.sin, 1, Math.cos(1)],
    ["exp at 2", Math.exp, 2, Math.exp(2)],
    ["ln at 0.5", Math.log, 0.5, 2],
  ] as const)("%s: as good as its own estimate says", (_, f, at, expected) => {
    const { value, error } = ridders(f, at, 0.3);
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(10 * error + 1e-13);
    expect(error).toBeLessThan(1e-9);
  });

  it("says NaN where there is nothing to differ", () => expect(ridders(Math.log, -1, 0.1).value).toBeNaN());
});
