import type { Expr } from "../expr/node";
import type { FunctionName } from "../functions/names";
import { primes } from "./infix";
import { nameText } from "./name";
import { fractionOf, joined, looksCalled, unsigned } from "./parts";

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
      return {
        text: e.value.d === 1n ? `${e.value.n}` : `${e.value.n}/${e.value.d}`,
        binding: e.value.d !== 1n || e.value.n < 0n ? PRODUCT : ATOM,
      };
    case "const":
      return { text: e.name, binding: ATOM };
    case "sym":
      return { text: nameText(e.name), binding: ATOM };
    case "sum":
      return { text: e.terms.map(printTerm).join(""), binding: SUM };
    case "product":
      return printFraction(e);
    case "power":
      if (e.exponent.kind === "num" && e.exponent.value.n < 0n) return printFraction(e);
      return { text: `${bracketed(e.base, ATOM)}^${bracketed(e.exponent, ATOM)}`, binding: POWER };
    case "apply":
      if (e.fn === "exp" && e.args[0]) return { text: `e^${bracketed(e.args[0], ATOM)}`, binding: POWER };
      if (e.fn === "abs" && e.args[0]) return { text: printBars(toText(e.args[0])), binding: ATOM };
      return { text: `${spelled(e.fn)}(${e.args.map(toText).join(", ")})`, binding: ATOM };
    case "call":
      return { text: `${e.name}${primes(e.orders)}(${e.args.map(toText).join(", ")})`, binding: ATOM };
  }
}

/** Bars inside bars are hard to pair. */
const printBars = (inner: string): string => (inner.includes("|") ? `abs(${inner})` : `|${inner}|`);

/** asin as arcsin, as books have it; beside a name a it would be a·sin. */
const spelled = (fn: FunctionName): string =>
  fn.replace(/^a(?=(sin|cos|tan|sec|csc|cot)h?$)/, fn.endsWith("h") ? "ar" : "arc");

function printTerm(term: Expr, i: number): string {
  const { negative, rest } = unsigned(term);
  const text = bracketed(rest, PRODUCT);
  if (i === 0 && !negative) return text;
  const safe = text.startsWith("-") ? `(${text})` : text;
  return i === 0 ? `-${safe}` : negative ? ` - ${safe}` : ` + ${safe}`;
}

function printFraction(e: Expr): Printed {
  const { negative, rest } = unsigned(e);
  const { number, over, under } = fractionOf(rest);
  const top = printFactors(joined(number.n, over));
  const text = under.length === 0 && number.d === 1n ? top : `${top}/${bracketed(joined(number.d, under), POWER)}`;
  if (!negative) return { text, binding: PRODUCT };
  return { text: text.startsWith("-") ? `-(${text})` : `-${text}`, binding: PRODUCT };
}

/** Factors side by side where that reads back: 4x, x y, 2e^x, x(x + 1), x cos(x); a star where it would not. */
function printFactors(e: Expr): string {
  if (e.kind !== "product") return bracketed(e, PRODUCT);
  let text = "";
  for (const [i, factor] of e.factors.entries()) {
    const piece = bracketed(factor, POWER);
    text += i === 0 ? piece : separator(text, piece, e.factors[i - 1]) + piece;
  }
  return text;
}

function separator(before: string, piece: string, factor: Expr | undefined): string {
  if (/^[\d-]/.test(piece)) return "*";
  if (piece.startsWith("(")) return looksCalled(before) ? "*" : "";
  // 2e1 would be twenty.
  if (factor?.kind === "num") return /^[eE]\d/.test(piece) ? "*" : "";
  return " ";
}
