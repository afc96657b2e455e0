import type { FunctionName } from "../functions/names";
import { internApply, internCall, internConst, internInteger, internNum, internPower, internProduct, internSum, internSym } from "./intern";
import type { Apply, Call, Const, ConstantName, Expr, Num, Power, Sym } from "./node";
import { HALF, MINUS_ONE, ONE, rational, type Rational, ZERO } from "./rational";

/*
 * The constructors. They keep the structure they are given: nested sums and products are flattened,
 * and nothing else is simplified, since `ln(x) - ln(x)` has a domain that `0` has not.
 * For constructors that tidy up, see canonical/.
 */

/** A number: an integer given as number or bigint, or any exact rational. */
export const num = (value: Rational | bigint | number): Num =>
  typeof value === "object" ? internNum(value) : typeof value === "number" && Number.isInteger(value) ? internInteger(value) : internNum(rational(value));

export const constant = (name: ConstantName): Const => internConst(name);
export const sym = (name: string): Sym => internSym(name);

/** The sum of any number of terms; the empty sum is 0. */
export const sum = (...terms: readonly Expr[]): Expr => sumOf(terms);

/** As `sum`, of a list, which belongs to the node from now on. */
export function sumOf(terms: readonly Expr[]): Expr {
  if (terms.length < 2) return terms[0] ?? zero;
  for (const term of terms) if (term.kind === "sum") return internSum(terms.flatMap((t) => (t.kind === "sum" ? t.terms : [t])));
  return internSum(terms);
}

/** The product of any number of factors; the empty product is 1. */
export const product = (...factors: readonly Expr[]): Expr => productOf(factors);

/** As `product`, of a list, which belongs to the node from now on. */
export function productOf(factors: readonly Expr[]): Expr {
  if (factors.length < 2) return factors[0] ?? one;
  for (const factor of factors)
    if (factor.kind === "product") return internProduct(factors.flatMap((f) => (f.kind === "product" ? f.factors : [f])));
  return internProduct(factors);
}

export const power = (base: Expr, exponent: Expr): Power => internPower(base, exponent);

export const apply = (fn: FunctionName, ...args: readonly Expr[]): Apply => internApply(fn, args);

/** An unknown function applied; `orders` says how often it is differentiated in each argument (default: not at all). */
export const call = (name: string, args: readonly Expr[], orders: readonly number[] = args.map(() => 0)): Call => internCall(name, args, orders);

export const zero: Num = num(ZERO);
export const one: Num = num(ONE);
export const two: Num = num(2);
export const half: Num = num(HALF);
export const minusOne: Num = num(MINUS_ONE);
export const pi: Const = constant("pi");
export const e: Const = constant("e");

/** -a, as the product (-1)·a; a number is negated in place. */
export const negate = (a: Expr): Expr =>
  a.kind === "num" ? num({ n: -a.value.n, d: a.value.d }) : product(minusOne, a);
export const subtract = (a: Expr, b: Expr): Expr => sum(a, negate(b));
export const inverse = (a: Expr): Expr => power(a, minusOne);
export const divide = (a: Expr, b: Expr): Expr => product(a, inverse(b));
export const exp = (a: Expr): Expr => apply("exp", a);
export const ln = (a: Expr): Expr => apply("ln", a);
export const sqrt = (a: Expr): Expr => apply("sqrt", a);
export const square = (a: Expr): Expr => power(a, two);
