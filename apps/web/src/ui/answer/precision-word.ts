import type { Precision } from "./answer-types";

/** How exact a number is to be, as a key of the message catalogue with its values. */
export function precisionWord(precision: Precision): { readonly key: "exact" | "significant" | "decimals" | "within" | "percent"; readonly values: Readonly<Record<string, number>> } {
  if (precision === "exact") return { key: "exact", values: {} };
  if ("significant" in precision) return { key: "significant", values: { figures: precision.significant } };
  if ("relative" in precision) return { key: "percent", values: { percent: Number((precision.relative * 100).toPrecision(12)) } };
  // Half a unit of the last decimal is what rounding to it allows.
  const decimals = Math.round(-Math.log10(2 * precision.absolute));
  const isHalfUnit = decimals >= 1 && Math.abs(2 * precision.absolute * 10 ** decimals - 1) < 1e-9;
  return isHalfUnit ? { key: "decimals", values: { decimals } } : { key: "within", values: { distance: precision.absolute } };
}
