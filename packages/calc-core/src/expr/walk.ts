import { apply, call, power, product, sum } from "./build";
import type { Expr } from "./node";

/** The direct parts of a node, left to right. */
export function children(node: Expr): readonly Expr[] {
  switch (node.kind) {
    case "num":
    case "const":
    case "sym":
      return [];
    case "sum":
      return node.terms;
    case "product":
      return node.factors;
    case "power":
      return [node.base, node.exponent];
    case "apply":
    case "call":
      return node.args;
  }
}

/** The same node over other parts; the very node when no part changed. */
export function withChildren(node: Expr, parts: readonly Expr[]): Expr {
  if (children(node).every((child, i) => child === parts[i])) return node;
  switch (node.kind) {
    case "num":
    case "const":
    case "sym":
      return node;
    case "sum":
      return sum(...parts);
    case "product":
      return product(...parts);
    case "power": {
      const [base, exponent] = parts;
      return base && exponent ? power(base, exponent) : node;
    }
    case "apply":
      return apply(node.fn, ...parts);
    case "call":
      return call(node.name, parts, node.orders);
  }
}

/**
 * Rewrites from the leaves up, each shared node once. `visit` gets a node whose parts are done.
 * Recursive: the reader bounds the depth of what it builds.
 */
export function rewrite(root: Expr, visit: (node: Expr) => Expr): Expr {
  const done = new Map<Expr, Expr>();
  const walk = (node: Expr): Expr => {
    const known = done.get(node);
    if (known) return known;
    const result = visit(withChildren(node, children(node).map(walk)));
    done.set(node, result);
    return result;
  };
  return walk(root);
}

/** Puts expressions in the place of symbols, all at once: swapping x and y works. */
export function substitute(root: Expr, values: Readonly<Record<string, Expr>>): Expr {
  return rewrite(root, (node) => (node.kind === "sym" && Object.hasOwn(values, node.name) ? (values[node.name] ?? node) : node));
}

/** Every node of the tree once, parts before wholes. */
export function nodesOf(root: Expr): readonly Expr[] {
  const seen = new Set<Expr>();
  const walk = (node: Expr): void => {
    if (seen.has(node)) return;
    children(node).forEach(walk);
    seen.add(node);
  };
  walk(root);
  return [...seen];
}

/** The names of the symbols in it, sorted. */
export function freeVariables(...roots: readonly Expr[]): readonly string[] {
  const names = new Set<string>();
  for (const root of roots) for (const node of nodesOf(root)) if (node.kind === "sym") names.add(node.name);
  return [...names].sort();
}
