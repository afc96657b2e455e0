import { equalExpr } from "../expr/equal";
import type { Expr } from "../expr/node";
import { compareRational, type Rational } from "../expr/rational";

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
  return rank(a) - rank(b) || compareTrees(left, right) || compareTrees(a, b);
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
  const byDegree = compareRational(degree(b), degree(a));
  if (byDegree !== 0) return byDegree;
  return compareTrees(withoutCoefficient(a), withoutCoefficient(b)) || compareTrees(a, b);
}

const ONE: Rational = { n: 1n, d: 1n };
const NONE: Rational = { n: 0n, d: 1n };

/** Total degree in the symbols that stand as factors; whatever is inside a function does not count. */
function degree(e: Expr): Rational {
  switch (e.kind) {
    case "sym":
      return ONE;
    case "power":
      return e.base.kind === "sym" && e.exponent.kind === "num" ? e.exponent.value : NONE;
    case "product":
      return e.factors.reduce((total, factor) => {
        const d = degree(factor);
        return { n: total.n * d.d + d.n * total.d, d: total.d * d.d };
      }, NONE);
    default:
      return NONE;
  }
}

function withoutCoefficient(e: Expr): readonly Expr[] {
  const factors = e.kind === "product" ? e.factors : [e];
  return factors[0]?.kind === "num" ? factors.slice(1) : factors;
}

/** Any two trees, or lists of them: by kind, then name, then parts from the left, then length. */
function compareTrees(a: Expr | readonly Expr[], b: Expr | readonly Expr[]): number {
  if (isList(a) || isList(b)) return compareLists(isList(a) ? a : [a], isList(b) ? b : [b]);
  if (a === b) return 0;
  const byKind = KINDS[baseOf(a).kind] - KINDS[baseOf(b).kind] || KINDS[a.kind] - KINDS[b.kind];
  if (byKind !== 0) return byKind;
  if (a.kind === "num" && b.kind === "num") return compareRational(a.value, b.value);
  const byName = compareText(nameOf(a), nameOf(b));
  if (byName !== 0) return byName;
  // x before x^2 in a list of factors is never asked; in sums higher powers come first.
  if (a.kind === "power" || b.kind === "power") {
    return compareTrees(baseOf(a), baseOf(b)) || -compareTrees(exponentOf(a), exponentOf(b));
  }
  // The smaller first, sin(x) before sin(2x); it also saves walking down two deep trees that differ at the bottom.
  return a.size - b.size || compareLists(partsOf(a), partsOf(b));
}

const isList = (e: Expr | readonly Expr[]): e is readonly Expr[] => Array.isArray(e);
const exponentOf = (e: Expr): readonly Expr[] => (e.kind === "power" ? [e.exponent] : []);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareLists(a: readonly Expr[], b: readonly Expr[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [left, right] = [a[i], b[i]];
    const order = left && right ? compareTrees(left, right) : 0;
    if (order !== 0) return order;
  }
  return a.length - b.length;
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
