import { negate, one, product, subtract, zero } from "../expr/build";
import type { Condition } from "../expr/condition";
import type { Apply, Expr } from "../expr/node";
import { children, nodesOf, rewrite } from "../expr/walk";
import type { FunctionName } from "../functions/names";
import { applied } from "./applied";
import { canonical } from "./canonical";

/** A function with a corner or a jump where `turn` is zero: what it is on either side. */
export type Kink = { readonly node: Apply; readonly turn: Expr; readonly above: Expr; readonly below: Expr };

const SPLIT: ReadonlySet<FunctionName> = new Set(["abs", "sign", "step", "relu", "leakyRelu", "max", "min"]);
const isKink = (node: Expr): node is Apply => node.kind === "apply" && SPLIT.has(node.fn);
const isStaircase = (node: Expr): boolean => node.kind === "apply" && (node.fn === "floor" || node.fn === "ceil" || node.fn === "round");

/** Is there a corner, a jump or a staircase in it? */
export const hasCorners = (e: Expr): boolean => nodesOf(e).some((node) => isKink(node) || isStaircase(node));

/** A kink without another one inside it, or null where there is none. */
export function innermostKink(e: Expr): Kink | null {
  // Parts come before wholes, so that the first one has none inside.
  const node = nodesOf(e).find(isKink);
  // A floor is 0 on a whole stretch, which is on neither side.
  return !node || nodesOf(node).some(isStaircase) ? null : sidesOf(node);
}

/** How many decisions it takes to be rid of all kinks, at most. */
export const countKinks = (e: Expr): number => nodesOf(e).reduce((total, node) => total + (!isKink(node) ? 0 : node.fn === "max" || node.fn === "min" ? node.args.length - 1 : 1), 0);

/** Does a kink stand inside another: relu(relu(x)), min(x, max(x, y))? */
export function hasNestedKinks(e: Expr): boolean {
  const holds = new Map<Expr, boolean>();
  for (const node of nodesOf(e)) {
    const inside = children(node).some((child) => holds.get(child) === true);
    if (inside && isKink(node)) return true;
    holds.set(node, inside || isKink(node));
  }
  return false;
}

function sidesOf(node: Apply): Kink | null {
  const [u = zero, v = zero, ...rest] = node.args;
  switch (node.fn) {
    case "abs":
      return { node, turn: u, above: u, below: negate(u) };
    case "sign":
      return { node, turn: u, above: one, below: negate(one) };
    case "step":
      return { node, turn: u, above: one, below: zero };
    case "relu":
      return { node, turn: u, above: u, below: zero };
    case "leakyRelu":
      return { node, turn: u, above: u, below: product(v, u) };
    case "max":
      return { node, turn: subtract(u, v), above: applied("max", u, ...rest), below: applied("max", v, ...rest) };
    case "min":
      return { node, turn: subtract(u, v), above: applied("min", v, ...rest), below: applied("min", u, ...rest) };
    default:
      return null;
  }
}

/** The expression on one side of a kink, and the condition that says which. */
export function sideOf(e: Expr, kink: Kink, side: "above" | "below"): { readonly e: Expr; readonly condition: Condition } {
  return {
    e: canonical(rewrite(e, (node) => (node === kink.node ? kink[side] : node))),
    condition: { kind: "relation", left: kink.turn, relation: side === "above" ? ">" : "<", right: zero },
  };
}
