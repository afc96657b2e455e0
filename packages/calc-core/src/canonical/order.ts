import { equalExpr } from "../expr/equal";
import type { Expr } from "../expr/node";
import { compareRational, ONE, type Rational, ZERO } from "../expr/rational";

/*
 * The order of terms and factors: total, structural, and the one a textbook uses. It depends on nothing
 * but the two trees, so that the same expression is printed alike on every machine.
 */

const KINDS: Readonly<Record<Expr["kind"], number>> = { num: 0, const: 1, sym: 2, power: 2, sum: 3, apply: 4, call: 5, product: 6 };

const baseOf = (e: Expr): Expr => (e.kind === "power" ? e.base : e);

/** Factors: numbers, constants, variables with their powers, brackets, then functions. */
export function compareFactors(a: Expr, b: Expr): number {
  if (equalExpr(a, b)) return 0;
  const inverse = Number(isInverse(a)) - Number(isInverse(b));
  if (inverse !== 0) return inverse;
  const [left, right] = [baseOf(a), baseOf(b)];
  return rank(a) - rank(b) || compareTrees(left, right, 0) || compareTrees(a, b, 0);
}

/** Exponentials, 2^x and e^x, stand after the variables and before the other functions. */
function rank(factor: Expr): number {
  if (factor.kind === "apply") return factor.fn === "exp" ? 3.5 : KINDS.apply;
  if (factor.kind !== "power") return KINDS[factor.kind];
  const constantBase = factor.base.kind === "num" || factor.base.kind === "const";
  return constantBase && factor.exponent.kind !== "num" ? 3.5 : KINDS[factor.base.kind];
}

const isInverse = (e: Expr): boolean => e.kind === "power" && e.exponent.kind === "num" && e.exponent.value.n < 0n;

/** Terms: highest degree first, then as factors are compared; numbers last. */
export function compareTerms(a: Expr, b: Expr): number {
  if (equalExpr(a, b)) return 0;
  if (a.kind === "num" || b.kind === "num") return Number(a.kind === "num") - Number(b.kind === "num");
  const byDegree = compareDegrees(b, a);
  if (byDegree !== 0) return byDegree;
  return compareFactorLists(a, b) || compareTrees(a, b, 0);
}

/** A list of this kind in its order, in place; nearly every list is short. */
export function sorted(list: Expr[], compare: (a: Expr, b: Expr) => number): Expr[] {
  if (list.length > 10) return list.sort(compare);
  for (let i = 1; i < list.length; i++) {
    const moved = list[i];
    if (!moved) continue;
    let j = i - 1;
    for (let before = list[j]; j >= 0 && before && compare(before, moved) > 0; before = list[j]) {
      list[j + 1] = before;
      j -= 1;
    }
    list[j + 1] = moved;
  }
  return list;
}

/** Total degree in the symbols that stand as factors; whatever is inside a function does not count. */
function compareDegrees(a: Expr, b: Expr): number {
  const [left, right] = [wholeDegree(a), wholeDegree(b)];
  return left !== undefined && right !== undefined ? left - right : compareRational(degree(a), degree(b));
}

/** The degree where it is a small whole number, which it nearly always is. */
function wholeDegree(e: Expr): number | undefined {
  switch (e.kind) {
    case "sym":
      return 1;
    case "power": {
      if (e.base.kind !== "sym" || e.exponent.kind !== "num") return 0;
      const { n, d } = e.exponent.value;
      return d === 1n && n < 1_000_000n && n > -1_000_000n ? Number(n) : undefined;
    }
    case "product": {
      let total = 0;
      for (const factor of e.factors) {
        const d = wholeDegree(factor);
        if (d === undefined) return undefined;
        total += d;
      }
      return total;
    }
    default:
      return 0;
  }
}

function degree(e: Expr): Rational {
  switch (e.kind) {
    case "sym":
      return ONE;
    case "power":
      return e.base.kind === "sym" && e.exponent.kind === "num" ? e.exponent.value : ZERO;
    case "product":
      return e.factors.reduce((total, factor) => {
        const d = degree(factor);
        return { n: total.n * d.d + d.n * total.d, d: total.d * d.d };
      }, ZERO);
    default:
      return ZERO;
  }
}

/** The factors of two terms one by one, without the numbers before them. */
function compareFactorLists(a: Expr, b: Expr): number {
  const [left, right] = [a.kind === "product" ? a.factors : [a], b.kind === "product" ? b.factors : [b]];
  return compareLists(left, right, left[0]?.kind === "num" ? 1 : 0, right[0]?.kind === "num" ? 1 : 0, 0);
}

/** Nobody reads further down than this; there the order is the hashes'. It keeps the walk within any stack. */
const DEEP = 400;

/** Any two trees: by kind, then name, then parts from the left, then length. */
function compareTrees(a: Expr, b: Expr, level: number): number {
  if (a === b) return 0;
  if (level > DEEP) return a.hash - b.hash;
  const byKind = KINDS[baseOf(a).kind] - KINDS[baseOf(b).kind] || KINDS[a.kind] - KINDS[b.kind];
  if (byKind !== 0) return byKind;
  if (a.kind === "num" && b.kind === "num") return compareRational(a.value, b.value);
  const byName = compareText(nameOf(a), nameOf(b));
  if (byName !== 0) return byName;
  // x before x^2 in a list of factors is never asked; in sums higher powers come first.
  if (a.kind === "power" || b.kind === "power") {
    return compareTrees(baseOf(a), baseOf(b), level + 1) || -compareExponents(a, b, level);
  }
  // The smaller first, sin(x) before sin(2x); it also saves walking down two deep trees that differ at the bottom.
  return a.size - b.size || compareLists(partsOf(a), partsOf(b), 0, 0, level);
}

/** What has no exponent stands behind what has one. */
function compareExponents(a: Expr, b: Expr, level: number): number {
  if (a.kind === "power" && b.kind === "power") return compareTrees(a.exponent, b.exponent, level + 1);
  return Number(a.kind === "power") - Number(b.kind === "power");
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function compareLists(a: readonly Expr[], b: readonly Expr[], fromA: number, fromB: number, level: number): number {
  for (let i = fromA, j = fromB; i < a.length && j < b.length; i++, j++) {
    const [left, right] = [a[i], b[j]];
    const order = left && right ? compareTrees(left, right, level + 1) : 0;
    if (order !== 0) return order;
  }
  return a.length - fromA - (b.length - fromB);
}

function nameOf(e: Expr): string {
  switch (e.kind) {
    case "const":
    case "sym":
      return e.name;
    case "apply":
      return e.fn;
    case "call":
      return `${e.name}/${e.orders.join(",")}`;
    case "power":
      return nameOf(e.base);
    default:
      return "";
  }
}

function partsOf(e: Expr): readonly Expr[] {
  switch (e.kind) {
    case "sum":
      return e.terms;
    case "product":
      return e.factors;
    case "apply":
    case "call":
      return e.args;
    default:
      return [];
  }
}
