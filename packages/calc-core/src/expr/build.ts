import type { FunctionName } from "../functions/names";
import { intern } from "./intern";
import type { Apply, Call, Const, ConstantName, Expr, Num, Power, Product, Sum, Sym } from "./node";
import { HALF, MINUS_ONE, ONE, rational, type Rational, ZERO } from "./rational";

/*
 * The constructors. They keep the structure they are given: nested sums and products are flattened,
 * and nothing else is simplified, since `ln(x) - ln(x)` has a domain that `0` has not.
 * For constructors that tidy up, see canonical/.
 */

/** A number: an integer given as number or bigint, or any exact rational. */
export function num(value: Rational | bigint | number): Num {
  const exact = typeof value === "object" ? value : rational(value);
  return intern({ kind: "num", value: exact }, `${exact.n}/${exact.d}`, []);
}

export const constant = (name: ConstantName): Const => intern({ kind: "const", name }, name, []);
export const sym = (name: string): Sym => intern({ kind: "sym", name }, name, []);

/** The sum of any number of terms; the empty sum is 0. */
export function sum(...terms: readonly Expr[]): Expr {
  const flat = terms.some((t) => t.kind === "sum") ? terms.flatMap((t) => (t.kind === "sum" ? t.terms : [t])) : terms;
  if (flat.length < 2) return flat[0] ?? zero;
  return intern<Sum>({ kind: "sum", terms: flat }, "", flat);
}

/** The product of any number of factors; the empty product is 1. */
export function product(...factors: readonly Expr[]): Expr {
  const flat = factors.some((f) => f.kind === "product")
    ? factors.flatMap((f) => (f.kind === "product" ? f.factors : [f]))
    : factors;
  if (flat.length < 2) return flat[0] ?? one;
  return intern<Product>({ kind: "product", factors: flat }, "", flat);
}

export const power = (base: Expr, exponent: Expr): Power =>
  intern({ kind: "power", base, exponent }, "", [base, exponent]);

export const apply = (fn: FunctionName, ...args: readonly Expr[]): Apply =>
  intern({ kind: "apply", fn, args }, fn, args);

/** An unknown function applied; `orders` says how often it is differentiated in each argument (default: not at all). */
export const call = (name: string, args: readonly Expr[], orders: readonly number[] = args.map(() => 0)): Call =>
  intern({ kind: "call", name, args, orders }, `${name}|${orders.join(",")}`, args);

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
