import { canonical, type Expr, exprOf, partsOf, presentable, toInfix, type Written } from "@nabla/calc-core";
import { bare, type Factor, factorsOf } from "./written";

/** No longer than the textbook's form, and nothing in it that could be collected, cancelled or left out. */
export function isSimplified(written: Written, meaning: Expr): boolean {
  return sizeOf(written) <= sizeOfExpr(presentable(meaning)) + 1 && !isUntidy(written);
}

/** Numbers, names and functions written: brackets and signs do not count. */
const sizeOf = (w: Written): number => (["number", "name", "constant", "apply", "call", "root", "abs"].includes(w.kind) ? 1 : 0) + partsOf(w).reduce((total, part) => total + sizeOf(part), 0);

/** Printed and counted in the same way: every number, name and function. */
const sizeOfExpr = (e: Expr): number => toInfix(e).match(/[A-Za-z_]\w*|\d+/g)?.length ?? 0;

function isUntidy(w: Written): boolean {
  const own = w.kind === "sum" ? hasLikeTerms(w.terms.map((term) => term.of)) : w.kind === "product" || w.kind === "fraction" ? hasLikeFactors(factorsOf(w)) : w.kind === "power" ? isNumber(w.exponent, 0n) || isNumber(w.exponent, 1n) : false;
  return own || (w.kind === "sign" && bare(w.of) !== w.of && w.of.kind === "sign") || partsOf(w).some(isUntidy);
}

const isNumber = (w: Written, value: bigint): boolean => {
  const inner = bare(w);
  return inner.kind === "number" && inner.value.d === 1n && inner.value.n === value;
};

/** 2x + 3x, x + 0, 2 + 3. */
function hasLikeTerms(terms: readonly Written[]): boolean {
  const kernels = terms.map(kernelOf);
  return terms.some((term) => isNumber(term, 0n)) || new Set(kernels).size < kernels.length;
}

/** A term without its number, so that like terms have the same. */
function kernelOf(term: Written): string {
  const e = exprOf(term);
  if (!e) return JSON.stringify(term.span);
  const tidy = canonical(e);
  if (tidy.kind === "num") return "1";
  if (tidy.kind !== "product" || tidy.factors[0]?.kind !== "num") return toInfix(tidy);
  return toInfix(canonical({ ...tidy, factors: tidy.factors.slice(1) }));
}

/** 2·3x, x·x, x/x, 2/4, 1·x: two numbers above the bar, numbers that can be cancelled, one base twice. */
function hasLikeFactors(factors: readonly Factor[]): boolean {
  const numbers = factors.filter(({ of }) => of.kind === "number");
  const [above, below] = [numbers.filter(({ under }) => !under), numbers.filter(({ under }) => under)];
  if (above.length > 1 || below.length > 1 || below.some(({ of }) => isNumber(of, 1n))) return true;
  const [over, under] = [above[0]?.of, below[0]?.of];
  if (over && isNumber(over, 1n) && factors.some(({ of, under: low }) => of !== over && !low)) return true;
  if (over?.kind === "number" && under?.kind === "number" && (over.value.d !== 1n || under.value.d !== 1n || divisor(over.value.n, under.value.n) > 1n)) return true;
  const bases = factors.flatMap(({ of }) => (of.kind === "number" ? [] : [baseOf(of)]));
  return new Set(bases).size < bases.length;
}

function baseOf(w: Written): string {
  const base = exprOf(w.kind === "power" ? w.base : w);
  return base ? toInfix(canonical(base)) : JSON.stringify(w.span);
}

export function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
