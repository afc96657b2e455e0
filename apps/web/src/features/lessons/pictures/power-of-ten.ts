const RAISED: Readonly<Record<string, string>> = { "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹" };

/** 10⁻⁶, as plain text. */
export const powerOfTen = (exponent: number): string => `10${[...String(exponent)].map((digit) => RAISED[digit] ?? digit).join("")}`;

/** A number between 1 and 10 and a power of ten, whose product is the value, to two digits. */
export function mantissaAndExponent(value: number): readonly [number, number] {
  const [mantissa = "0", exponent = "0"] = value.toExponential(1).split("e");
  return [Number(mantissa), Number(exponent)];
}
