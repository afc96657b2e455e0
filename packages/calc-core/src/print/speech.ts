import { productOf } from "../expr/build";
import type { Expr } from "../expr/node";
import type { MathObject } from "../syntax/math-object";
import { nameSpoken } from "./name";
import { fractionOf, unsigned } from "./parts";
import { DEEPEST_PRINTED, tooLarge } from "./too-large";
import { sayBracket, sayExponent, sayFraction, sayFunction, sayList, sayNumber } from "./spoken";

/**
 * Spoken words that can be written down again without the formula: a bracket, a fraction and a long exponent have
 * their beginning and their end said wherever more than one thing is meant.
 */
export const toSpeech = (e: Expr): string => tooLarge(e, DEEPEST_PRINTED) ?? say(e);

const simple = (e: Expr): boolean =>
  e.kind === "sym" || e.kind === "const" || (e.kind === "num" && e.value.d === 1n && e.value.n >= 0n);

/** In brackets unless it is a single thing. */
const enclosed = (e: Expr): string => (simple(e) ? say(e) : sayBracket(say(e)));

function say(e: Expr): string {
  switch (e.kind) {
    case "num":
      return sayNumber(e.value);
    case "const":
      return e.name;
    case "sym":
      return nameSpoken(e.name);
    case "sum":
      return e.terms.map(sayTerm).join(" ");
    case "product":
      return sayProduct(e);
    case "power":
      return sayPower(e.base, e.exponent, e);
    case "apply":
      return e.fn === "exp" && e.args[0]
        ? `e ${sayExponent(say(e.args[0]), simple(e.args[0]))}`
        : sayFunction(
            e.fn,
            e.args.map((arg) => ({ words: say(arg), simple: simple(arg) })),
          );
    case "call":
      return `${e.name}${orders(e.orders)} of ${e.args.map(enclosed).join(" and ")}`;
  }
}

const orders = (counts: readonly number[]): string => {
  const total = counts.reduce((a, b) => a + b, 0);
  return counts.length === 1 ? " prime".repeat(total) : total === 0 ? "" : ` differentiated ${counts.join(", ")} times`;
};

function sayTerm(term: Expr, i: number): string {
  const { negative, rest } = unsigned(term);
  const words = rest.kind === "sum" ? sayBracket(say(rest)) : say(rest);
  if (i === 0) return negative ? `minus ${words}` : words;
  return `${negative ? "minus" : "plus"} ${words}`;
}

function sayProduct(e: Expr): string {
  const { negative, rest } = unsigned(e);
  const { over, under } = fractionOf(rest);
  const top = sayFactors(productOf(over));
  const words = under.length === 0 ? top : sayFraction(top, sayFactors(productOf(under)));
  return negative ? `minus ${rest.kind === "sum" ? sayBracket(words) : words}` : words;
}

/** 4 x times the cosine of x: numbers, names and their powers stand side by side, everything else has its "times". */
function sayFactors(e: Expr): string {
  if (e.kind !== "product") return say(e);
  return e.factors
    .map((factor, i) => {
      const words =
        factor.kind === "sum" || (factor.kind === "num" && !simple(factor)) ? sayBracket(say(factor)) : say(factor);
      const before = e.factors[i - 1];
      return before === undefined
        ? words
        : isPlain(factor) && factor.kind !== "num" && isPlain(before)
          ? words
          : `times ${words}`;
    })
    .join(" ");
}

const isPlain = (e: Expr): boolean =>
  simple(e) || (e.kind === "power" && simple(e.base) && e.exponent.kind === "num" && simple(e.exponent));

const TRIGONOMETRIC: ReadonlySet<string> = new Set(["sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh"]);

function sayPower(base: Expr, exponent: Expr, whole: Expr): string {
  if (exponent.kind === "num" && exponent.value.n < 0n) return sayProduct(whole);
  const words = sayExponent(say(exponent), simple(exponent));
  // The sine squared of x: the exponent is said before the argument, as it is written.
  if (base.kind === "apply" && TRIGONOMETRIC.has(base.fn) && simple(exponent)) {
    return sayFunction(
      base.fn,
      base.args.map((arg) => ({ words: say(arg), simple: simple(arg) })),
      words,
    );
  }
  return `${enclosed(base)} ${words}`;
}

/** The entries of a vector in order, of a matrix row by row. */
export function objectToSpeech(object: MathObject): string {
  switch (object.kind) {
    case "scalar":
      return say(object.value);
    case "vector":
      return sayList("vector", [object.entries.map(say)]);
    case "matrix":
      return sayList(
        "matrix",
        object.rows.map((row) => row.map(say)),
      );
  }
}
