import { num, one, productOf } from "../expr/build";
import { equalExpr } from "../expr/equal";
import type { Expr } from "../expr/node";
import { addRational, isOne, isZero, multiplyRational, ONE, type Rational, ZERO } from "../expr/rational";

/*
 * Finding what belongs together in a sum or a product. What meets nothing of its like is handed back as it stands; few
 * terms are compared one with another, many are found by their hash.
 */

const FEW = 8;

/** Notes a place under its hash, among many. */
function note(places: Map<number, number[]>, hash: number, i: number): void {
  const bucket = places.get(hash);
  if (bucket) bucket.push(i);
  else places.set(hash, [i]);
}

/** Where short lists are gathered: what they hold in the end is copied, so that a node's list is no longer than it must be. */
const gathered: Expr[] = [];

/** The terms of a short sum, brackets opened, where no two are alike and one at most is a number; null elsewhere. */
export function unlikeTerms(terms: readonly Expr[]): Expr[] | null {
  let count = 0;
  for (const term of terms) {
    const inner = term.kind === "sum" ? term.terms : null;
    for (let i = 0; i < (inner ? inner.length : 1); i++) {
      const one = inner ? inner[i] : term;
      if (!one || !isNewTerm(count, one)) return null;
      gathered[count++] = one;
    }
  }
  return gathered.slice(0, count);
}

/** Is it unlike all that were gathered so far? */
function isNewTerm(count: number, term: Expr): boolean {
  if (count > FEW || (term.kind === "num" && isZero(term.value))) return false;
  for (let i = 0; i < count; i++) {
    const known = gathered[i] ?? term;
    if (term.kind === "num" ? known.kind === "num" : known.kind !== "num" && sameRest(known, term)) return false;
  }
  return true;
}

/**
 * The number of a short product, where it is not 1, and the other factors, brackets opened, where no two are powers of the
 * same; null elsewhere, and where the number is 0.
 */
export function unlikePowers(factors: readonly Expr[]): Expr[] | null {
  let count = 1;
  let number = ONE;
  for (const factor of factors) {
    const inner = factor.kind === "product" ? factor.factors : null;
    for (let i = 0; i < (inner ? inner.length : 1); i++) {
      const one = inner ? inner[i] : factor;
      if (one?.kind === "num") number = number === ONE ? one.value : multiplyRational(number, one.value);
      else if (one && isNewPower(count, one)) gathered[count++] = one;
      else return null;
    }
  }
  if (number === ONE || isOne(number)) return gathered.slice(1, count);
  if (isZero(number)) return null;
  gathered[0] = num(number);
  return gathered.slice(0, count);
}

function isNewPower(count: number, factor: Expr): boolean {
  if (count > FEW || (factor.kind === "power" && factor.exponent === one)) return false;
  const exponential = isExponential(factor);
  // Of e^0 and e^(ln u) something else is made.
  if (exponential && factor.known.canonical !== factor) return false;
  const base = baseOf(factor);
  for (let i = 1; i < count; i++) {
    const known = gathered[i] ?? factor;
    if (equalExpr(baseOf(known), base) || (exponential && isExponential(known))) return false;
  }
  return true;
}

/** The terms of a sum: 2x and 3x are alike, since they differ in the number before them alone. */
export class LikeTerms {
  /** What the numbers among the terms add up to. */
  number: Rational = ZERO;
  private readonly terms: Expr[] = [];
  /** The numbers before the terms; undefined where a term stands as it came. */
  private amounts: (Rational | undefined)[] | undefined;
  private places: Map<number, number[]> | undefined;

  add(term: Expr): void {
    if (term.kind === "num") {
      this.number = isZero(this.number) ? term.value : addRational(this.number, term.value);
      return;
    }
    const { terms } = this;
    const place = this.placeOf(term);
    const first = terms[place];
    if (first) {
      this.amounts ??= [];
      this.amounts[place] = addRational(this.amounts[place] ?? numberBefore(first), numberBefore(term));
      return;
    }
    if (this.places) note(this.places, hashOfRest(term), terms.length);
    terms.push(term);
  }

  /** Where the first term like this one stands; -1 for nowhere. */
  private placeOf(term: Expr): number {
    const { terms } = this;
    if (terms.length <= FEW) {
      for (let i = 0; i < terms.length; i++) if (sameRest(terms[i] ?? term, term)) return i;
      return -1;
    }
    if (!this.places) {
      this.places = new Map();
      for (const [i, known] of terms.entries()) note(this.places, hashOfRest(known), i);
    }
    return this.places.get(hashOfRest(term))?.find((i) => sameRest(terms[i] ?? term, term)) ?? -1;
  }

