import { canonical } from "../canonical/canonical";
import type { Expr } from "../expr/node";
import { children } from "../expr/walk";
import { RULES } from "./rules";

/**
 * The derivative of f with respect to a variable, `order` times. Each shared part is differentiated once, so that the
 * work grows with the number of different parts. Where f has a corner or a jump (abs, max, relu) the derivative holds
 * beside it; where two arguments of max agree on a whole stretch it has no value there.
 *
 * @param f        any expression; its unknown functions are differentiated by the chain rule
 * @param variable a name; all other names are constants
 * @param order    0 or more; 0 gives the tidied function itself
 */
export function derivative(f: Expr, variable: string, order = 1): Expr {
  let result = canonical(f);
  for (let i = 0; i < order; i++) result = once(result, variable);
  return result;
}

/** Parts before wholes, with a list in place of recursion: a chain of a thousand functions is no deeper than one. */
function once(f: Expr, variable: string): Expr {
  const done = new Map<Expr, Expr>();
  const d = (part: Expr): Expr => {
    const known = done.get(part);
    if (!known) throw new RangeError("a rule asks for the derivative of something that is not a part");
    return known;
  };
  const open: Expr[] = [f];
  for (let node = open.at(-1); node; node = open.at(-1)) {
    const before = open.length;
    if (!done.has(node)) for (const part of children(node)) if (!done.has(part)) open.push(part);
    if (open.length > before) continue;
    if (!done.has(node)) done.set(node, differentiate(node, variable, d));
    open.pop();
  }
  return d(f);
}

/** One rule, chosen by the kind of node. */
function differentiate(node: Expr, variable: string, d: (part: Expr) => Expr): Expr {
  switch (node.kind) {
    case "num":
      return RULES.num.apply(node, variable, d);
    case "const":
      return RULES.const.apply(node, variable, d);
    case "sym":
      return RULES.sym.apply(node, variable, d);
    case "sum":
      return RULES.sum.apply(node, variable, d);
    case "product":
      return RULES.product.apply(node, variable, d);
    case "power":
      return RULES.power.apply(node, variable, d);
    case "apply":
      return RULES.apply.apply(node, variable, d);
    case "call":
      return RULES.call.apply(node, variable, d);
  }
}
