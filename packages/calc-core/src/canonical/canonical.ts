import { call } from "../expr/build";
import type { Expr } from "../expr/node";
import { children, withChildren } from "../expr/walk";
import { applied } from "./applied";
import { plus, raise, times } from "./collect";

/** Every node that was tidied before, and every result, which is its own canonical form. */
const done = new WeakMap<Expr, Expr>();

/**
 * The canonical form: numbers worked out, like terms and like powers collected, a fixed order. It has the same value
 * wherever the expression has one, isolated points aside; brackets are not multiplied out. Shared parts and parts of
 * earlier expressions are tidied once.
 */
export function canonical(e: Expr): Expr {
  const known = done.get(e);
  if (known) return known;
  const parts: Expr[] = [];
  for (const child of children(e)) parts.push(canonical(child));
  const result = tidied(withChildren(e, parts));
  done.set(e, result);
  done.set(result, result);
  return result;
}

/** One node over tidied parts. */
function tidied(node: Expr): Expr {
  switch (node.kind) {
    case "sum":
      return plus(...node.terms);
    case "product":
      return times(...node.factors);
    case "power":
      return raise(node.base, node.exponent);
    case "apply":
      return applied(node.fn, ...node.args);
    case "call":
      return call(node.name, node.args, node.orders);
    default:
      return node;
  }
}
