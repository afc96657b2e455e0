import { GREEK_NAMES } from "./characters";
import { FUNCTION_SPELLINGS } from "./spellings";

export type ReadOptions = {
  /** Declared variables: they beat the names of functions and constants. */
  readonly variables?: readonly string[];
  /** Declared unknown functions; without it f, g, h, F, G, H are, where a bracket follows. */
  readonly functions?: readonly string[];
  /** A name that is not declared is a fault rather than a variable. */
  readonly strict?: boolean;
  /** What `log` without a base means: the natural logarithm, unless "10" is said. */
  readonly logBase?: "e" | "10";
};

/** The names that a text may use. */
export type Names = {
  readonly variables: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly strict: boolean;
  readonly logBase: "e" | "10";
  /** Letters in the longest declared name. */
  readonly longest: number;
};

export function namesOf(options: ReadOptions): Names {
  if (options === NO_OPTIONS) return NO_NAMES;
  return {
    variables: new Set(options.variables ?? []),
    functions: new Set(options.functions ?? []),
    strict: options.strict ?? false,
    logBase: options.logBase ?? "e",
    longest: Math.max(0, ...[...(options.variables ?? []), ...(options.functions ?? [])].map((name) => name.length)),
  };
}

/** What is read with when nothing is said. */
export const NO_OPTIONS: ReadOptions = {};
const NO_NAMES = namesOf({});

/** A longer word is no slip of the finger. */
const LONGEST_TYPO = 24;

/** The declared name or function nearest to a word that is none, if one is near enough to have been meant. */
export function suggestionFor(word: string, names: Names): string | undefined {
  const candidates = [
    ...names.variables,
    ...names.functions,
    ...FUNCTION_SPELLINGS,
    ...(names.strict ? [] : GREEK_NAMES),
    "pi",
    "e",
  ];
  if (word.length > LONGEST_TYPO) return undefined;
  const furthest = word.length <= 1 ? 0 : word.length <= 3 ? 1 : 2;
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    if (name.toLowerCase() === word.toLowerCase()) return name;
    if (Math.abs(name.length - word.length) > furthest) continue;
    const distance = editDistance(word, name);
    if (distance <= furthest && (!best || distance < best.distance)) best = { name, distance };
  }
  // One letter is like any other; where only one variable is declared it is worth naming.
  if (best) return best.name;
  return word.length === 1 && names.variables.size === 1 ? [...names.variables][0] : undefined;
}

/** Levenshtein's distance, by rows. Both words are short. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
