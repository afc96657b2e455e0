import { productOf } from "../expr/build";
import type { Expr } from "../expr/node";
import { partsFirst } from "../expr/walk";
import type { FunctionName } from "../functions/names";
import { primes } from "./infix";
import { nameText } from "./name";
import { fractionOf, isNegative, looksCalled } from "./parts";
import { tooLarge } from "./too-large";

/** How tightly a printed piece holds together. */
const SUM = 0;
const PRODUCT = 1;
const POWER = 2;
const ATOM = 3;

/**
 * Text as a textbook prints it, fractions with one bar: 4x cos(2x^2), x/(2y). Reads back as an equal expression. What
 * would have more than 200 000 nodes without sharing is named by its size instead.
 */
export function toText(e: Expr): string {
  const notice = tooLarge(e);
  if (notice !== null) return notice;
  partsFirst(e, isPrinted, print);
  return print(e);
}

const isPrinted = (e: Expr): boolean => e.known.text !== null;

const bracketed = (e: Expr, least: number): string => (bindingOf(e) >= least ? print(e) : `(${print(e)})`);

function bindingOf(e: Expr): number {
  switch (e.kind) {
    case "num":
      return e.value.d !== 1n || e.value.n < 0n ? PRODUCT : ATOM;
    case "sum":
      return SUM;
    case "product":
      return PRODUCT;
    case "power":
      return isInverse(e) ? PRODUCT : POWER;
    case "apply":
      return e.fn === "exp" ? POWER : ATOM;
    default:
      return ATOM;
  }
}

const isInverse = (e: Expr): boolean => e.kind === "power" && e.exponent.kind === "num" && e.exponent.value.n < 0n;

/** Each shared part is printed once. */
const print = (e: Expr): string => (e.known.text ??= printed(e));

function printed(e: Expr): string {
  switch (e.kind) {
    case "num":
      return e.value.d === 1n ? `${e.value.n}` : `${e.value.n}/${e.value.d}`;
    case "const":
      return e.name;
    case "sym":
      return nameText(e.name);
    case "sum":
      return printSum(e.terms);
    case "product":
      return isNegative(e) ? signed(magnitude(e)) : magnitude(e);
    case "power":
      return isInverse(e) ? magnitude(e) : `${bracketed(e.base, ATOM)}^${bracketed(e.exponent, ATOM)}`;
    case "apply":
      if (e.fn === "exp" && e.args[0]) return `e^${bracketed(e.args[0], ATOM)}`;
      if (e.fn === "abs" && e.args[0]) return printBars(print(e.args[0]));
      return `${spelled(e.fn)}(${e.args.map(print).join(", ")})`;
    case "call":
      return `${e.name}${primes(e.orders)}(${e.args.map(print).join(", ")})`;
  }
}

/** Bars inside bars are hard to pair. */
const printBars = (inner: string): string => (inner.includes("|") ? `abs(${inner})` : `|${inner}|`);

/** asin as arcsin, as books have it; beside a name a it would be a·sin. */
const spelled = (fn: FunctionName): string =>
  fn.startsWith("a") ? fn.replace(/^a(?=(sin|cos|tan|sec|csc|cot)h?$)/, fn.endsWith("h") ? "ar" : "arc") : fn;

const MINUS = 45;
const signed = (magnitude: string): string => (magnitude.charCodeAt(0) === MINUS ? `-(${magnitude})` : `-${magnitude}`);

function printSum(terms: readonly Expr[]): string {
  let text = "";
  for (const term of terms) {
    const negative = isNegative(term);
    const piece = magnitude(term);
    if (text === "") text = negative ? signed(piece) : piece;
    else text += `${negative ? " - " : " + "}${piece.charCodeAt(0) === MINUS ? `(${piece})` : piece}`;
  }
  return text;
}

/** A term without its sign: a number, a fraction with one bar, or what stands for itself. */
function magnitude(e: Expr): string {
  if (e.kind === "num" && e.value.n < 0n) return e.value.d === 1n ? `${-e.value.n}` : `${-e.value.n}/${e.value.d}`;
  if (e.kind !== "product" && !isInverse(e)) return bracketed(e, PRODUCT);
  const { over, under } = fractionOf(e, isNegative(e));
  const top = printFactors(over);
  return under.length === 0 ? top : `${top}/${bracketed(productOf(under), POWER)}`;
}

/** Factors side by side where that reads back: 4x, x y, 2e^x, x(x + 1), x cos(x); a star where it would not. */
function printFactors(factors: readonly Expr[]): string {
  const [first] = factors;
  if (factors.length === 1 && first) return bracketed(first, PRODUCT);
  let text = "";
  for (const [i, factor] of factors.entries()) {
    const piece = bracketed(factor, POWER);
    text += i === 0 ? piece : separator(text, piece, factors[i - 1]) + piece;
  }
  return text;
}

function separator(before: string, piece: string, factor: Expr | undefined): string {
  const code = piece.charCodeAt(0);
  if (code === MINUS || (code >= 48 && code <= 57)) return "*";
  if (code === 40) return looksCalled(before) ? "*" : "";
  // 2e1 would be twenty.
  if (factor?.kind === "num") return /^[eE]\d/.test(piece) ? "*" : "";
  return " ";
}
