import { type Rational, rational } from "../expr/rational";
import { refuse, type Span } from "./fault";
import { LIMITS } from "./limits";

/** "5.1e-2" as the exact number 51/1000. Decimals are exact: 0.5 is one half. */
export function decimalValue(text: string, span: Span): Rational {
  const [mantissa = "0", power = "0"] = text.toLowerCase().split("e");
  const exponent = Number(power);
  if (Math.abs(exponent) > LIMITS.exponent) refuse("number-too-long", `The power of ten of this number is beyond ${LIMITS.exponent}.`, span);
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole + fraction || "0");
  const shift = exponent - fraction.length;
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift)) : rational(digits, 10n ** BigInt(-shift));
}