  /** One term of each kind, without those that cancelled. */
  collected(scaled: (number: Rational, rest: Expr) => Expr): Expr[] {
    const { terms, amounts } = this;
    if (!amounts) return terms;
    const result: Expr[] = [];
    for (const [i, term] of terms.entries()) {
      const amount = amounts[i];
      if (!amount) result.push(term);
      else if (!isZero(amount)) result.push(scaled(amount, restOf(term)));
    }
    return result;
  }
}

/** The factors of a product: x and x² are alike, since they are powers of the same. */
export class LikePowers {
  number: Rational = ONE;
  /** The exponents of e. */
  readonly exponents: Expr[] = [];
  private readonly factors: Expr[] = [];
  private amounts: (Expr[] | undefined)[] | undefined;
  private places: Map<number, number[]> | undefined;

  add(factor: Expr): void {
    if (factor.kind === "num") {
      this.number = this.number === ONE ? factor.value : multiplyRational(this.number, factor.value);
      return;
    }
    if (factor.kind === "apply" && factor.fn === "exp") {
      this.exponents.push(...factor.args);
      return;
    }
    const { factors } = this;
    const base = baseOf(factor);
    const place = this.placeOf(base);
    const first = factors[place];
    if (first) {
      this.amounts ??= [];
      const exponents = (this.amounts[place] ??= [exponentOf(first)]);
      exponents.push(exponentOf(factor));
      return;
    }
    if (this.places) note(this.places, base.hash, factors.length);
    factors.push(factor.kind === "power" && factor.exponent === one ? base : factor);
  }

  /** Where the first power of this base stands; -1 for nowhere. */
  private placeOf(base: Expr): number {
    const { factors } = this;
    if (factors.length <= FEW) {
      for (let i = 0; i < factors.length; i++) if (equalExpr(baseOf(factors[i] ?? base), base)) return i;
      return -1;
    }
    if (!this.places) {
      this.places = new Map();
      for (const [i, known] of factors.entries()) note(this.places, baseOf(known).hash, i);
    }
    return this.places.get(base.hash)?.find((i) => equalExpr(baseOf(factors[i] ?? base), base)) ?? -1;
  }

  /** One power of each base. */
  collected(raised: (base: Expr, exponents: readonly Expr[]) => Expr): Expr[] {
    const { factors, amounts } = this;
    if (!amounts) return factors;
    return factors.map((factor, i) => {
      const exponents = amounts[i];
      return exponents ? raised(baseOf(factor), exponents) : factor;
    });
  }
}

const baseOf = (factor: Expr): Expr => (factor.kind === "power" ? factor.base : factor);
const exponentOf = (factor: Expr): Expr => (factor.kind === "power" ? factor.exponent : one);

const isExponential = (e: Expr): boolean => e.kind === "apply" && e.fn === "exp";

/** How many factors of a term are its number: 1 or 0. */
const numbersBefore = (term: Expr): 0 | 1 => (term.kind === "product" && term.factors[0]?.kind === "num" ? 1 : 0);

/** The number before a term: 3 of 3x, 1 of x; of a number it is the number. */
export function numberBefore(term: Expr): Rational {
  const first = term.kind === "product" ? term.factors[0] : term;
  return first?.kind === "num" ? first.value : ONE;
}

const restOf = (term: Expr): Expr => (term.kind === "product" && numbersBefore(term) === 1 ? productOf(term.factors.slice(1)) : term);

/** Equal but for the number before them? */
function sameRest(a: Expr, b: Expr): boolean {
  if (a === b) return true;
  const [skipA, skipB] = [numbersBefore(a), numbersBefore(b)];
  const length = a.kind === "product" ? a.factors.length - skipA : 1;
  if (length !== (b.kind === "product" ? b.factors.length - skipB : 1)) return false;
  for (let i = 0; i < length; i++) {
    const left = a.kind === "product" ? a.factors[i + skipA] : a;
    const right = b.kind === "product" ? b.factors[i + skipB] : b;
    if (left !== right && !(left && right && equalExpr(left, right))) return false;
  }
  return true;
}

/** The same for terms that differ in their number alone. */
function hashOfRest(term: Expr): number {
  if (term.kind !== "product") return term.hash;
  const skip = numbersBefore(term);
  let hash = 0;
  for (let i = skip; i < term.factors.length; i++) hash = (Math.imul(hash, 31) + (term.factors[i]?.hash ?? 0)) | 0;
  return hash;
}
