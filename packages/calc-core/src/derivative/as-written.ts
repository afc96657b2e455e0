import { num, product, sum, zero } from "../expr/build";
import type { Expr } from "../expr/node";
import { isOne, isZero, multiplyRational, ONE, type Rational } from "../expr/rational";

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

