import { partsOf, type Written } from "@nabla/calc-core";
import { bare, every, ungrouped } from "./written";

/** x^(-1), but e^(-x) is no fraction in disguise. */
const isNegativePower = (w: Written): boolean => w.kind === "power" && ungrouped(w.exponent).kind === "sign";

export const hasNoNegativeExponents = (written: Written): boolean => every(written, (w) => !isNegativePower(w));

/** One fraction with all of it above or below its bar, or none; what stands inside of functions and exponents is not looked at. */
export function isSingleFraction(written: Written): boolean {
  const count = countFractions(written);
  return count === 0 || (count === 1 && isFraction(bare(written)));
}

const isFraction = (w: Written): boolean => w.kind === "fraction" || (w.kind === "product" && w.factors.some(({ by }) => by === "/"));

function countFractions(w: Written): number {
  if (w.kind === "apply" || w.kind === "call" || w.kind === "root" || w.kind === "abs") return 0;
  if (w.kind === "power") return countFractions(w.base) + (isNegativePower(w) && !(ungrouped(w.base).kind === "constant") ? 2 : 0);
  const own = w.kind === "fraction" ? 1 : w.kind === "product" ? w.factors.filter(({ by }) => by === "/").length : 0;
  return own + partsOf(w).reduce((total, part) => total + countFractions(part), 0);
}
