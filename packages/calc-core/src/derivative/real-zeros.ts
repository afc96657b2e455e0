import { canonical } from "../canonical/canonical";
import { plus, raise, times } from "../canonical/collect";
import { isZeroByNormalForm } from "../canonical/zero-test";
import { half, minusOne, num, sqrt, sym, zero } from "../expr/build";
import type { Expr } from "../expr/node";
import { nodesOf, rewrite } from "../expr/walk";
import { evaluate } from "../numeric/evaluate";
import { valueAt } from "./approximation";
import { dependenceOn } from "./dependence";
import { derivative } from "./derivative";

/** So many absolute values are taken apart: each doubles the work. */
const MOST_ABSOLUTES = 3;

/**
 * The real zeros of u in one variable, exact and ascending, where u is a polynomial of degree 1 or 2 in it once its absolute
 * values are taken apart; null for anything else, and where u is zero on a whole stretch.
 */
export function realZeros(u: Expr, variable: string): readonly Expr[] | null {
  const candidates = ofBranches(u, variable, MOST_ABSOLUTES);
  if (candidates === null || !candidates.apart) return candidates && candidates.zeros;
  const zeros = new Set(candidates.zeros.filter((place) => isZeroByNormalForm(valueAt(u, { [variable]: place })).zero === true));
  return [...zeros].sort((p, q) => placeOf(p) - placeOf(q));
}

/** Zeros of u with every |v| as v and as -v: not all of them need be zeros of u itself. */
function ofBranches(u: Expr, variable: string, left: number): { readonly zeros: readonly Expr[]; readonly apart: boolean } | null {
  const depends = dependenceOn(variable);
  const absolute = nodesOf(u).find((node) => node.kind === "apply" && node.fn === "abs" && depends(node));
  const inside = absolute?.kind === "apply" ? absolute.args[0] : undefined;
  if (!inside) {
    const zeros = canonical(u) === zero ? null : zerosOfPolynomial(u, variable);
    return zeros && { zeros, apart: false };
  }
  if (left === 0) return null;
  const zeros: Expr[] = [];
  for (const branch of [inside, times(minusOne, inside)]) {
    const found = ofBranches(canonical(rewrite(u, (node) => (node === absolute ? branch : node))), variable, left - 1);
    if (found === null) return null;
    zeros.push(...found.zeros);
  }
  return { zeros, apart: true };
}

/** The real zeros of a polynomial of degree 1 or 2, by the formula. */
function zerosOfPolynomial(u: Expr, variable: string): readonly Expr[] | null {
  const [first, second] = [derivative(u, variable), derivative(u, variable, 2)];
  const x = sym(variable);
  if (dependenceOn(variable)(second)) return null;
  const at0 = (e: Expr): Expr => valueAt(e, { [variable]: num(0) });
  const [a, b, c] = [times(half, second), at0(first), at0(u)];
  // A quotient has derivatives that vanish nowhere; only a polynomial is its own Taylor polynomial.
  if (isZeroByNormalForm(plus(u, times(minusOne, plus(times(a, raise(x, num(2))), times(b, x), c)))).zero !== true) return null;
  if (isZeroByNormalForm(a).zero === true) return isZeroByNormalForm(b).zero === true ? [] : [canonical(times(minusOne, c, raise(b, minusOne)))];
  const under = plus(times(b, b), times(num(-4), a, c));
  const size = evaluate(under, {});
  if (isZeroByNormalForm(under).zero === true) return [times(minusOne, half, b, raise(a, minusOne))];
  if (!size.ok) return null;
  if (size.value < 0) return [];
  const root = (sign: Expr): Expr => canonical(times(half, plus(times(minusOne, b), times(sign, canonical(sqrt(under)))), raise(a, minusOne)));
  return [root(num(-1)), root(num(1))].sort((p, q) => placeOf(p) - placeOf(q));
}

const placeOf = (e: Expr): number => {
  const value = evaluate(e, {});
  return value.ok ? value.value : 0;
};
