import type { ConstantName } from "../expr/node";
import type { FunctionName } from "../functions/names";
import { GREEK_NAMES } from "./characters";
import type { Names } from "./names";
import { FUNCTION_LETTERS, FUNCTION_SPELLINGS, functionNamed, NEEDS_COMPANY, STANDS_ALONE } from "./spellings";

/** What a word names, wherever it stands. */
export type Named =
  | { readonly kind: "name" | "callee"; readonly name: string }
  | { readonly kind: "constant"; readonly name: ConstantName }
  | { readonly kind: "function"; readonly fn: FunctionName; readonly text: string };

const PI: Named = { kind: "constant", name: "pi" };
const E: Named = { kind: "constant", name: "e" };

/** The first two letters of every name that is known without a declaration. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...FUNCTION_SPELLINGS, ...GREEK_NAMES, "pi"].flatMap((name) => {
    const [first = "", second = ""] = name;
    return [first, first.toUpperCase()]
      .flatMap((one) => [one + second, one + second.toUpperCase()])
      .concat(first.toLowerCase() + second.toLowerCase());
  }),
);

/** Can a name of several letters begin here? Spares the search through all lengths. */
export const mayBegin = (word: string, at: number, names: Names): boolean =>
  at + 1 < word.length && (names.longest > 1 || BEGINNINGS.has(word.slice(at, at + 2)));

/** What a word names by itself; `alone` when it is not part of a longer run of letters. */
export function known(word: string, beforeBracket: boolean, alone: boolean, names: Names): Named | undefined {
  if (names.variables.has(word)) return { kind: "name", name: word };
  if (names.functions.has(word)) return { kind: "callee", name: word };
  if (word.length === 1) {
    if (word === "e") return E;
    return !names.strict && beforeBracket && FUNCTION_LETTERS.has(word) ? { kind: "callee", name: word } : undefined;
  }
  if (word === "sigma" && beforeBracket) return { kind: "function", fn: "sigmoid", text: word };
  const fn = functionNamed(word);
  const fits =
    fn && (alone || !STANDS_ALONE.has(word)) && (beforeBracket || !NEEDS_COMPANY.has(word)) && !shadowed(word, names);
  if (fits) return { kind: "function", fn, text: word };
  const isPi = word === "pi" || word === "PI" || word === "Pi";
  if (!isPi && !GREEK_NAMES.has(word)) return undefined;
  // Inside a run of declared letters, pi and xi are letters too.
  if (!alone && [...word].every((letter) => names.variables.has(letter))) return undefined;
  return isPi ? PI : names.strict ? undefined : { kind: "name", name: word };
}

/** acos where a is declared: a·cos, since a declared name beats a function's. */
export const shadowed = (word: string, names: Names): boolean =>
  word.startsWith("a") &&
  names.variables.has("a") &&
  functionNamed(word) !== undefined &&
  functionNamed(word.slice(1)) !== undefined;
