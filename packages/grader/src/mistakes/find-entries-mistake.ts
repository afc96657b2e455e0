import { decideEquivalence, type Expr, num, sum } from "@nabla/calc-core";
import { type Comparing, type Explanation, type Finding, findingOf, NOTHING_FOUND } from "./explanation";
import { derivativeExplanations } from "./find-derivative-mistake";
import { MISTAKE_NAMES, type MistakeName } from "./names";

/** What was asked: a gradient (a column), a Jacobian or a Hessian, with its right entries by row and column. */
export type AskedEntries = {
  readonly name: "gradient" | "jacobian" | "hessian";
  readonly of: readonly Expr[];
  readonly variables: readonly string[];
  readonly key: readonly (readonly Expr[])[];
};

export type EntriesFinding = {
  /** Of the answer as a whole: what explains every wrong entry. */
  readonly whole: Finding;
  /** Of each entry by row and column; nothing for the right ones. */
  readonly entries: readonly (readonly Finding[])[];
};

type Rows = readonly (readonly Expr[])[];

/** Larger answers are not searched entry by entry; where more entries are wrong than that, not for two mistakes in one. */
const MOST_ENTRIES = 16;
const MOST_FOR_TWO = 4;

/** The known mistakes that lead to exactly these entries, given that at least one is wrong for certain. */
export function findEntriesMistake(asked: AskedEntries, given: Rows, comparing: Comparing = {}): EntriesFinding {
  const same = (a: Expr, b: Expr): boolean => decideEquivalence(a, b, comparing).verdict === "equal";
  const whole = shapeMistake(asked, given, same);
  const none = asked.key.map((row) => row.map(() => NOTHING_FOUND));
  if (whole) return { whole: findingOf([{ names: [whole], breaks: [{ name: whole, mark: null }], wrong: num(0) }]), entries: none };
  if (!fits(given, asked.key) || given.length * (given[0]?.length ?? 0) > MOST_ENTRIES) return { whole: NOTHING_FOUND, entries: none };
  const isWrong = given.map((row, i) => row.map((entry, j) => decideEquivalence(entry, asked.key[i]?.[j] ?? num(0), comparing).verdict === "unequal"));
  const most = isWrong.flat().filter(Boolean).length > MOST_FOR_TWO ? 1 : 2;
  const explained = given.map((row, i) => row.map((entry, j) => (isWrong[i]?.[j] ? entryExplanations(asked, entry, i, j, same, comparing, most) : null)));
  const wrong = explained.flat().flatMap((explanations) => (explanations ? [explanations] : []));
  const together = commonFinding(wrong);
  const common = together.certain;
  return { whole: together, entries: explained.map((row) => row.map((explanations) => (explanations ? within(explanations, common) : NOTHING_FOUND))) };
}

/** A mistake of the whole: entries added up, in another order, rows for columns. */
function shapeMistake({ name, key, variables }: AskedEntries, given: Rows, same: (a: Expr, b: Expr) => boolean): MistakeName | null {
  const [only] = given.flat();
  if (name === "gradient" && key.length > 1 && given.length === 1 && given[0]?.length === 1 && only) return same(only, sum(...key.flat())) ? "gradient-summed" : null;
  const all = (rows: Rows): boolean => fits(given, rows) && given.every((row, i) => row.every((entry, j) => same(entry, rows[i]?.[j] ?? num(0))));
  if (name === "jacobian" && (key.length > 1 || variables.length > 1) && all(transposed(key))) return "jacobian-transposed";
  if (!fits(given, key)) return null;
  const lines = name === "gradient" ? key : name === "jacobian" ? transposed(key) : [];
  const columns = name === "gradient" ? given : transposed(given);
  return isReordered(columns, lines, same) ? "gradient-entry-order" : null;
}

const transposed = (rows: Rows): Rows => (rows[0] ?? []).map((_, j) => rows.flatMap((row) => (row[j] ? [row[j]] : [])));
const fits = (given: Rows, key: Rows): boolean => given.length === key.length && given.every((row, i) => row.length === key[i]?.length);

/** The same lines, each one once, but not in their places. */
function isReordered(given: Rows, lines: Rows, same: (a: Expr, b: Expr) => boolean): boolean {
  if (lines.length < 2 || lines.length > 6) return false;
  const equal = (a: readonly Expr[], b: readonly Expr[]): boolean => a.every((entry, i) => same(entry, b[i] ?? num(0)));
  const free = new Set(lines.keys());
  for (const line of given) {
    const place = [...free].find((i) => equal(line, lines[i] ?? []));
    if (place === undefined) return false;
    free.delete(place);
  }
  return true;
}

/** What explains one wrong entry. */
function entryExplanations({ name, of, variables, key }: AskedEntries, entry: Expr, i: number, j: number, same: (a: Expr, b: Expr) => boolean, comparing: Comparing, most: 1 | 2): readonly Explanation[] {
  const right = key[i]?.[j] ?? num(0);
  const [row, column] = [variables[i] ?? "x", variables[j] ?? "x"];
  if (name === "gradient") return derivativeExplanations({ f: of[0] ?? num(0), variables: [row], key: right }, entry, comparing, most);
  if (name === "jacobian") return derivativeExplanations({ f: of[i] ?? num(0), variables: [column], key: right }, entry, comparing, most);
  if (i !== j && same(entry, num(0))) return [{ names: ["hessian-mixed-terms-zero"], breaks: [{ name: "hessian-mixed-terms-zero", mark: null }], wrong: num(0) }];
  return derivativeExplanations({ f: of[0] ?? num(0), variables: [row, column], key: right }, entry, comparing, most);
}

/** One mistake, or two, that explain every wrong entry; every such choice is an explanation of the whole. */
function commonFinding(wrong: readonly (readonly Explanation[])[]): Finding {
  if (wrong.length === 0 || wrong.some((explanations) => explanations.length === 0)) return NOTHING_FOUND;
  const present = new Set(wrong.flat().flatMap(({ names }) => names));
  const names = MISTAKE_NAMES.filter((name) => present.has(name));
  const pairs = names.flatMap((one, i) => names.slice(i + 1).map((two) => [one, two]));
  for (const choices of [names.map((name) => [name]), pairs]) {
    const possible = choices.filter((choice) => wrong.every((explanations) => explanations.some((explanation) => isWithin(explanation, choice))));
    if (possible.length > 0) {
      return findingOf(
        possible.map((choice) => {
          const parts = wrong.flatMap((explanations) => explanations.find((explanation) => isWithin(explanation, choice)) ?? []);
          return { names: choice, breaks: parts.flatMap(({ breaks }) => breaks), wrong: parts[0]?.wrong ?? num(0) };
        }),
      );
    }
  }
  return NOTHING_FOUND;
}

const isWithin = ({ names }: Explanation, choice: readonly MistakeName[]): boolean => names.every((name) => choice.includes(name));

/** Of an entry that several mistakes explain, those that explain the other entries, too. */
function within(explanations: readonly Explanation[], common: readonly MistakeName[]): Finding {
  const fitting = explanations.filter((explanation) => isWithin(explanation, common));
  return findingOf(common.length > 0 && fitting.length > 0 ? fitting : explanations);
}
