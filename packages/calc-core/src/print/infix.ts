import type { Expr } from "../expr/node";
import { rationalText } from "../expr/rational";
import type { MathObject } from "../syntax/math-object";
import { nameText } from "./name";
import { isInteger } from "./parts";
import { DEEPEST_PRINTED, tooLarge } from "./too-large";

/** How tightly a printed piece holds together: a sum least, then products and signs, powers, atoms. */
const SUM = 0;
const PRODUCT = 1;
const POWER = 2;
const ATOM = 3;
type Printed = { readonly text: string; readonly binding: number };

/**
 * Plain text with every operator written out, in the order of the tree. Reading it gives the same expression again,
 * for every expression as the reader builds it (e to a power is `exp`, roots and logarithms have their short functions).
 */
export function toInfix(e: Expr): string {
  const notice = tooLarge(e, DEEPEST_PRINTED);
  if (notice !== null) return notice;
  const { text } = print(e);
  // Beside a name a, asin(x) would be a·sin(x).
  return /\ba\b/.test(text) ? text.replace(/\ba(?=(?:sin|cos|tan|sec|csc|cot)h?\()/g, "arc") : text;
}

const bracketed = (e: Expr, least: number): string => {
  const { text, binding } = print(e);
  return binding >= least ? text : `(${text})`;
};

function print(e: Expr): Printed {
  switch (e.kind) {
    case "num":
      return { text: rationalText(e.value), binding: e.value.n < 0n || e.value.d !== 1n ? PRODUCT : ATOM };
    case "const":
      return { text: e.name, binding: ATOM };
    case "sym":
      return { text: nameText(e.name), binding: ATOM };
    case "sum":
      return {
        text: e.terms.map((term, i) => (i === 0 ? bracketed(term, PRODUCT) : printTerm(term))).join(""),
        binding: SUM,
      };
    case "product":
      return { text: printProduct(e.factors), binding: PRODUCT };
    case "power":
      if (isInverse(e)) return { text: `1/${bracketed(e.base, POWER)}`, binding: PRODUCT };
      return { text: `${bracketed(e.base, ATOM)}^${bracketed(e.exponent, ATOM)}`, binding: POWER };
    case "apply":
      if (e.fn === "exp" && e.args[0]) return { text: `e^${bracketed(e.args[0], ATOM)}`, binding: POWER };
      return { text: `${e.fn}(${e.args.map((arg) => print(arg).text).join(", ")})`, binding: ATOM };
    case "call":
      return {
        text: `${e.name}${primes(e.orders)}(${e.args.map((arg) => print(arg).text).join(", ")})`,
        binding: ATOM,
      };
  }
}

/** 1/x, except 1/2, which would be read as a number. */
const isInverse = (e: Expr): e is Expr & { kind: "power" } =>
  e.kind === "power" && isInteger(e.exponent, -1n) && e.base.kind !== "num";

/** A term that is not the first: with a minus sign where the reader will give the sign back to the first number. */
function printTerm(term: Expr): string {
  const text = bracketed(term, PRODUCT);
  return text.startsWith("-") ? ` - ${text.slice(1)}` : ` + ${text}`;
}

function printProduct(factors: readonly Expr[]): string {
  const [first, second] = factors;
  if (!first || !second) return "1";
  // -x·y is (-1)·x·y; -2·x is (-2)·x, so (-1)·2·x keeps its bracket.
  const minus = isInteger(first, -1n);
  if (minus && second.kind !== "num") return `-${printFactors(factors.slice(1))}`;
  return minus ? `(-1)${printFactors(factors, 1)}` : printFactors(factors);
}

/** The factors from the one at `from` on; those before it are printed already. */
function printFactors(factors: readonly Expr[], from = 0): string {
  let text = "";
  for (let i = from; i < factors.length; i++) {
    const factor = factors[i];
    if (!factor) continue;
    // A number alone before a slash would be drawn into one fraction with what follows.
    const open = i > 1 || factors[0]?.kind !== "num";
    if (i === 0) text = factor.kind === "num" || isInverse(factor) ? print(factor).text : bracketed(factor, POWER);
    else if (isInverse(factor) && (open || !isInteger(factors[0], 1n))) text += `/${bracketed(factor.base, POWER)}`;
    else if (open && factor.kind === "num" && factor.value.n === 1n && factor.value.d !== 1n)
      text += `/${factor.value.d}`;
    else text += `*${bracketed(factor, POWER)}`;
  }
  return text;
}

/** Primes of an unknown function of one variable; of several variables the orders stand as an index. */
export function primes(orders: readonly number[]): string {
  const total = orders.reduce((a, b) => a + b, 0);
  if (total === 0) return "";
  return orders.length === 1 ? "'".repeat(total) : `_{${orders.join(",")}}`;
}

/** A vector as [a, b], a matrix as [[a, b], [c, d]]. */
export function objectToInfix(object: MathObject): string {
  switch (object.kind) {
    case "scalar":
      return toInfix(object.value);
    case "vector":
      return `[${object.entries.map(toInfix).join(", ")}]`;
    case "matrix":
      return `[${object.rows.map((row) => `[${row.map(toInfix).join(", ")}]`).join(", ")}]`;
  }
}
