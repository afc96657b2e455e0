import type { Expr } from "../expr/node";
import { rational, toNumber } from "../expr/rational";
import { nodesOf } from "../expr/walk";
import type { Point } from "./points";

/** Numbers beyond this, or below its inverse, have scales of their own. */
const LARGE = 1e4;
const MOST = 6;

/**
 * Distances at which something may happen that ordinary points do not see, from the numbers in two sides: tanh(10^12 x)
 * leaves the sign of x within 10^-12 of 0.
 */
export function ownScales(...sides: readonly Expr[]): readonly number[] {
  const scales = new Set<number>();
  for (const side of sides) {
    for (const node of nodesOf(side)) {
      if (node.kind !== "num") continue;
      const size = Math.abs(toNumber(node.value));
      const scale = size > LARGE ? 1 / size : size;
      if (scale > 0 && scale < 1 / LARGE && scales.size < MOST) scales.add(scale);
    }
  }
  return [...scales];
}

/** Points as close to 0 as that, all variables at once, on both sides. */
export function* pointsAtScales(variables: readonly string[], scales: readonly number[]): Generator<Point> {
  for (const scale of scales) {
    // The nearest power of ten is short to write down.
    const digits = Math.round(-Math.log10(scale));
    for (const sign of [1n, -1n]) yield Object.fromEntries(variables.map((name, j) => [name, rational(sign * BigInt(j + 1), 10n ** BigInt(digits))]));
  }
}
