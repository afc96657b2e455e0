import { apply, sumOf } from "../expr/build";
import type { Expr, Sum } from "../expr/node";
import { children, partsFirst, withChildren } from "../expr/walk";
import type { FunctionName } from "../functions/names";
import { canonical } from "./canonical";
import { isNegativeTerm } from "./collect";
import { isInTextbookForm, textbookProduct, touchedUp } from "./textbook-products";
import { textbookSum } from "./textbook-sums";

/**
 * What a textbook would print: the canonical form with roots as roots, like fractions over one bar, exponentials before
 * the bracket, sine before cosine, and a sum that begins with a plus where it has one. Has the same value; is meant for eyes and not for comparing.
 */
export function presentable(e: Expr): Expr {
  const tidy = canonical(e);
  partsFirst(tidy, isShown, shown);
  return shown(tidy);
}

const isShown = (node: Expr): boolean => node.depth === 1 || node.known.shown !== null;

/** From the root down, since joining fractions changes what is below; each node once. */
function shown(node: Expr): Expr {
  if (node.depth === 1) return node;
  if (node.known.shown) return node.known.shown;
  const joined = asInTextbooks(node);
  const parts = children(joined);
  let changed: Expr[] | undefined;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const better = part && shown(part);
    if (better && better !== part) (changed ??= parts.slice())[i] = better;
  }
  return (node.known.shown = dressed(changed ? withChildren(joined, changed) : joined));
}

/** The node as its last touch leaves it; its parts are still to be shown. */
function asInTextbooks(node: Expr): Expr {
  const joined = node.kind === "sum" ? textbookSum(node) : node;
  if (joined.kind !== "product" || isInTextbookForm(joined)) return joined;
  const tidied = textbookProduct(joined);
  return tidied.kind === "product" ? touchedUp(tidied) : tidied;
}

function dressed(node: Expr): Expr {
  switch (node.kind) {
    case "power":
      if (node.exponent.kind !== "num" || node.exponent.value.n !== 1n) return node;
      if (node.exponent.value.d === 2n) return apply("sqrt", node.base);
      return node.exponent.value.d === 3n ? apply("cbrt", node.base) : node;
    case "sum":
      return withPlusFirst(node);
    default:
      return node;
  }
}

function withPlusFirst(sum: Sum): Expr {
  const ordered = numberFirst(plusFirst(sum.terms));
  return ordered === sum.terms ? sum : sumOf(ordered);
}

/** -x + 1 as 1 - x; a polynomial of three terms or more keeps its order, -x^2 + 2x + 1. */
function plusFirst(terms: readonly Expr[]): readonly Expr[] {
  const [first] = terms;
  if (!first || !isNegativeTerm(first) || (terms.length > 2 && terms.every(isPolynomialTerm))) return terms;
  const positive = terms.find((term) => !isNegativeTerm(term));
  return positive ? [positive, ...terms.filter((term) => term !== positive)] : terms;
}

function isPolynomialTerm(term: Expr): boolean {
  const factors = term.kind === "product" ? term.factors : [term];
  return factors.every((f) => f.kind === "num" || f.kind === "const" || f.kind === "sym" || (f.kind === "power" && f.base.kind === "sym"));
}

/** 1 + e^x and 1 + cos(x): a number stands before a single wave or exponential, and behind everything else. */
function numberFirst(terms: readonly Expr[]): readonly Expr[] {
  const [first, second] = terms;
  return terms.length === 2 && first && second?.kind === "num" && second.value.n > 0n && isWave(first) ? [second, first] : terms;
}

const WAVES: ReadonlySet<FunctionName> = new Set(["exp", "sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "coth", "sech", "csch"]);

function isWave(term: Expr): boolean {
  const factors = term.kind === "product" ? term.factors.filter((factor) => factor.kind !== "num") : [term];
  const [only] = factors;
  if (factors.length !== 1 || !only) return false;
  const base = only.kind === "power" && only.exponent.kind === "num" ? only.base : only;
  return (base.kind === "apply" && WAVES.has(base.fn)) || (base.kind === "power" && base.base.kind === "num");
}
