import { canonical } from "../canonical/canonical";
import { isZeroByNormalForm } from "../canonical/zero-test";
import { half, minusOne, num, sqrt, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { nodesOf } from "../expr/walk";
import { FUNCTIONS } from "../functions/table";
import { plus, raise, times } from "../canonical/collect";
import { evaluate } from "../numeric/evaluate";
import { valueAt } from "./approximation";
import { dependenceOn } from "./dependence";
import { derivative } from "./derivative";

/** Where a function may have no derivative: at the zeros of an expression. */
export type Corner = {
  /** |u|, max(u, v), relu(u), u^(1/3): their corner is where this is zero. */
  readonly zeroOf: Expr;
  /** The places, exact and ascending, where that can be solved (degree 1 or 2 in the variable); else null. */
  readonly at: readonly Expr[] | null;
};

/**
 * Where f has a value and perhaps no derivative in one variable: the corners and jumps of abs, sign, step, max, min, relu
 * and their like, and the zeros under a root of u, where its slope grows without bound. The derivative that
 * `derivative` gives holds beside these places. That f is smooth there after all (x·|x| at 0) can happen.
 *
 * @returns one entry for each different expression; without a place where it is never zero (|x² + 1|)
 */
export function cornersOf(f: Expr, variable: string): readonly Corner[] {
  const depends = dependenceOn(variable);
  const turns = new Set<Expr>();
  for (const node of nodesOf(canonical(f))) {
    const found = node.kind === "apply" ? (FUNCTIONS[node.fn].kinks?.(...node.args) ?? []) : isSteepRoot(node) ? [node.base] : [];
    for (const turn of found.map(canonical)) if (depends(turn)) turns.add(turn);
  }
  return [...turns].map((zeroOf) => ({ zeroOf, at: zeros(zeroOf, variable) })).filter(({ at }) => at === null || at.length > 0);
}

/** u^k with 0 < k < 1 is vertical where u is 0. */
const isSteepRoot = (node: Expr): node is Expr & { readonly kind: "power" } => node.kind === "power" && node.exponent.kind === "num" && node.exponent.value.n > 0n && node.exponent.value.n < node.exponent.value.d;

/** The real zeros of a polynomial of degree 1 or 2 in the variable, by the formula; null for anything else. */
function zeros(u: Expr, variable: string): readonly Expr[] | null {
  const [first, second] = [derivative(u, variable), derivative(u, variable, 2)];
  const x = sym(variable);
  if (dependenceOn(variable)(second)) return null;
  const at0 = (e: Expr): Expr => valueAt(e, { [variable]: num(0) });
  const [a, b, c] = [times(half, second), at0(first), at0(u)];
  // A quotient has derivatives that vanish nowhere; only a polynomial is its own Taylor polynomial.
  if (isZeroByNormalForm(plus(u, times(minusOne, plus(times(a, raise(x, num(2))), times(b, x), c)))).zero !== true) return null;
  if (isZeroByNormalForm(a).zero === true) return isZeroByNormalForm(b).zero === true ? [] : [canonical(times(minusOne, c, raise(b, minusOne)))];
  const under = plus(times(b, b), times(num(-4), a, c));
  const size = evaluate(under, {});
  if (isZeroByNormalForm(under).zero === true) return [times(minusOne, half, b, raise(a, minusOne))];
  if (!size.ok) return null;
  if (size.value < 0) return [];
  const root = (sign: Expr): Expr => canonical(times(half, plus(times(minusOne, b), times(sign, canonical(sqrt(under)))), raise(a, minusOne)));
  return [root(num(-1)), root(num(1))].sort((p, q) => placeOf(p) - placeOf(q));
}

const placeOf = (e: Expr): number => {
  const value = evaluate(e, {});
  return value.ok ? value.value : 0;
};
