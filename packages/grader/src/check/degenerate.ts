import { canonical, children, type Expr, freeVariables, readExpr, substitute, toText } from "@nabla/calc-core";
import type { Problem } from "../problem/schema";
import type { FindingWords } from "../sentences/finding-in";
import type { Variant } from "../problem/variant";

/** What became degenerate in a variant, and the constraint that would exclude it. */
export type Degeneracy = Found & { readonly path: string };
type Found = { readonly words: FindingWords; readonly constraint: string; readonly culprit: Expr };

/**
 * A term that became zero, or a power that became 1 or 0, in a formula that the problem defines or asks about: the
 * variant no longer asks what the author meant. Found on the author's own formula, before it is tidied.
 */
export function degeneracies({ problem, scope }: Variant): readonly Degeneracy[] {
  const parameters = Object.keys(problem.parameters ?? {});
  if (parameters.length === 0) return [];
  // A value that the author listed by hand is meant: a label of 0 or 1, say.
  const meant = new Set(parameters.filter((name) => "choose" in (problem.parameters?.[name] ?? {})));
  const names = [...parameters, ...Object.keys(problem.let ?? {})];
  const found = formulasOf(problem).flatMap(({ text, path }) => {
    const reading = readExpr(text, { variables: names });
    return reading.ok ? degenerateIn(reading.expr, scope.named, parameters).map((each): Degeneracy => ({ ...each, path })) : [];
  });
  const unwanted = found.filter(({ culprit }) => !(culprit.kind === "sym" && meant.has(culprit.name)));
  return [...new Map(unwanted.map((each) => [each.constraint, each])).values()];
}

/** The formulas in which a parameter can spoil the question: plain definitions, and what is differentiated. */
function formulasOf({ ask, let: definitions }: Problem): readonly { readonly text: string; readonly path: string }[] {
  const plain = Object.entries(definitions ?? {}).flatMap(([name, definition]) => (typeof definition === "string" ? [{ text: definition, path: `let.${name}` }] : []));
  if (!("of" in ask)) return plain;
  return [...plain, ...(typeof ask.of === "string" ? [{ text: ask.of, path: "ask.of" }] : ask.of.map((text, i) => ({ text, path: `ask.of.${i}` })))];
}

function degenerateIn(e: Expr, named: Variant["scope"]["named"], parameters: readonly string[]): readonly Found[] {
  const filled = (part: Expr): Expr => {
    const values = freeVariables(part).flatMap((name) => {
      const value = named(name);
      return value ? [[name, value] as const] : [];
    });
    return canonical(substitute(part, Object.fromEntries(values)));
  };
  const drawn = (part: Expr): boolean => freeVariables(part).some((name) => parameters.includes(name));
  // A sum of numbers may well come out as anything: only terms beside a variable are part of the question.
  const inVariables = (part: Expr): boolean => freeVariables(part).some((name) => named(name) === undefined);
  const visit = (part: Expr): readonly Found[] => [...own(part), ...children(part).flatMap(visit)];
  const own = (part: Expr): readonly Found[] => {
    if (part.kind === "sum" && inVariables(part)) return part.terms.filter((term) => drawn(term) && isNumber(filled(term), 0n)).map((term) => swallowed(term, zeroOf(term, filled, parameters)));
    if (part.kind === "power" && inVariables(part.base) && drawn(part.exponent)) {
      for (const value of [0n, 1n]) if (isNumber(filled(part.exponent), value)) return [flat(part.exponent, value)];
    }
    return [];
  };
  return visit(e);
}

const isNumber = (e: Expr, value: bigint): boolean => e.kind === "num" && e.value.d === 1n && e.value.n === value;

/** The factor that made the term zero, for the shortest constraint. A factor of -1 is none of the author's. */
function zeroOf(term: Expr, filled: (e: Expr) => Expr, parameters: readonly string[]): Expr {
  if (term.kind !== "product") return term;
  return term.factors.find((factor) => freeVariables(factor).some((name) => parameters.includes(name)) && isNumber(filled(factor), 0n)) ?? term;
}

const swallowed = (term: Expr, zero: Expr): Found => ({ words: { sentence: "termZero", values: { term: toText(term) } }, constraint: `${toText(zero)} != 0`, culprit: zero });
const flat = (exponent: Expr, value: bigint): Found => ({ words: { sentence: "exponentFlat", values: { exponent: toText(exponent), value: String(value) } }, constraint: `${toText(exponent)} != ${value}`, culprit: exponent });
