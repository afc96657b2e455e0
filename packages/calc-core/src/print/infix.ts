import type { Expr } from "../expr/node";
import { rationalText } from "../expr/rational";
import type { MathObject } from "../syntax/lower";

/** How tightly a printed piece holds together: a sum least, then products, signs, powers, atoms. */
const SUM = 0;
const PRODUCT = 1;
const SIGNED = 2;
const POWER = 3;
const ATOM = 4;
type Printed = { readonly text: string; readonly binding: number };

/** Plain text with every operator written out, in the order of the tree: reads back as the same expression. */
export const toInfix = (e: Expr): string => print(e).text;

const bracketed = (e: Expr, least: number): string => {
  const { text, binding } = print(e);
  return binding >= least ? text : `(${text})`;
};

function print(e: Expr): Printed {
  switch (e.kind) {
    case "num": {
      const text = rationalText(e.value);
      return { text, binding: e.value.n < 0n ? SIGNED - 1 : e.value.d === 1n ? ATOM : PRODUCT };
    }
    case "const":
    case "sym":
      return { text: e.name, binding: ATOM };
    case "sum":
      return { text: e.terms.map((term, i) => printTerm(term, i === 0)).join(""), binding: SUM };
    case "product":
      return printProduct(e.factors);
    case "power":
      if (e.exponent.kind === "num" && e.exponent.value.n === -1n && e.exponent.value.d === 1n) return { text: `1/${bracketed(e.base, POWER)}`, binding: PRODUCT };
      return { text: `${bracketed(e.base, ATOM)}^${bracketed(e.exponent, ATOM)}`, binding: POWER };
    case "apply":
      if (e.fn === "exp" && e.args[0]) return { text: `e^${bracketed(e.args[0], ATOM)}`, binding: POWER };
      return { text: `${e.fn}(${e.args.map(toInfix).join(", ")})`, binding: ATOM };
    case "call":
      return { text: `${e.name}${primes(e.orders)}(${e.args.map(toInfix).join(", ")})`, binding: ATOM };
  }
}

function printTerm(term: Expr, first: boolean): string {
  const text = bracketed(term, PRODUCT);
  if (first) return text;
  return text.startsWith("-") ? ` - ${text.slice(1)}` : ` + ${text}`;
}

function printProduct(factors: readonly Expr[]): Printed {
  const [first, ...rest] = factors;
  if (!first) return { text: "1", binding: ATOM };
  const negative = first.kind === "num" && first.value.n === -1n && first.value.d === 1n && rest.length > 0;
  const [head, ...tail] = negative ? rest : factors;
  let text = head ? (negative ? bracketed(head, POWER) : first.kind === "num" ? rationalText(first.value) : bracketed(head, POWER)) : "";
  for (const factor of tail) {
    const inverse = factor.kind === "power" && factor.exponent.kind === "num" && factor.exponent.value.n === -1n && factor.exponent.value.d === 1n;
    text += inverse ? `/${bracketed(factor.base, POWER)}` : `*${bracketed(factor, POWER)}`;
  }
  return { text: negative ? `-${text}` : text, binding: PRODUCT };
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
