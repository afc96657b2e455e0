import { canonical, type Expr, num, presentable, substitute, toInfix, toNumber } from "@nabla/calc-core";
import type { Variant } from "../problem/variant";
import { namedNumbers, numbersOf } from "./named-numbers";
import { type Pattern, patternsOf } from "./patterns";
import { agree, sameFormula, valuesAt } from "./same-formula";

/** A formula that was given at one place of the answer to one variant. */
export type SlotValue = { readonly variant: Variant; readonly formula: Expr; readonly students: number };

/** A formula in the parameters, as text, and which of the values it explains. */
export type SlotExplanation = { readonly text: string; readonly explained: readonly number[] };

/** A pattern less plain than this is believed in three different variants, a plainer one in two. */
const PLAIN = 3;

type Known = { readonly index: number; readonly numbers: ReadonlyMap<string, number>; readonly values: Float64Array };

/**
 * Finds formulas in the parameters that explain many of the values. The value that most have given is explained first;
 * what a pattern explains is not explained again. Work grows with the number of different values times their patterns.
 */
export function explainSlot(given: readonly SlotValue[], variables: readonly string[]): readonly SlotExplanation[] {
  const known = given.map(({ variant, formula }, index): Known => {
    const numbers = new Map(numbersOf(variant, variables).map(([name, value]) => [name, toNumber(value)]));
    return { index, numbers, values: valuesAt(formula, variables)() };
  });
  const names = [...new Set(known.flatMap(({ numbers }) => [...numbers.keys()]))].sort();
  const open = new Set(given.map((_, index) => index));
  const order = [...open].sort((a, b) => (given[b]?.students ?? 0) - (given[a]?.students ?? 0) || a - b);
  const explanations: SlotExplanation[] = [];
  for (const index of order) {
    const value = given[index];
    if (!value || !open.has(index)) continue;
    const best = bestPattern(value, given, known.filter((one) => open.has(one.index)), variables, names);
    if (!best) {
      // Nobody else's answer has its shape; in its own variant it may have been written differently.
      const same = known.filter((one) => open.has(one.index) && isSameVariant(given, known, one.index, index) && sameFormula(given[one.index]?.formula ?? value.formula, value.formula)).map((one) => one.index);
      same.forEach((one) => open.delete(one));
      if (same.length > 1) explanations.push({ text: toInfix(presentable(value.formula)), explained: same });
      continue;
    }
    best.explained.forEach((one) => open.delete(one));
    explanations.push(best);
  }
  return explanations;
}

function isSameVariant(given: readonly SlotValue[], known: readonly Known[], a: number, b: number): boolean {
  return given[a]?.variant.statement === given[b]?.variant.statement && sameNumbers(known[a]?.numbers, known[b]?.numbers);
}

const sameNumbers = (a?: ReadonlyMap<string, number>, b?: ReadonlyMap<string, number>): boolean => a !== undefined && b !== undefined && a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);

function bestPattern({ variant, formula }: SlotValue, given: readonly SlotValue[], open: readonly Known[], variables: readonly string[], names: readonly string[]): SlotExplanation | null {
  const numbers = numbersOf(variant, variables);
  if (numbers.length === 0) return null;
  let best: { readonly pattern: Pattern; readonly matches: readonly number[]; readonly students: number } | null = null;
  for (const pattern of patternsOf(formula, namedNumbers(numbers))) {
    const run = valuesAt(pattern.formula, variables, names);
    const matches = open.filter(({ numbers: own, values }) => agree(run(...names.map((name) => own.get(name) ?? Number.NaN)), values)).map(({ index }) => index);
    const students = matches.reduce((sum, index) => sum + (given[index]?.students ?? 0), 0);
    if (best && students <= best.students) continue;
    if (variantsOf(matches, given) < (pattern.weight > PLAIN ? 3 : 2)) continue;
    best = { pattern, matches, students };
  }
  if (!best) return null;
  const { pattern, matches } = best;
  const proved = matches.filter((index) => {
    const one = given[index];
    return one !== undefined && sameFormula(one.formula, filledIn(pattern.formula, one.variant, variables));
  });
  if (variantsOf(proved, given) < 2) return null;
  return { text: toInfix(presentable(canonical(pattern.formula))), explained: proved };
}

const variantsOf = (indexes: readonly number[], given: readonly SlotValue[]): number => new Set(indexes.map((index) => given[index]?.variant.statement)).size;

/** A pattern with the parameters of a variant in it. */
const filledIn = (pattern: Expr, variant: Variant, variables: readonly string[]): Expr =>
  canonical(substitute(pattern, Object.fromEntries(numbersOf(variant, variables).map(([name, value]) => [name, num(value)]))));
