import type { Expr } from "../expr/node";

/** Written out, a tree that shares much has all its copies; beyond this many nodes nobody reads it and no screen holds it. */
const LARGEST_PRINTED = 200_000;

/** The deepest that a printer goes down by recursion. */
export const DEEPEST_PRINTED = 600;

/**
 * What stands in the place of an expression that is too large to be written out, or null where it is not. It names the
 * expression by its size and hash, so that two of them are told apart, and does not read back.
 */
export function tooLarge(e: Expr, deepest = Number.POSITIVE_INFINITY): string | null {
  if (e.size <= LARGEST_PRINTED && e.depth <= deepest) return null;
  const size = e.size < Number.MAX_SAFE_INTEGER ? `${e.size}` : "more than 9007199254740991";
  return `[too large to be written out: ${size} nodes, number ${e.hash}]`;
}
