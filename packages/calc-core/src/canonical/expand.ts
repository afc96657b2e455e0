import { num } from "../expr/build";
import type { Expr } from "../expr/node";
import { plus, times } from "./collect";
import { SIZES } from "./limits";

/**
 * The expression with its brackets multiplied out, like terms collected; null where that would take more than `most`
 * terms on the way: (x + 1)^100000 stays as it is. Brackets inside functions are left alone.
 */
export function expand(e: Expr, most: number = SIZES.expandedTerms): Expr | null {
  const terms = termsOf(e, most);
  return terms ? plus(...terms) : null;
}

function termsOf(e: Expr, most: number): readonly Expr[] | null {
  switch (e.kind) {
    case "sum":
      return bounded(e.terms.map((term) => termsOf(term, most)), most);
    case "product":
      return e.factors.reduce<readonly Expr[] | null>((terms, factor) => multiplied(terms, termsOf(factor, most), most), [num(1)]);
    case "power": {
      const k = e.exponent.kind === "num" && e.exponent.value.d === 1n ? e.exponent.value.n : 0n;
      if (e.base.kind !== "sum" || k < 2n) return [e];
      if (k > BigInt(most)) return null;
      let terms: readonly Expr[] | null = [num(1)];
      const base = termsOf(e.base, most);
      for (let i = 0n; i < k && terms; i++) terms = multiplied(terms, base, most);
      return terms;
    }
    default:
      return [e];
  }
}

function bounded(lists: readonly (readonly Expr[] | null)[], most: number): readonly Expr[] | null {
  const all: Expr[] = [];
  for (const list of lists) {
    if (!list || all.length + list.length > most) return null;
    all.push(...list);
  }
  return all;
}

function multiplied(a: readonly Expr[] | null, b: readonly Expr[] | null, most: number): readonly Expr[] | null {
  if (!a || !b || a.length * b.length > most) return null;
  if (a.length === 1 && b.length === 1 && a[0] && b[0]) return [times(a[0], b[0])];
  const sum = plus(...a.flatMap((left) => b.map((right) => times(left, right))));
  return sum.kind === "sum" ? sum.terms : [sum];
}
