import { negate, subtract, sum, zero } from "../expr/build";
import type { Expr } from "../expr/node";
import { freeVariables } from "../expr/walk";
import type { IntervalPiece } from "./interval-piece";

type Sign = "<" | ">" | "<=" | ">=";

/** |x - centre|: the centre; null for anything else. */
export function centreOf(e: Expr, variable: string): Expr | null {
  const [inside] = e.kind === "apply" && e.fn === "abs" ? e.args : [];
  if (!inside) return null;
  if (isLetter(inside, variable)) return zero;
  if (inside.kind !== "sum") return null;
  const [one, ...others] = [...inside.terms].sort((a, b) => Number(freeVariables(b).includes(variable)) - Number(freeVariables(a).includes(variable)));
  if (!one || others.some((term) => freeVariables(term).includes(variable))) return null;
  const rest = sum(...others);
  if (isLetter(one, variable)) return negate(rest);
  return isLetter(negate(one), variable) || isMinus(one, variable) ? rest : null;
}

const isLetter = (e: Expr, variable: string): boolean => e.kind === "sym" && e.name === variable;
/** -1 · x, as it was written. */
const isMinus = (e: Expr, variable: string): boolean =>
  e.kind === "product" && e.factors.length === 2 && e.factors.some((factor) => isLetter(factor, variable)) && e.factors.some((factor) => factor.kind === "num" && factor.value.n === -1n && factor.value.d === 1n);

/** Where |x - centre| lies below or above a number. */
export function piecesWithin(centre: Expr, sign: Sign, radius: Expr): readonly IntervalPiece[] {
  const closed = sign === "<=" || sign === ">=";
  const [low, high] = [{ at: subtract(centre, radius), closed }, { at: sum(centre, radius), closed }];
  const infinity = { at: null, closed: false };
  return sign === "<" || sign === "<=" ? [{ from: low, to: high }] : [{ from: infinity, to: low }, { from: high, to: infinity }];
}
