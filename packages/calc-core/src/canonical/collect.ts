import { apply, num, one, power, product, productOf, sumOf, zero } from "../expr/build";
import type { Expr } from "../expr/node";
import { isInteger, isOne, isZero, multiplyRational, negateRational, ONE, powerRational, type Rational } from "../expr/rational";
import { LikePowers, LikeTerms, numberBefore, unlikePowers, unlikeTerms } from "./like-terms";
import { SIZES } from "./limits";
import { compareFactors, compareTerms, sorted } from "./order";
import { extractRoot } from "./roots-of-numbers";

/*
 * Constructors that tidy: like terms and like powers collected, numbers worked out, a fixed order. Each is valid at
 * every point where all its parts have a value, isolated points aside.
 */

/** A term as its number and the rest; the rest of a number is nothing. */
export function coefficientOf(term: Expr): { readonly number: Rational; readonly rest: Expr | null } {
  if (term.kind === "num") return { number: term.value, rest: null };
  if (term.kind === "product") {
    const [first] = term.factors;
    if (first?.kind === "num") return { number: first.value, rest: productOf(term.factors.slice(1)) };
  }
  return { number: ONE, rest: term };
}

/** Does a minus stand before it: -3, -2x? */
export const isNegativeTerm = (term: Expr): boolean => numberBefore(term).n < 0n;

/** The number before an expression: 3 and x² give 3x²; a number into a single sum's bracket is not multiplied out. */
function scaled(number: Rational, rest: Expr): Expr {
  if (isOne(number)) return rest;
  return rest.kind === "product" ? productOf([num(number), ...rest.factors]) : productOf([num(number), rest]);
}

/** The sum, with like terms collected. */
export const plus = (...terms: readonly Expr[]): Expr => plusOf(terms);

/** As `plus`, of a list. */
export function plusOf(terms: readonly Expr[]): Expr {
  const apart = unlikeTerms(terms);
  if (apart) return sumOf(sorted(apart, compareTerms));
  // rule: like terms
  const like = new LikeTerms();
  for (const term of terms) {
    if (term.kind === "sum") for (const inner of term.terms) like.add(inner);
    else like.add(term);
  }
  const collected = like.collected(scaled);
  if (!isZero(like.number)) collected.push(num(like.number));
  return sumOf(sorted(collected, compareTerms));
}

/** The product, with like powers collected: x·x² is x³, √x·√x is x, e^u·e^v is e^(u+v). */
export const times = (...factors: readonly Expr[]): Expr => timesOf(factors);

/** As `times`, of a list. */
export function timesOf(factors: readonly Expr[]): Expr {
  const apart = unlikePowers(factors);
  if (apart) return assembled(apart);
  // rule: like powers
  const like = new LikePowers();
  for (const factor of factors) {
    if (factor.kind === "product") for (const inner of factor.factors) like.add(inner);
    else like.add(factor);
  }
  const { number, exponents } = like;
  if (isZero(number)) return zero;
  const powers = like.collected(raisedTo);
  if (exponents.length > 0) powers.push(exponential(plusOf(exponents)));
  // Collecting can bring numbers and products out again: √2·√2, or e^u·e^(-u).
  for (const p of powers) if (p.kind === "num" || p.kind === "product") return timesOf([num(number), ...powers]);
  if (!isOne(number)) powers.push(num(number));
  return assembled(powers);
}

/** Powers of different bases, and one number at most, as one product. */
function assembled(factors: Expr[]): Expr {
  sorted(factors, compareFactors);
  const scale = factors[0];
  const single = factors[1];
  // A number times one bracket goes into the bracket only where it is -1 or the bracket is all there is.
  // rule: number into a single bracket
  if (factors.length === 2 && scale?.kind === "num" && single?.kind === "sum") return plusOf(single.terms.map((term) => timesOf([scale, term])));
  return productOf(factors);
}

function raisedTo(base: Expr, exponents: readonly Expr[]): Expr {
  const exponent = plusOf(exponents);
  return isUnit(exponent) ? base : raise(base, exponent);
}

const isUnit = (e: Expr): boolean => e.kind === "num" && isOne(e.value);

/**
 * A power, tidied. Every rule holds wherever both sides have a value; where a rule needs more (an even root of a
 * square is an absolute value), it says so.
 */
export function raise(base: Expr, exponent: Expr): Expr {
  if (exponent.kind !== "num") return raiseToExpression(base, exponent);
  const k = exponent.value;
  // rule: power zero
  if (isZero(k)) return one;
  if (isOne(k)) return base;
  switch (base.kind) {
    case "num":
      return raiseNumber(base.value, k);
    case "power":
      return raisePower(base, k);
    case "product":
      return raiseProduct(base.factors, k);
    case "apply":
      return raiseFunction(base, k);
    default:
      return power(base, num(k));
  }
}

