"use client";
import { useFormatter } from "next-intl";
import { mantissaAndExponent, powerOfTen } from "./power-of-ten";

/** Numbers as the reader's language writes them, with a true minus; very large and very small ones with powers of ten. */
export function useNumber(): (value: number, digits?: number) => string {
  const format = useFormatter();
  const plain = (value: number, digits: number): string => format.number(value, { maximumFractionDigits: digits }).replace("-", "−");
  return (value, digits = 2) => {
    if (!Number.isFinite(value)) return "∞";
    const far = Math.abs(value) >= 1e6 || (value !== 0 && Math.abs(value) < 0.5 * 10 ** -digits);
    // Rounded first, since a tiny negative number would be shown as −0.
    if (!far) return plain(Math.round(value * 10 ** digits) / 10 ** digits + 0, digits);
    const [mantissa, exponent] = mantissaAndExponent(value);
    return `${plain(mantissa, 1)} · ${powerOfTen(exponent)}`;
  };
}
