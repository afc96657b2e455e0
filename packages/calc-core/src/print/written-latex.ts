import { FUNCTIONS } from "../functions/table";
import type { Written } from "../syntax/written";
import { primes } from "./infix";
import { nameLatex } from "./name";
import { looksCalled } from "./parts";

/** LaTeX of what was typed, in the student's own shape: their brackets, their fractions, their order. */
export function writtenToLatex(w: Written): string {
  const known = done.get(w);
  if (known !== undefined) return known;
  const latex = latexOf(w);
  done.set(w, latex);
  return latex;
}

/** A part is asked for with its bracket and without: without this, nested fractions would double the work at each level. */
const done = new WeakMap<Written, string>();

function latexOf(w: Written): string {
  switch (w.kind) {
    case "number":
      return w.decimal ? decimal(w.text) : w.value.d === 1n ? `${w.value.n}` : `\\tfrac{${w.value.n}}{${w.value.d}}`;
    case "constant":
      return w.name === "pi" ? "\\pi" : "e";
    case "name":
      return nameLatex(w.name);
    case "sign":
      return `${w.sign}${bracketedSum(w.of)}`;
    case "sum":
      return w.terms
        .map((term, i) => (i === 0 ? writtenToLatex(term.of) : ` ${term.sign} ${bracketedSum(term.of)}`))
        .join("");
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
const bracketedSum = (w: Written): string =>
  w.kind === "sum" || w.kind === "sign" ? `\\left(${writtenToLatex(w)}\\right)` : writtenToLatex(w);

const CLOSED: ReadonlySet<Written["kind"]> = new Set([
  "number",
  "name",
  "constant",
  "group",
  "abs",
  "root",
  "call",
  "vector",
  "matrix",
]);
const isVulgar = (w: Written): boolean => w.kind === "number" && (w.value.d !== 1n || /e/i.test(w.text));
const base = (w: Written): string =>
  (CLOSED.has(w.kind) && !isVulgar(w)) || (w.kind === "apply" && !w.power)
    ? writtenToLatex(w)
    : `\\left(${writtenToLatex(w)}\\right)`;

/** From the left: what a slash divides is everything before it in the product. */
function product(w: Written & { kind: "product" }): string {
  let text = "";
  for (const [i, factor] of w.factors.entries()) {
    const piece = bracketedSum(factor.of);
    const first = w.factors[0]?.of;
    if (i === 0) text = writtenToLatex(factor.of);
    else if (factor.by === "/") text = divided(text, i === 1 ? first : undefined, factor.of);
    else if (factor.by === "*" || /^\d/.test(piece) || (piece.startsWith("\\left(") && looksCalled(text)))
      text += ` \\cdot ${piece}`;
    else text += ` ${piece}`;
  }
  return text;
}

/** -x/2 keeps its sign before the bar, (x + 1)/2 loses its bracket over the bar. */
function divided(text: string, first: Written | undefined, under: Written): string {
  if (first?.kind === "sign" && first.of.kind !== "sum")
    return `${first.sign}\\frac{${bare(first.of)}}{${bare(under)}}`;
  return `\\frac{${first ? bare(first) : text}}{${bare(under)}}`;
}

function applied(w: Written & { kind: "apply" }): string {
  const [first, second] = w.args;
  const { latex } = FUNCTIONS[w.fn];
  const power = w.power ? `^{${bare(w.power)}}` : "";
  if (!first) return latex;
  const args = w.args.map(writtenToLatex).join(", ");
  switch (w.fn) {
    case "abs":
      return `\\left|${args}\\right|${power}`;
    case "sqrt":
    case "cbrt":
      return power ? `\\left(${latex}{${args}}\\right)${power}` : `${latex}{${args}}`;
    case "root":
      return second ? `\\sqrt[${writtenToLatex(second)}]{${writtenToLatex(first)}}` : `${latex}{${args}}`;
    case "floor":
    case "ceil":
      return `\\left\\l${w.fn} ${args}\\right\\r${w.fn}${power}`;
    case "log":
      return second
        ? `\\log_{${bare(second)}}${power}\\left(${writtenToLatex(first)}\\right)`
        : `\\log${power}\\left(${args}\\right)`;
    default:
      return `${latex}${power}\\left(${args}\\right)`;
  }
}
