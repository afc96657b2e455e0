import type { Expr } from "../expr/node";
import { FUNCTIONS } from "../functions/table";
import type { MathObject } from "../syntax/lower";
import { nameLatex } from "./name";
import { fractionOf, joined, unsigned } from "./parts";
import { primes } from "./infix";

const SUM = 0;
const PRODUCT = 1;
const POWER = 2;
const ATOM = 3;
type Printed = { readonly text: string; readonly binding: number };

/** LaTeX as a textbook sets it: fractions with a bar, e^{…}, \sin^{2}\left(x\right). */
export const toLatex = (e: Expr): string => print(e).text;

const bracketed = (e: Expr, least: number): string => {
  const { text, binding } = print(e);
  return binding >= least ? text : `\\left(${text}\\right)`;
};

function print(e: Expr): Printed {
  switch (e.kind) {
    case "num":
      if (e.value.d === 1n) return { text: `${e.value.n}`, binding: e.value.n < 0n ? PRODUCT : ATOM };
      return { text: `${e.value.n < 0n ? "-" : ""}\\frac{${e.value.n < 0n ? -e.value.n : e.value.n}}{${e.value.d}}`, binding: PRODUCT };
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
      return { text: `${nameLatex(e.name)}${primes(e.orders)}\\left(${e.args.map(toLatex).join(", ")}\\right)`, binding: ATOM };
  }
}

function printTerm(term: Expr, i: number): string {
  const { negative, rest } = unsigned(term);
  const text = bracketed(rest, PRODUCT);
  if (i === 0) return negative ? `-${text}` : text;
  return negative ? ` - ${text}` : ` + ${text}`;
}

function printPower(base: Expr, exponent: Expr, whole: Expr): Printed {
  if (exponent.kind === "num" && exponent.value.n < 0n) return printFraction(whole);
  if (exponent.kind === "num" && exponent.value.n === 1n && exponent.value.d === 2n) return { text: `\\sqrt{${toLatex(base)}}`, binding: ATOM };
  if (base.kind === "apply" && exponent.kind === "num" && exponent.value.d === 1n && raisedInName(base.fn)) {
    return { text: `${FUNCTIONS[base.fn].latex}^{${toLatex(exponent)}}\\left(${base.args.map(toLatex).join(", ")}\\right)`, binding: POWER };
  }
  return { text: `${bracketed(base, ATOM)}^{${toLatex(exponent)}}`, binding: POWER };
}

/** Functions whose exponent stands at the name, \sin^{2}. */
const raisedInName = (fn: keyof typeof FUNCTIONS): boolean => /^\\(sin|cos|tan|sec|csc|cot|sinh|cosh|tanh|coth|ln)$/.test(FUNCTIONS[fn].latex);

function printApply(fn: keyof typeof FUNCTIONS, args: readonly Expr[]): Printed {
  const [first, second] = args;
  if (!first) return { text: FUNCTIONS[fn].latex, binding: ATOM };
  if (fn === "exp") return { text: `e^{${toLatex(first)}}`, binding: POWER };
  if (fn === "abs") return { text: `\\left|${toLatex(first)}\\right|`, binding: ATOM };
  if (fn === "sqrt" || fn === "cbrt") return { text: `${FUNCTIONS[fn].latex}{${toLatex(first)}}`, binding: ATOM };
  if (fn === "root" && second) return { text: `\\sqrt[${toLatex(second)}]{${toLatex(first)}}`, binding: ATOM };
  if (fn === "log" && second) return { text: `\\log_{${toLatex(second)}}\\left(${toLatex(first)}\\right)`, binding: ATOM };
  return { text: `${FUNCTIONS[fn].latex}\\left(${args.map(toLatex).join(", ")}\\right)`, binding: ATOM };
}

function printFraction(e: Expr): Printed {
  const { negative, rest } = unsigned(e);
  const { number, over, under } = fractionOf(rest);
  const sign = negative ? "-" : "";
  const top = joined(number.n, over);
  if (under.length === 0 && number.d === 1n) return { text: sign + printFactors(top), binding: PRODUCT };
  return { text: `${sign}\\frac{${printFactors(top)}}{${printFactors(joined(number.d, under))}}`, binding: PRODUCT };
}

/** Factors side by side; a dot before a number, and between a name and a bracket that would look like a function's. */
function printFactors(e: Expr): string {
  if (e.kind !== "product") return toLatex(e);
  let text = "";
  for (const [i, factor] of e.factors.entries()) {
    const piece = bracketed(factor, POWER);
    if (i === 0) text = piece;
    else if (/^(-|\d)/.test(piece)) text += ` \\cdot ${piece}`;
    else text += ` ${piece}`;
  }
  return text;
}

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
