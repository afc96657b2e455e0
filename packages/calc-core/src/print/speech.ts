import type { Expr } from "../expr/node";
import { FUNCTIONS } from "../functions/table";
import type { MathObject } from "../syntax/lower";
import { nameSpoken } from "./name";
import { fractionOf, joined, unsigned } from "./parts";

/**
 * Spoken words that can be written down again without the formula: brackets are said wherever more than
 * one thing is meant, and a fraction has its end.
 */
export const toSpeech = (e: Expr): string => say(e);

const simple = (e: Expr): boolean => e.kind === "sym" || e.kind === "const" || (e.kind === "num" && e.value.d === 1n && e.value.n >= 0n);

/** In brackets unless it is a single thing. */
const enclosed = (e: Expr): string => (simple(e) || e.kind === "apply" ? say(e) : `open bracket ${say(e)} close bracket`);

function say(e: Expr): string {
  switch (e.kind) {
    case "num":
      if (e.value.n < 0n) return `minus ${say({ ...e, value: { n: -e.value.n, d: e.value.d } })}`;
      return e.value.d === 1n ? `${e.value.n}` : `${e.value.n} over ${e.value.d}`;
    case "const":
      return e.name;
    case "sym":
      return nameSpoken(e.name);
    case "sum":
      return e.terms.map((term, i) => sayTerm(term, i)).join(" ");
    case "product":
      return sayProduct(e);
    case "power":
      return sayPower(e.base, e.exponent, e);
    case "apply":
      return sayApply(e);
    case "call":
      return `${e.name}${" prime".repeat(e.orders.length === 1 ? (e.orders[0] ?? 0) : 0)} of ${e.args.map(enclosed).join(" and ")}`;
  }
}

function sayTerm(term: Expr, i: number): string {
  const { negative, rest } = unsigned(term);
  if (i === 0) return negative ? `minus ${say(rest)}` : say(rest);
  return `${negative ? "minus" : "plus"} ${say(rest)}`;
}

function sayProduct(e: Expr): string {
  const { negative, rest } = unsigned(e);
  const { number, over, under } = fractionOf(rest);
  const sign = negative ? "minus " : "";
  const top = joined(number.n, over);
  if (under.length === 0 && number.d === 1n) return sign + sayFactors(top);
  return `${sign}the fraction ${sayFactors(top)} over ${sayFactors(joined(number.d, under))} end fraction`;
}

function sayFactors(e: Expr): string {
  if (e.kind !== "product") return say(e);
  const words = e.factors.map((factor) => (factor.kind === "sum" || (factor.kind === "num" && factor.value.n < 0n) ? enclosed(factor) : say(factor)));
  return words
    .map((word, i) => (i > 0 && (e.factors[i - 1]?.kind !== "num" || e.factors[i]?.kind === "num" || e.factors[i]?.kind === "apply") ? `times ${word}` : word))
    .join(" ");
}

const POWERS: Readonly<Record<string, string>> = { "2": "squared", "3": "cubed" };

function sayPower(base: Expr, exponent: Expr, whole: Expr): string {
  if (exponent.kind === "num" && exponent.value.n < 0n) return sayProduct(whole);
  const word = exponent.kind === "num" && exponent.value.d === 1n ? POWERS[`${exponent.value.n}`] : undefined;
  if (word) return `${enclosed(base)} ${word}`;
  return `${enclosed(base)} to the power ${simple(exponent) ? say(exponent) : `${say(exponent)}, end power`}`;
}

function sayApply(e: Expr & { kind: "apply" }): string {
  const [first, second] = e.args;
  if (!first) return FUNCTIONS[e.fn].spoken;
  if (e.fn === "exp") return `e to the power ${simple(first) ? say(first) : `${say(first)}, end power`}`;
  if (e.fn === "log" && second) return `the logarithm to base ${enclosed(second)} of ${enclosed(first)}`;
  if (e.fn === "root" && second) return `the root of degree ${enclosed(second)} of ${enclosed(first)}`;
  return `${FUNCTIONS[e.fn].spoken} ${e.args.map(enclosed).join(" and ")}`;
}

export function objectToSpeech(object: MathObject): string {
  switch (object.kind) {
    case "scalar":
      return say(object.value);
    case "vector":
      return `the vector with entries ${object.entries.map(say).join("; ")}`;
    case "matrix":
      return `the matrix with ${object.rows.map((row, i) => `row ${i + 1}: ${row.map(say).join("; ")}`).join(". ")}`;
  }
}
