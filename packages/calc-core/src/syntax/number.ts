import { type Rational, rational } from "../expr/rational";
import { isDigit, plain } from "./characters";
import { refuse, type Span } from "./fault";
import { LIMITS } from "./limits";

/** Where a number ends: digits, a point, digits, and a power of ten only where digits follow its e: 2e3, 5.1e-2, never 2e. */
export function endOfNumber(text: string, start: number): number {
  const afterDigits = (from: number): number => {
    let to = from;
    while (to < text.length && isDigit(plain(text.charAt(to)))) to += 1;
    return to;
  };
  let to = afterDigits(start);
  // The point that ends the text is a full stop.
  if (plain(text.charAt(to)) === "." && (to + 1 < text.length || to === start)) to = afterDigits(to + 1);
  if (to - start > LIMITS.digits)
    refuse("number-too-long", `This number has more than ${LIMITS.digits} digits.`, { from: start, to });
  if (text.charAt(to) !== "e" && text.charAt(to) !== "E") return to;
  const sign = /[+-]/.test(plain(text.charAt(to + 1))) ? 1 : 0;
  const end = afterDigits(to + 1 + sign);
  return end > to + 1 + sign ? end : to;
}

/** The value of up to 15 digits; -1 for anything else. */
function smallInteger(text: string): number {
  if (text.length > 15) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = 10 * value + digit;
  }
  return value;
}

/** "5.1e-2" as the exact number 51/1000. Decimals are exact: 0.5 is one half. */
export function decimalValue(text: string, span: Span): Rational {
  const small = smallInteger(text);
  if (small >= 0) return { n: BigInt(small), d: 1n };
  const [mantissa = "0", power = "0"] = text.toLowerCase().split("e");
  const exponent = Number(power);
  if (!(Math.abs(exponent) <= LIMITS.exponent))
    refuse("number-too-long", `The power of ten of this number is beyond ${LIMITS.exponent}.`, span);
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole + fraction || "0");
  const shift = exponent - fraction.length;
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift)) : rational(digits, 10n ** BigInt(-shift));
}

const BOUND = 10n ** BigInt(2 * LIMITS.digits);

/** A fraction worked out of literal numbers, refused where it has grown out of hand. */
export function bounded(value: Rational, span: Span): Rational {
  if (value.d > BOUND || value.n > BOUND || value.n < -BOUND)
    refuse("number-too-long", "The numbers in this fraction are too long.", span);
  return value;
}
