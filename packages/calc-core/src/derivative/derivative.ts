import { canonical } from "../canonical/canonical";
import type { Expr } from "../expr/node";
import { partsFirst } from "../expr/walk";
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

/** Of a deep tree the parts come first: a chain of a thousand functions needs no deeper stack than one. */
function once(f: Expr, variable: string): Expr {
  const d = (part: Expr): Expr => {
    const { known } = part;
    if (known.slope && known.slopeBy === variable) return known.slope;
    const slope = differentiate(part, variable, d);
    known.slope = slope;
    known.slopeBy = variable;
    // The rules put tidied parts together by the constructors that tidy.
    slope.known.canonical ??= slope;
    return slope;
  };
  partsFirst(f, (part) => part.known.slope !== null && part.known.slopeBy === variable, d);
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
