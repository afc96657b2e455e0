import { num, product, sum, zero } from "../expr/build";
import type { Expr } from "../expr/node";
import { isOne, isZero, multiplyRational, ONE, type Rational, rationalText } from "../expr/rational";
import { children } from "../expr/walk";

/*
 * Constructors for a line of working: the parts stay in the order in which the rule names them, and only what nobody
 * would write is left out, a factor 1, a term 0, two numbers side by side.
 */

export function inOrder(...factors: readonly Expr[]): Expr {
  let number: Rational = ONE;
  const others: Expr[] = [];
  for (const factor of factors.flatMap((f) => (f.kind === "product" ? f.factors : [f]))) {
    if (factor.kind === "num") number = multiplyRational(number, factor.value);
    else others.push(factor);
  }
  if (isZero(number)) return zero;
  return isOne(number) && others.length > 0 ? product(...others) : product(num(number), ...others);
}

export const addedUp = (...terms: readonly Expr[]): Expr => sum(...terms.filter((term) => term !== zero));


/** Do two lines differ only in the order of factors and terms? Then no line leads from one to the other. */
export const isReordered = (a: Expr, b: Expr): boolean => a === b || (a.size === b.size && a.size <= MOST_COMPARED && unordered(a) === unordered(b));

const MOST_COMPARED = 2_000;

/** A tree as text, its terms and factors sorted. */
function unordered(e: Expr): string {
  const parts = children(e).map(unordered);
  switch (e.kind) {
    case "num":
      return rationalText(e.value);
    case "const":
    case "sym":
      return e.name;
    case "sum":
    case "product":
      return `${e.kind}(${parts.sort().join(",")})`;
    case "power":
      return `power(${parts.join(",")})`;
    case "apply":
      return `${e.fn}(${parts.join(",")})`;
    case "call":
      return `${e.name}${e.orders.join("'")}(${parts.join(",")})`;
  }
}
