import { call } from "../expr/build";
import type { Expr } from "../expr/node";
import { partsFirst } from "../expr/walk";
import { applied } from "./applied";
import { plusOf, raise, timesOf } from "./collect";

/**
 * The canonical form: numbers worked out, like terms and like powers collected, a fixed order. It has the same value
 * wherever the expression has one, isolated points aside; brackets are not multiplied out. Shared parts and parts of
 * earlier expressions are tidied once.
 */
export function canonical(e: Expr): Expr {
  partsFirst(e, isTidied, tidy);
  return tidy(e);
}

const isTidied = (node: Expr): boolean => node.known.canonical !== null;

function tidy(e: Expr): Expr {
  if (e.known.canonical) return e.known.canonical;
  const result = tidied(e);
  e.known.canonical = result;
  // A result is its own canonical form.
  result.known.canonical = result;
  return result;
}

/** One node over tidied parts. */
function tidied(node: Expr): Expr {
  switch (node.kind) {
    case "sum":
      return plusOf(node.terms.map(tidy));
    case "product":
      return timesOf(node.factors.map(tidy));
    case "power":
      return raise(tidy(node.base), tidy(node.exponent));
    case "apply":
      return applied(node.fn, ...node.args.map(tidy));
    case "call":
      return call(node.name, node.args.map(tidy), node.orders);
    default:
      return node;
  }
}
