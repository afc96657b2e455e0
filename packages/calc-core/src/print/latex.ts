import { productOf } from "../expr/build";
import type { Expr } from "../expr/node";
import type { FunctionName } from "../functions/names";
import { FUNCTIONS } from "../functions/table";
import type { MathObject } from "../syntax/math-object";
import { primes } from "./infix";
import { nameLatex } from "./name";
import { fractionOf, isInteger, looksCalled, unsigned } from "./parts";
import { DEEPEST_PRINTED, tooLarge } from "./too-large";

const SUM = 0;
const PRODUCT = 1;
const POWER = 2;
const ATOM = 3;
type Printed = { readonly text: string; readonly binding: number };

/** LaTeX as a textbook sets it: fractions with a bar, e^{…}, \sin^{2}\left(x\right). */
export function toLatex(e: Expr): string {
  const notice = tooLarge(e, DEEPEST_PRINTED);
  return notice === null ? print(e).text : `\\text{${notice}}`;
}

const bracketed = (e: Expr, least: number): string => {
  const { text, binding } = print(e);
  return binding >= least ? text : `\\left(${text}\\right)`;
};

function print(e: Expr): Printed {
  switch (e.kind) {
    case "num":
      if (e.value.d === 1n) return { text: `${e.value.n}`, binding: e.value.n < 0n ? PRODUCT : ATOM };
      return {
        text: `${e.value.n < 0n ? "-" : ""}\\frac{${e.value.n < 0n ? -e.value.n : e.value.n}}{${e.value.d}}`,
        binding: PRODUCT,
      };
    case "const":
      return { text: e.name === "pi" ? "\\pi" : "e", binding: ATOM };
    case "sym":
      return { text: nameLatex(e.name), binding: ATOM };
    case "sum":
      return { text: e.terms.map(printTerm).join(""), binding: SUM };
    case "product":
      return printFraction(e);
    case "power":
      return printPower(e.base, e.exponent, e);
    case "apply":
      return printApply(e.fn, e.args);
    case "call":
      return {
        text: `${nameLatex(e.name)}${primes(e.orders)}\\left(${e.args.map(toLatex).join(", ")}\\right)`,
        binding: ATOM,
      };
  }
}

function printTerm(term: Expr, i: number): string {
  const { negative, rest } = unsigned(term);
  const text = bracketed(rest, PRODUCT);
  if (i === 0 && !negative) return text;
  const safe = text.startsWith("-") ? `\\left(${text}\\right)` : text;
  return i === 0 ? `-${safe}` : negative ? ` - ${safe}` : ` + ${safe}`;
}

function printPower(base: Expr, exponent: Expr, whole: Expr): Printed {
  if (exponent.kind === "num" && exponent.value.n < 0n) return printFraction(whole);
  if (base.kind === "apply" && exponent.kind === "num" && exponent.value.d === 1n && raisedInName(base.fn)) {
    return {
      text: `${FUNCTIONS[base.fn].latex}^{${toLatex(exponent)}}\\left(${base.args.map(toLatex).join(", ")}\\right)`,
      binding: POWER,
    };
  }
  return { text: `${bracketed(base, ATOM)}^{${toLatex(exponent)}}`, binding: POWER };
}

/** Functions whose exponent stands at the name, \sin^{2}. */
const raisedInName = (fn: FunctionName): boolean =>
  /^\\(sin|cos|tan|sec|csc|cot|sinh|cosh|tanh|coth|ln)$/.test(FUNCTIONS[fn].latex);

function printApply(fn: FunctionName, args: readonly Expr[]): Printed {
  const [first, second] = args;
  const { latex } = FUNCTIONS[fn];
  if (!first) return { text: latex, binding: ATOM };
  if (fn === "exp") return { text: `e^{${toLatex(first)}}`, binding: POWER };
  if (fn === "abs") return { text: `\\left|${toLatex(first)}\\right|`, binding: ATOM };
  if (fn === "sqrt" || fn === "cbrt") return { text: `${latex}{${toLatex(first)}}`, binding: ATOM };
  if (fn === "floor" || fn === "ceil")
    return { text: `\\left\\l${fn} ${toLatex(first)}\\right\\r${fn}`, binding: ATOM };
  if (fn === "root" && second) return { text: `\\sqrt[${toLatex(second)}]{${toLatex(first)}}`, binding: ATOM };
  if (fn === "log" && second)
    return { text: `\\log_{${toLatex(second)}}\\left(${toLatex(first)}\\right)`, binding: ATOM };
  return { text: `${latex}\\left(${args.map(toLatex).join(", ")}\\right)`, binding: ATOM };
}

function printFraction(e: Expr): Printed {
  const { negative, rest } = unsigned(e);
  const { over, under } = fractionOf(rest);
  const top = productOf(over);
  const text = under.length === 0 ? printFactors(top) : `\\frac{${printHalf(top)}}{${printHalf(productOf(under))}}`;
  if (!negative) return { text, binding: PRODUCT };
  return { text: text.startsWith("-") ? `-\\left(${text}\\right)` : `-${text}`, binding: PRODUCT };
}

/** Half a fraction: a sum needs no bracket above or below the bar. */
const printHalf = (e: Expr): string => (e.kind === "sum" ? toLatex(e) : printFactors(e));

/** Factors side by side; a dot before a number, and between a name and a bracket that would look like a function's. */
function printFactors(e: Expr): string {
  if (e.kind !== "product") return bracketed(e, PRODUCT);
  let text = "";
  for (const [i, factor] of e.factors.entries()) {
    const piece = bracketed(factor, POWER);
    if (i === 0) text = piece;
    else if (
      /^(-|\d|\\frac\{\d)/.test(piece) ||
      (isInteger(e.factors[0], 1n) && i === 1) ||
      (piece.startsWith("\\left(") && looksCalled(text))
    )
      text += ` \\cdot ${piece}`;
    else text += ` ${piece}`;
  }
  return text;
}

/** A vector as a column, a matrix as rows. */
export function objectToLatex(object: MathObject): string {
  switch (object.kind) {
    case "scalar":
      return toLatex(object.value);
    case "vector":
      return `\\begin{pmatrix} ${object.entries.map(toLatex).join(" \\\\ ")} \\end{pmatrix}`;
    case "matrix":
      return `\\begin{pmatrix} ${object.rows.map((row) => row.map(toLatex).join(" & ")).join(" \\\\ ")} \\end{pmatrix}`;
  }
}
