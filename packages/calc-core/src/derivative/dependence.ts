import type { Expr } from "../expr/node";
import { children } from "../expr/walk";

/** Answers whether the variable occurs in a part; each shared part is looked at once. */
export function dependenceOn(variable: string): (part: Expr) => boolean {
  const known = new Map<Expr, boolean>();
  const depends = (part: Expr): boolean => {
    if (part.kind === "sym") return part.name === variable;
    const seen = known.get(part);
    if (seen !== undefined) return seen;
    const result = children(part).some(depends);
    known.set(part, result);
    return result;
  };
  return depends;
}
