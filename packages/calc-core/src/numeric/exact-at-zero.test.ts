import { describe, expect, it } from "vitest";
import { arithmetic } from "./digits/big";
import { BIG_FUNCTIONS } from "./digits/big-functions";
import { exactly } from "./interval";
import { INTERVAL_FUNCTIONS } from "./interval-functions";

const m = arithmetic(40);

/** What an even root is taken of must not lie a hair below 0: bounds are exact where the value is. */
describe("exact values at 0", () => {
  it.each([
    ["sin", 0], ["tan", 0], ["asin", 0], ["atan", 0], ["sinh", 0], ["tanh", 0], ["asinh", 0], ["atanh", 0], ["erf", 0], ["sqrt", 0], ["cbrt", 0], ["relu", 0],
    ["cos", 1], ["exp", 1],
  ] as const)("%s(0) is %d, in doubles and with many digits", (name, value) => {
    expect(INTERVAL_FUNCTIONS[name](exactly(0))).toEqual({ lo: value, hi: value });
    const zero = m.big(0);
    const many = BIG_FUNCTIONS[name](m, { lo: zero, hi: zero });
    expect(typeof many === "string" ? many : [many.lo.toNumber(), many.hi.toNumber()]).toEqual([value, value]);
  });
});
