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
  // A letter typed twice.
  const once = word.replace(/(.)\1/g, "$1");
  // A slip in a short word, two in a long one.
  const furthest = word.length <= 1 ? 0 : word.length <= 5 ? 1 : 2;
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    if (name.toLowerCase() === word.toLowerCase()) return name;
    if (Math.abs(name.length - word.length) > furthest) continue;
    const distance = name === once ? 0 : editDistance(word, name);
    if (distance <= furthest && (!best || distance < best.distance)) best = { name, distance };
  }
  // One letter is like any other; where only one variable is declared it is worth naming.
  if (best) return best.name;
  return word.length === 1 && names.variables.size === 1 ? [...names.variables][0] : undefined;
}

/** Two letters in each other's place are the likeliest slip: tahn is tanh rather than tan. */
const SWAPPED = 0.75;

/** Levenshtein's distance with neighbours swapped as one slip (optimal string alignment), by rows. Both words are short. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped ? (before[j - 2] ?? 0) + SWAPPED : Number.POSITIVE_INFINITY));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
