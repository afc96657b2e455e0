import { describe, expect, it } from "vitest";
import { arithmetic } from "./big";
import { power } from "./big-interval";

const m = arithmetic(40);

/** x^k for one number, as the enclosure's ends to twelve digits. */
function ends(x: string, n: bigint, d: bigint): string {
  const value = m.big(x);
  const found = power(m, { lo: value, hi: value }, { n, d });
  return typeof found === "string" ? found : `${found.lo.toPrecision(12)} ${found.hi.toPrecision(12)}`;
}

describe("roots of numbers however far", () => {
  // Roots by the laws of powers: (10^(3q+r))^(1/3) = 10^q 10^(r/3), with cbrt(10) = 2.15443469003…
  it.each([
    ["1000", 1n, 3n, "10.0000000000"],
    ["1e-1000000000", 1n, 2n, "1.00000000000e-500000000"],
    ["1e1000000000", 1n, 3n, "2.15443469003e+333333333"],
    ["1e-1000000000", 1n, 3n, "4.64158883361e-333333334"],
    ["1e1000000000", 2n, 3n, "4.64158883361e+666666666"],
    ["-1e1000000001", 1n, 3n, "-4.64158883361e+333333333"],
    ["2", 20000n, 20001n, "1.99993068995"],
    ["1e10000000000", 7n, 1000003n, "6.16595896310e+69999"],
  ])("(%s)^(%s/%s)", (x, n, d, expected) => {
    expect(ends(x, n, d)).toBe(`${expected} ${expected}`);
  });

  it("of what leaves the range of the library nothing is told, and nothing breaks", () => {
    const found = power(m, { lo: m.big("1e8000000000000000"), hi: m.big("1e8000000000000000") }, { n: 7n, d: 3n });
    expect(typeof found === "string" || found.hi.isNaN() || !found.hi.isFinite()).toBe(true);
  });
});
