import type { Ball } from "./evidence";

/** Two values that lie apart as texts that differ: in `least` digits, or in as many more as it takes. */
export function valuesApart(a: Ball, b: Ball, least: number): readonly [string, string] {
  for (let digits = least; digits <= 17; digits++) {
    const [left, right] = [shown(a.value, digits), shown(b.value, digits)];
    if (left !== right) return [left, right];
  }
  return [shortened(a.decimal ?? shown(a.value, 17)), shortened(b.decimal ?? shown(b.value, 17))];
}

/** Hundreds of nines are not read by anybody. */
const shortened = (decimal: string): string => (decimal.length > 60 ? `${decimal.slice(0, 20)}…${decimal.slice(-12)}` : decimal);

/** Whole numbers as they are, others with at most so many digits and no tail of noughts. */
const shown = (value: number, digits: number): string => `${Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(digits))}`;