/** e^u: of a logarithm its argument, of 0 one. */
export function exponential(u: Expr): Expr {
  // rule: exponential of zero
  if (u.kind === "num" && isZero(u.value)) return one;
  // rule: exponential of a logarithm
  if (u.kind === "apply" && u.fn === "ln" && u.args[0]) return u.args[0];
  return apply("exp", u);
}

function raiseToExpression(base: Expr, exponent: Expr): Expr {
  // rule: power of one
  if (base.kind === "num" && isOne(base.value)) return one;
  // rule: power of e
  if (base.kind === "const" && base.name === "e") return exponential(exponent);
  return power(base, exponent);
}

function raiseNumber(base: Rational, k: Rational): Expr {
  // rule: power of zero
  if (isZero(base)) return k.n > 0n ? zero : power(num(base), num(k));
  if (isInteger(k)) {
    // rule: power of a number
    const size = k.n < 0n ? -k.n : k.n;
    const bits = BigInt((base.n < 0n ? -base.n : base.n).toString(2).length + base.d.toString(2).length);
    const trivial = base.d === 1n && (base.n === 1n || base.n === -1n);
    return trivial || (size <= SIZES.exponent && bits * size <= SIZES.bits) ? num(powerRational(base, trivial ? k.n % 2n : k.n)) : power(num(base), num(k));
  }
  return extractRoot(base, k);
}

/** (u^a)^k. For an integer k always u^(ak); for an even root of an even power |u|^(ak); else it stays. */
function raisePower(base: Expr & { kind: "power" }, k: Rational): Expr {
  const { base: u, exponent: a } = base;
  if (a.kind === "num") {
    const both = multiplyRational(a.value, k);
    // rule: whole power of a power
    if (isInteger(k)) return raise(u, num(both));
    // |u|^(ak) is u^(ak) again where ak has an even numerator over an odd denominator, and where u^a needs u ≥ 0 anyway.
    // rule: root of an even power
    if (isInteger(a.value) && a.value.n % 2n === 0n) return both.n % 2n === 0n && both.d % 2n !== 0n ? raise(u, num(both)) : raise(absolute(u), num(both));
    // rule: power of an even root
    if (a.value.d % 2n === 0n) return raise(u, num(both));
    // rule: odd root of an odd root
    if (k.d % 2n !== 0n && isOddRoot(a.value)) return raise(u, num(both));
    return power(base, num(k));
  }
  // rule: whole power of a general power
  if (isInteger(k) && u.kind !== "num") return raise(u, times(num(k), a));
  return power(base, num(k));
}

const isOddRoot = (a: Rational): boolean => a.d % 2n !== 0n;

/** |u| for a power to be taken of: of what is never negative it is u itself. */
function absolute(u: Expr): Expr {
  if (u.kind === "apply" && (u.fn === "abs" || u.fn === "exp")) return u;
  return u.kind === "num" ? num(u.value.n < 0n ? negateRational(u.value) : u.value) : apply("abs", u);
}

/** (abc)^k: apart for an integer k; for a root only a positive number comes out, since the rest may be negative. */
function raiseProduct(factors: readonly Expr[], k: Rational): Expr {
  // rule: whole power of a product
  if (isInteger(k)) return times(...factors.map((factor) => raise(factor, num(k))));
  const [first, ...rest] = factors;
  if (first?.kind !== "num") return power(product(...factors), num(k));
  const size = first.value.n < 0n ? negateRational(first.value) : first.value;
  // rule: minus under an odd root
  if (isOne(size)) return k.d % 2n === 0n ? power(product(...factors), num(k)) : times(raise(first, num(k)), raise(product(...rest), num(k)));
  // rule: number out of a root
  if (first.value.n > 0n || k.d % 2n !== 0n) return times(raise(first, num(k)), raise(product(...rest), num(k)));
  // rule: size out of an even root
  return times(extractRoot(size, k), power(product(num(-1), ...rest), num(k)));
}

function raiseFunction(base: Expr & { kind: "apply" }, k: Rational): Expr {
  const [u] = base.args;
  // rule: power of an exponential
  if (base.fn === "exp" && u) return exponential(times(num(k), u));
  // |u|^2 is u^2.
  // rule: even power of an absolute value
  if (base.fn === "abs" && u && isInteger(k) && k.n % 2n === 0n) return raise(u, num(k));
  return power(base, num(k));
}
