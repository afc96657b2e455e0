import { rationalText } from "../expr/rational";
import { FUNCTIONS } from "../functions/table";
import type { Written } from "../syntax/written";
import { primes } from "./infix";
import { nameLatex } from "./name";

/** LaTeX of what was typed, in the student's own shape: their brackets, their fractions, their order. */
export function writtenToLatex(w: Written): string {
  switch (w.kind) {
    case "number":
      return w.decimal ? decimal(w.text) : w.value.d === 1n ? rationalText(w.value) : `\\tfrac{${w.value.n}}{${w.value.d}}`;
    case "constant":
      return w.name === "pi" ? "\\pi" : "e";
    case "name":
      return nameLatex(w.name);
    case "sign":
      return `${w.sign}${bracketedSum(w.of)}`;
    case "sum":
      return w.terms.map((term, i) => (i === 0 ? writtenToLatex(term.of) : ` ${term.sign} ${bracketedSum(term.of)}`)).join("");
    case "product":
      return product(w);
    case "fraction":
      return `\\frac{${writtenToLatex(w.over)}}{${writtenToLatex(w.under)}}`;
    case "power":
      return `${base(w.base)}^{${bare(w.exponent)}}`;
    case "group":
      return `\\left(${writtenToLatex(w.of)}\\right)`;
    case "abs":
      return `\\left|${writtenToLatex(w.of)}\\right|`;
    case "root":
      return w.degree ? `\\sqrt[${bare(w.degree)}]{${bare(w.of)}}` : `\\sqrt{${bare(w.of)}}`;
    case "apply":
      return applied(w);
    case "call":
      return `${nameLatex(w.name)}${primes(w.orders)}\\left(${w.args.map(writtenToLatex).join(", ")}\\right)`;
    case "vector":
      return `\\begin{pmatrix} ${w.entries.map(writtenToLatex).join(" \\\\ ")} \\end{pmatrix}`;
    case "matrix":
      return `\\begin{pmatrix} ${w.rows.map((row) => row.map(writtenToLatex).join(" & ")).join(" \\\\ ")} \\end{pmatrix}`;
  }
}

/** 5.1e-2 as 5.1 · 10^{-2}. */
function decimal(text: string): string {
  const [mantissa = text, power] = text.toLowerCase().split("e");
  return power === undefined ? mantissa : `${mantissa} \\cdot 10^{${power.replace("+", "")}}`;
}

/** A group's own bracket goes where the place itself encloses: an exponent, a root, a fraction. */
const bare = (w: Written): string => writtenToLatex(w.kind === "group" ? w.of : w);
const bracketedSum = (w: Written): string => (w.kind === "sum" || w.kind === "sign" ? `\\left(${writtenToLatex(w)}\\right)` : writtenToLatex(w));
const base = (w: Written): string => (["number", "name", "constant", "group", "abs", "root", "call"].includes(w.kind) || (w.kind === "apply" && !w.power) ? writtenToLatex(w) : `\\left(${writtenToLatex(w)}\\right)`);

/** From the left: what a slash divides is everything before it in the product. */
function product(w: Written & { kind: "product" }): string {
  let text = "";
  for (const [i, factor] of w.factors.entries()) {
    const before = w.factors[i - 1]?.of;
    const piece = bracketedSum(factor.of);
    if (i === 0) text = writtenToLatex(factor.of);
    else if (factor.by === "/") text = `\\frac{${i === 1 && w.factors[0] ? bare(w.factors[0].of) : text}}{${bare(factor.of)}}`;
    else if (factor.by === "*" || /^\d/.test(piece) || before?.kind === "number" && factor.of.kind === "number") text += ` \\cdot ${piece}`;
    else text += ` ${piece}`;
  }
  return text;
}

function applied(w: Written & { kind: "apply" }): string {
  const [first, second] = w.args;
  const name = FUNCTIONS[w.fn].latex;
  const power = w.power ? `^{${bare(w.power)}}` : "";
  if (!first) return name;
  const args = w.args.map(writtenToLatex).join(", ");
  switch (w.fn) {
    case "abs":
      return `\\left|${args}\\right|${power}`;
    case "sqrt":
    case "cbrt":
      return power ? `\\left(${name}{${args}}\\right)${power}` : `${name}{${args}}`;
    case "root":
      return second ? `\\sqrt[${writtenToLatex(second)}]{${writtenToLatex(first)}}` : `${name}{${args}}`;
    case "log":
      return second ? `\\log_{${bare(second)}}${power}\\left(${writtenToLatex(first)}\\right)` : `\\log${power}\\left(${args}\\right)`;
    case "exp":
      return `\\exp${power}\\left(${args}\\right)`;
    default:
      return `${name}${power}\\left(${args}\\right)`;
  }
}
