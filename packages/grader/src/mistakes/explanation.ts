import { canonical, type Condition, decideEquivalence, type Expr, freeVariables, type ManyDigits } from "@nabla/calc-core";
import type { Break } from "./broken-slopes";
import { MISTAKE_NAMES, type MistakeName } from "./names";
import { agree, type Sample } from "./samples";

/** A wrong answer as somebody might come to it. */
export type Candidate = {
  readonly value: Sample;
  readonly breaks: readonly Break[];
  /** The plainest description of what may well be something else. */
  readonly isPlain?: true;
  /** What is compared instead of the answer and the candidate: of an integral its derivative, since constants do not matter. */
  readonly instead?: { readonly given: Expr; readonly wanted: Expr };
};

/** What explains an answer: one mistake or two at once, and the wrong answer that comes of them. */
export type Explanation = { readonly names: readonly MistakeName[]; readonly breaks: readonly Break[]; readonly wrong: Expr };

/**
 * What may be said of a wrong answer. `certain` are the mistakes that every explanation has: they may be told. Where
 * different mistakes explain it equally well, `certain` is empty and `possible` has them all.
 */
export type Finding = { readonly certain: readonly MistakeName[]; readonly possible: readonly Explanation[] };

/** The same, as an answer's certificate keeps it. */
export type MistakesFound = { readonly certain: readonly MistakeName[]; readonly possible: readonly (readonly MistakeName[])[] };

/** Those of several parts, together; undefined where none has any. */
export function allMistakes(found: readonly MistakesFound[]): MistakesFound | undefined {
  if (found.length === 0) return undefined;
  return { certain: [...new Set(found.flatMap(({ certain }) => certain))], possible: found.flatMap(({ possible }) => possible) };
}

export const NOTHING_FOUND: Finding = { certain: [], possible: [] };

/** How an answer is compared with a candidate; the same soundness as a verdict. */
export type Comparing = { readonly domain?: readonly Condition[]; readonly digits?: ManyDigits };

/** A turned sign, a factor that is not there: the plainest words for many mistakes. Where one has a name of its own, that is told. */
const PLAIN: ReadonlySet<MistakeName> = new Set(["sign-error", "other-variable-dropped"]);

/** Candidates of one list of names that are compared soundly, at most. */
const TRIES = 3;

/** Mistakes that a small whole number may show. Most others lead to one by accident too easily. */
const SHOWN_BY_SMALL_NUMBERS: ReadonlySet<MistakeName> = new Set(["product-of-derivatives", "quotient-of-derivatives", "constant-kept", "wrong-order", "sign-error"]);

/** An answer of 0 says nothing, and another small number little. */
function isTelling(answer: Expr, names: readonly MistakeName[]): boolean {
  const tidy = canonical(answer);
  if (tidy.kind === "num" && tidy.value.n === 0n) return false;
  const isSmall = tidy.kind === "num" && tidy.value.d === 1n && tidy.value.n <= 10n && tidy.value.n >= -10n;
  return (!isSmall && (freeVariables(tidy).length > 0 || names.length === 1)) || (names.length === 1 && names.every((name) => SHOWN_BY_SMALL_NUMBERS.has(name)));
}

/** Those candidates that are the answer, by the fewest and the most telling mistakes. */
export function explanationsOf(answer: Expr, values: Float64Array, candidates: readonly Candidate[], comparing: Comparing): readonly Explanation[] {
  const byNames = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.breaks.length === 0 || !agree(values, candidate.value.values)) continue;
    const key = `${namesOf(candidate.breaks).join(" ")}${candidate.isPlain ? " plain" : ""}`;
    byNames.set(key, [...(byNames.get(key) ?? []), candidate]);
  }
  const groups = [...byNames.values()].flatMap((group) => (group[0] ? [{ names: namesOf(group[0].breaks), group, rank: rankOf(group[0]) }] : [])).sort((a, b) => a.rank - b.rank);
  const found: Explanation[] = [];
  let best = Infinity;
  for (const { names, group, rank } of groups) {
    if (rank > best) break;
    if (!isTelling(answer, names)) continue;
    const match = group.slice(0, TRIES).find(({ value, instead }) => (instead ? isSame(instead.given, instead.wanted, comparing) : isSame(answer, value.expr, comparing)));
    if (!match) continue;
    best = rank;
    found.push({ names, breaks: match.breaks, wrong: canonical(match.value.expr) });
  }
  return found;
}

/** Fewer mistakes before more; a mere sign after what has a name of its own. */
function rankOf({ breaks, isPlain }: Candidate): number {
  return breaks.length * 10 + breaks.filter(({ name }) => PLAIN.has(name)).length + (isPlain ? 1 : 0);
}

/** Each name once, in the catalogue's order. */
function namesOf(breaks: readonly Break[]): readonly MistakeName[] {
  const present = new Set(breaks.map(({ name }) => name));
  return MISTAKE_NAMES.filter((name) => present.has(name));
}

function isSame(answer: Expr, candidate: Expr, comparing: Comparing): boolean {
  return decideEquivalence(answer, candidate, comparing).verdict === "equal";
}

/** What may be said, given explanations of as many mistakes each: a plain one gives way to any other. */
export function findingOfEqualRank(possible: readonly Explanation[]): Finding {
  const telling = possible.filter(({ names }) => !names.some((name) => PLAIN.has(name)));
  return findingOf(telling.length > 0 ? telling : possible);
}

/** What may be said, given every explanation of the best rank. */
export function findingOf(possible: readonly Explanation[]): Finding {
  const [first, ...others] = possible;
  if (!first) return NOTHING_FOUND;
  return { certain: first.names.filter((name) => others.every(({ names }) => names.includes(name))), possible };
}
