import { describe, expect, it } from "vitest";
import { arithmetic, type Big } from "./big";
import { atanOf, cosOf, expOf, lnOf, sinOf } from "./elementary";

const ARGUMENTS = ["0.5", "1", "-1", "2.25", "-7.125", "0.1234567890123456789", "-0.001", "1e-25", "33.3333333333333333333", "-1234.5", "1.0000000000000000000000001", "0.99999999999999", "98765.4321", "1e12", "1002", "-5000", "1.5e200", "7e-300", "3.14159265358979323846"]; // prettier-ignore

// prettier-ignore
const ELEMENTARY = [
  ["exp",  (x: Big) => x.exp(),  expOf,  (x: Big) => x.abs().lt(15_000), "relative"],
  ["ln",   (x: Big) => x.ln(),   lnOf,   (x: Big) => x.gt(0),            "relative"],
  ["sin",  (x: Big) => x.sin(),  sinOf,  () => true,                     "absolute"],
  ["cos",  (x: Big) => x.cos(),  cosOf,  () => true,                     "absolute"],
  ["atan", (x: Big) => x.atan(), atanOf, () => true,                     "relative"],
] as const;

describe.each([30, 80, 200])("with %d digits", (digits) => {
  const m = arithmetic(digits);
  // decimal.js with digits to spare is the other opinion.
  const oracle = arithmetic(digits + 60);

  it.each(ELEMENTARY)("%s is what decimal.js gives", (_, theirs, ours, defined, measure) => {
    for (const text of ARGUMENTS) {
      const x = m.big(text);
      if (!defined(x)) continue;
      const expected = theirs(oracle.big(text));
      const error = oracle.big(ours(m, x).toString()).minus(expected).abs();
      const allowed = measure === "relative" ? expected.abs().times(`1e-${digits + 6}`) : oracle.big(`1e-${digits + 6}`);
      expect(error.lte(allowed), `${text}: off by ${error.toExponential(2)}`).toBe(true);
    }
  });
});
