import type { Written } from "@nabla/calc-core";
import { bare } from "./written";

type Parts = { readonly digits: string; readonly scaled: boolean };

/** m × 10^k or 1.2e-4, with one digit other than 0 before the point. */
export function isScientific(written: Written): boolean {
  const parts = partsOfNumber(written);
  return parts !== null && parts.scaled && /^[1-9](\.\d*)?$/.test(parts.digits);
}

/** Written with so many significant figures: 0.0120 has three. Trailing zeros of a whole number may or may not count. */
export function hasFigures(written: Written, figures: number): boolean {
  const parts = partsOfNumber(written);
  if (!parts) return false;
  const digits = parts.digits.replace(".", "").replace(/^0+/, "");
  const fewest = parts.digits.includes(".") ? digits.length : digits.replace(/0+$/, "").length;
  return fewest <= figures && figures <= digits.length;
}

/** The digits as they were typed, and whether a power of ten follows; null for what is no number in digits. */
function partsOfNumber(written: Written): Parts | null {
  const w = bare(written);
  if (w.kind === "number") {
    const [digits = "", exponent] = w.text.split(/e/i);
    return { digits, scaled: exponent !== undefined };
  }
  if (w.kind !== "product" || w.factors.length !== 2) return null;
  const [mantissa, power] = w.factors.map(({ of }) => bare(of));
  if (mantissa?.kind !== "number" || power?.kind !== "power" || w.factors[1]?.by === "/") return null;
  const base = bare(power.base);
  return base.kind === "number" && base.text === "10" && bare(power.exponent).kind === "number" ? { digits: mantissa.text, scaled: true } : null;
}
