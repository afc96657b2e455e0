import { describe, expect, it } from "vitest";
import { arithmetic } from "./big";
import { BIG_FUNCTIONS } from "./big-functions";

const DIGITS = 40;
const m = arithmetic(DIGITS);
// decimal.js with digits to spare is the other opinion, where its own way is not too long.
const oracle = arithmetic(DIGITS + 40);

/** The enclosure holds what decimal.js gives, and is narrow. */
function expectToHold(name: "asinh" | "acosh", text: string): void {
  const x = m.big(text);
  const enclosed = BIG_FUNCTIONS[name](m, { lo: x, hi: x });
  if (typeof enclosed === "string") throw new Error(`${name}(${text}) is ${enclosed}`);
  const expected = name === "asinh" ? oracle.big(text).asinh() : oracle.big(text).acosh();
  const [lo, hi] = [oracle.big(enclosed.lo.toString()), oracle.big(enclosed.hi.toString())];
  expect(lo.lte(expected) && hi.gte(expected), `${lo.toString()} ≤ ${expected.toString()} ≤ ${hi.toString()}`).toBe(true);
  expect(hi.minus(lo).lte(expected.abs().times(`1e-${DIGITS - 4}`).plus(`1e-${2 * DIGITS}`))).toBe(true);
}

describe("inverse hyperbolic functions with many digits, near and far", () => {
  it.each(["0", "1e-60", "-1e-39", "1e-20", "0.25", "-0.9999", "1", "-1.5", "12345.678", "1e39", "-1e41", "3e60"])("asinh %s", (text) => expectToHold("asinh", text));
  it.each(["1", "1.0000001", "2", "1e10", "7e41", "1e55"])("acosh %s", (text) => expectToHold("acosh", text));

  it("takes no more digits for a number of ten thousand digits than for a small one", () => {
    const x = m.big("1e10000");
    const far = BIG_FUNCTIONS.asinh(m, { lo: x, hi: x });
    // ln(2e10000) = 10000 ln 10 + ln 2
    const expected = oracle.big(10).ln().times(10000).plus(oracle.big(2).ln());
    expect(typeof far === "string" ? far : oracle.big(far.lo.toString()).minus(expected).abs().lt("1e-30")).toBe(true);
  });
});
