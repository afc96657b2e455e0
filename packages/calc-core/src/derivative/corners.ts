import { canonical } from "../canonical/canonical";
import type { Expr } from "../expr/node";
import { nodesOf } from "../expr/walk";
import { FUNCTIONS } from "../functions/table";
import { dependenceOn } from "./dependence";
import { realZeros } from "./real-zeros";

/** Where a function may have no derivative: at the zeros of an expression. */
export type Corner = {
  /** |u|, max(u, v), relu(u), u^(1/3): their corner is where this is zero. */
  readonly zeroOf: Expr;
  /** The places, exact and ascending, where that can be solved (degree 1 or 2 in the variable, absolute values of such among it); else null. */
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
  return [...turns].map((zeroOf) => ({ zeroOf, at: realZeros(zeroOf, variable) })).filter(({ at }) => at === null || at.length > 0);
}

/** u^k with 0 < k < 1 is vertical where u is 0. */
const isSteepRoot = (node: Expr): node is Expr & { readonly kind: "power" } => node.kind === "power" && node.exponent.kind === "num" && node.exponent.value.n > 0n && node.exponent.value.n < node.exponent.value.d;
