import type { Rational } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import { FUNCTIONS } from "../functions/table";

/** A part that has been said, and whether it is one thing that needs no bracket. */
export type Said = { readonly words: string; readonly simple: boolean };

export const sayBracket = (words: string): string => `open bracket ${words} close bracket`;
const enclosed = ({ words, simple }: Said): string => (simple ? words : sayBracket(words));

const PARTS: Readonly<Record<string, string>> = {
  "2": "half",
  "3": "third",
  "4": "quarter",
  "5": "fifth",
  "6": "sixth",
  "8": "eighth",
  "10": "tenth",
};

/** "minus one half", "2 thirds", "the fraction 7 over 12". */
export function sayNumber(value: Rational): string {
  const [sign, n] = value.n < 0n ? ["minus ", -value.n] : ["", value.n];
  if (value.d === 1n) return `${sign}${n}`;
  const part = PARTS[`${value.d}`];
  if (part && n === 1n) return `${sign}one ${part}`;
  if (part && n < 10n) return `${sign}${n} ${part === "half" ? "halves" : `${part}s`}`;
  return `${sign}${sayFraction(`${n}`, `${value.d}`)}`;
}

export const sayFraction = (over: string, under: string): string => `the fraction ${over} over ${under} end fraction`;

const POWERS: Readonly<Record<string, string>> = { "2": "squared", "3": "cubed" };

/** "squared", "to the power n", "to the power 2 x end power". */
export const sayExponent = (words: string, simple: boolean): string =>
  Object.hasOwn(POWERS, words) ? (POWERS[words] ?? "") : `to the power ${words}${simple ? "" : " end power"}`;

/** A function with its arguments: "the cosine of open bracket 2 x close bracket", "the sine squared of x". */
export function sayFunction(fn: FunctionName, args: readonly Said[], exponent?: string): string {
  const [first, second] = args;
  const raised = exponent === undefined ? "" : ` ${exponent}`;
  if (fn === "log" && first && second)
    return `the logarithm${raised} to base ${enclosed(second)} of ${enclosed(first)}`;
  if (fn === "root" && first && second) return `the root of degree ${enclosed(second)} of ${enclosed(first)}${raised}`;
  const [, name = FUNCTIONS[fn].spoken, of = ""] = /^(.*?)( of.*| to)?$/.exec(FUNCTIONS[fn].spoken) ?? [];
  return `${name}${raised}${of} ${args.map(enclosed).join(" and ")}`;
}

/** "the vector with entries 1; 2 end vector", a matrix row by row. */
export function sayList(what: "vector" | "matrix", rows: readonly (readonly string[])[]): string {
  const said =
    what === "vector"
      ? `with entries ${rows.flat().join("; ")}`
      : `with ${rows.map((row, i) => `row ${i + 1}: ${row.join("; ")}`).join("; ")}`;
  return `the ${what} ${said}; end ${what}`;
}
