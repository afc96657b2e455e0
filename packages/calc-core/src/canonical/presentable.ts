import { apply, product, sum } from "../expr/build";
import type { Expr } from "../expr/node";
import { rewrite } from "../expr/walk";
import { canonical } from "./canonical";
import { coefficientOf } from "./collect";

/**
 * What a textbook would print: the canonical form with roots as roots, and a sum that begins with a plus where it
 * has one. Has the same value; is meant for eyes and not for comparing.
 */
export function presentable(e: Expr): Expr {
  return rewrite(canonical(e), (node) => {
    if (node.kind === "power" && node.exponent.kind === "num" && node.exponent.value.d === 2n && node.exponent.value.n === 1n) return apply("sqrt", node.base);
    if (node.kind === "power" && node.exponent.kind === "num" && node.exponent.value.d === 3n && node.exponent.value.n === 1n) return apply("cbrt", node.base);
    if (node.kind === "sum") return sum(...plusFirst(node.terms));
    return node.kind === "product" ? product(...node.factors) : node;
  });
}

/** -x + 1 as 1 - x: of two terms the positive one first. */
function plusFirst(terms: readonly Expr[]): readonly Expr[] {
  const [first, second] = terms;
  if (terms.length !== 2 || !first || !second) return terms;
  return coefficientOf(first).number.n < 0n && coefficientOf(second).number.n > 0n ? [second, first] : terms;
}

