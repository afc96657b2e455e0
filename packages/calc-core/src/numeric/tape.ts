import type { Expr } from "../expr/node";
import { children, nodesOf } from "../expr/walk";

/**
 * Expressions laid out for evaluating them many times: every different node once, parts before wholes, with the
 * places of its parts. Several roots may share one tape.
 */
export type Tape = { readonly nodes: readonly Expr[]; readonly parts: readonly (readonly number[])[]; readonly roots: readonly number[] };

export function tapeOf(...expressions: readonly Expr[]): Tape {
  const places = new Map<Expr, number>();
  const nodes: Expr[] = [];
  for (const expression of expressions) {
    for (const node of nodesOf(expression)) {
      if (!places.has(node)) {
        places.set(node, nodes.length);
        nodes.push(node);
      }
    }
  }
  const placeOf = (node: Expr): number => places.get(node) ?? 0;
  return { nodes, parts: nodes.map((node) => children(node).map(placeOf)), roots: expressions.map(placeOf) };
}
