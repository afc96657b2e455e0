import type { Expr } from "../expr/node";
import { fractionOf, joined, unsigned } from "./parts";
import { primes } from "./infix";

/** How tightly a printed piece holds together. */
const SUM = 0;
const PRODUCT = 1;
const POWER = 2;
const ATOM = 3;
type Printed = { readonly text: string; readonly binding: number };

/** Text as a textbook prints it, fractions with one bar: 4x cos(2x^2), x/(2y). Reads back as an equal expression. */
export const toText = (e: Expr): string => print(e).text;

const bracketed = (e: Expr, least: number): string => {
  const { text, binding } = print(e);
  return binding >= least ? text : `(${text})`;
};

function print(e: Expr): Printed {
  switch (e.kind) {
    case "num":
      return { text: e.value.d === 1n ? `${e.value.n}` : `${e.value.n}/${e.value.d}`, binding: e.value.d !== 1n || e.value.n < 0n ? PRODUCT : ATOM };
    case "const":
    case "sym":
      return { text: e.name, binding: ATOM };
    case "sum":
      return { text: e.terms.map(printTerm).join(""), binding: SUM };
    case "product":
      return printFraction(e);
    case "power":
      if (e.exponent.kind === "num" && e.exponent.value.n < 0n) return printFraction(e);
      return { text: `${bracketed(e.base, ATOM)}^${bracketed(e.exponent, ATOM)}`, binding: POWER };
    case "apply":
      if (e.fn === "exp" && e.args[0]) return { text: `e^${bracketed(e.args[0], ATOM)}`, binding: POWER };
      return { text: `${e.fn}(${e.args.map(toText).join(", ")})`, binding: ATOM };
    case "call":
      return { text: `${e.name}${primes(e.orders)}(${e.args.map(toText).join(", ")})`, binding: ATOM };
  }
}

function printTerm(term: Expr, i: number): string {
  const { negative, rest } = unsigned(term);
  const text = bracketed(rest, PRODUCT);
  if (i === 0) return negative ? `-${text}` : text;
  return negative ? ` - ${text}` : ` + ${text}`;
}

function printFraction(e: Expr): Printed {
  const { negative, rest } = unsigned(e);
  const { number, over, under } = fractionOf(rest);
  const sign = negative ? "-" : "";
  const top = printFactors(joined(number.n, over));
  if (under.length === 0 && number.d === 1n) return { text: sign + top, binding: PRODUCT };
  const below = joined(number.d, under);
  return { text: `${sign}${top}/${bracketed(below, POWER)}`, binding: PRODUCT };
}

/** Factors side by side where that reads back: 4x, x y, 2e^x, x cos(x); a star between two numbers. */
function printFactors(e: Expr): string {
  if (e.kind !== "product") return bracketed(e, PRODUCT);
  let text = "";
  for (const [i, factor] of e.factors.entries()) {
    const piece = bracketed(factor, POWER);
    const before = e.factors[i - 1];
    if (i === 0) text = piece;
    else if (/^[\d-]/.test(piece)) text += `*${piece}`;
    else if (before?.kind === "num" && i === 1) text += piece;
    else text += ` ${piece}`;
  }
  return text;
}
