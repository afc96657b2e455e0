import { one, productOf } from "../expr/build";
import { equalExpr } from "../expr/equal";
import type { Expr } from "../expr/node";
import { addRational, isZero, multiplyRational, ONE, type Rational, ZERO } from "../expr/rational";

/*
 * Finding what belongs together in a sum or a product. What meets nothing of its like is handed back as it stands; few
 * terms are compared one with another, many are found by their hash.
 */

const FEW = 8;

/** Places by hash, once there are many. */
class Places {
  private byHash: Map<number, number[]> | undefined;

  /** The place of the first of `count` that is `same`; `hashAt` gives each its hash. */
  find(count: number, hash: number, hashAt: (i: number) => number, same: (i: number) => boolean): number {
    if (count <= FEW) {
      for (let i = 0; i < count; i++) if (same(i)) return i;
      return -1;
    }
    if (!this.byHash) {
      this.byHash = new Map();
      for (let i = 0; i < count; i++) this.note(i, hashAt(i));
    }
    return this.byHash.get(hash)?.find(same) ?? -1;
  }

  note(i: number, hash: number): void {
    const bucket = this.byHash?.get(hash);
    if (bucket) bucket.push(i);
    else this.byHash?.set(hash, [i]);
  }
}

/** The terms of a sum: 2x and 3x are alike, since they differ in the number before them alone. */
export class LikeTerms {
  /** What the numbers among the terms add up to. */
  number: Rational = ZERO;
  private readonly terms: Expr[] = [];
  /** The numbers before the terms; undefined where a term stands as it came. */
  private readonly amounts: (Rational | undefined)[] = [];
  private readonly places = new Places();

  add(term: Expr): void {
    if (term.kind === "num") {
      this.number = isZero(this.number) ? term.value : addRational(this.number, term.value);
      return;
    }
    const { terms, amounts } = this;
    const many = terms.length > FEW;
    const hash = many ? hashOfRest(term) : 0;
    const place = this.places.find(terms.length, hash, (i) => hashOfRest(terms[i] ?? term), (i) => sameRest(terms[i] ?? term, term));
    const first = terms[place];
    if (first) {
      amounts[place] = addRational(amounts[place] ?? numberOf(first), numberOf(term));
      return;
    }
    if (many) this.places.note(terms.length, hash);
    terms.push(term);
    amounts.push(undefined);
  }

  /** One term of each kind, without those that cancelled. */
  collected(scaled: (number: Rational, rest: Expr) => Expr): Expr[] {
    const result: Expr[] = [];
    for (let i = 0; i < this.terms.length; i++) {
      const [term, amount] = [this.terms[i], this.amounts[i]];
      if (!term) continue;
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
  private readonly amounts: (Expr[] | undefined)[] = [];
  private readonly places = new Places();

  add(factor: Expr): void {
    if (factor.kind === "num") {
      this.number = this.number === ONE ? factor.value : multiplyRational(this.number, factor.value);
      return;
    }
    if (factor.kind === "apply" && factor.fn === "exp") {
      this.exponents.push(...factor.args);
      return;
    }
    const { factors, amounts } = this;
    const base = baseOf(factor);
    const many = factors.length > FEW;
    const place = this.places.find(factors.length, base.hash, (i) => baseOf(factors[i] ?? factor).hash, (i) => equalExpr(baseOf(factors[i] ?? factor), base));
    const first = factors[place];
    if (first) {
      const exponents = amounts[place];
      if (exponents) exponents.push(exponentOf(factor));
      else amounts[place] = [exponentOf(first), exponentOf(factor)];
      return;
    }
    if (many) this.places.note(factors.length, base.hash);
    factors.push(factor);
    amounts.push(undefined);
  }

  /** One power of each base. */
  collected(raised: (base: Expr, exponents: readonly Expr[]) => Expr): Expr[] {
    return this.factors.map((factor, i) => {
      const exponents = this.amounts[i];
      if (exponents) return raised(baseOf(factor), exponents);
      return factor.kind === "power" && factor.exponent === one ? factor.base : factor;
    });
  }
}

const baseOf = (factor: Expr): Expr => (factor.kind === "power" ? factor.base : factor);
const exponentOf = (factor: Expr): Expr => (factor.kind === "power" ? factor.exponent : one);

/** How many factors of a term are its number: 1 or 0. */
const numbersBefore = (term: Expr): 0 | 1 => (term.kind === "product" && term.factors[0]?.kind === "num" ? 1 : 0);

function numberOf(term: Expr): Rational {
  const first = term.kind === "product" ? term.factors[0] : undefined;
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
