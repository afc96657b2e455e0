import { addRational, multiplyRational, negateRational, type Rational } from "../../expr/rational";
import { factorise } from "../roots-of-numbers";
import { monomial, type KernelPower } from "./monomial";
import { type Polynomial, spend } from "./polynomial";
import type { Tower } from "./tower";

/** Orders of roots of unity beyond this are left alone. */
const LARGEST_ORDER = 480;

/**
 * Is a polynomial zero once roots of unity and the square roots in their fields are what they are? All its numbers are
 * written as polynomials in ζ = e^(2πi/N) and reduced by the cyclotomic polynomial; √p enters by Gauss' sum.
 *
 * @see Ireland & Rosen: A Classical Introduction to Modern Number Theory, ch. 6 (Gauss sums), ch. 13 (cyclotomic fields)
 */
export function isZeroOverCyclotomics(p: Polynomial, tower: Tower): boolean {
  const order = commonOrder(p, tower);
  if (order === null) return false;
  const modulus = cyclotomic(order);
  // Group by what is no number; each group's number has to vanish.
  const groups = new Map<string, Rational[]>();
  for (const { monomial: m, coefficient } of p.values()) {
    const rest: KernelPower[] = [];
    let number = addVectors(unit(order, 0, coefficient.re), unit(order, order / 4, coefficient.im));
    for (const power of m.powers) {
      const factor = inField(power, order, tower);
      if (factor) number = multiplyCyclic(number, factor, order, (amount) => spend(tower.budget, amount));
      else rest.push(power);
    }
    const { key } = monomial(rest);
    groups.set(key, addVectors(groups.get(key) ?? unit(order, 0, { n: 0n, d: 1n }), number));
  }
  return [...groups.values()].every((vector) => remainderIsZero(vector, modulus));
}

/** A common N, divisible by 4 so that i is in the field; null where there is nothing to gain or N is too large. */
function commonOrder(p: Polynomial, tower: Tower): number | null {
  let order = 4;
  let turns = false;
  for (const { monomial: m } of p.values()) {
    for (const { kernel, exponent } of m.powers) {
      const { kind } = tower.kernels.at(kernel);
      if (kind !== "turn") continue;
      turns = true;
      order = leastCommonMultiple(order, 2 * Number(exponent.d));
      if (order > LARGEST_ORDER) return null;
    }
  }
  if (!turns) return null;
  for (const { monomial: m } of p.values()) {
    for (const { kernel, exponent } of m.powers) {
      const known = tower.kernels.at(kernel);
      if (known.kind !== "prime" || exponent.d !== 2n || known.prime > 100n) continue;
      const wider = leastCommonMultiple(order, known.prime === 2n ? 8 : 4 * Number(known.prime));
      if (wider <= LARGEST_ORDER) order = wider;
    }
  }
  return order;
}

const greatest = (a: number, b: number): number => (b === 0 ? a : greatest(b, a % b));
const leastCommonMultiple = (a: number, b: number): number => (a / greatest(a, b)) * b;

const unit = (order: number, place: number, value: Rational): Rational[] =>
  Array.from({ length: order }, (_, i) => (i === place ? value : { n: 0n, d: 1n }));
const addVectors = (a: readonly Rational[], b: readonly Rational[]): Rational[] => a.map((x, i) => addRational(x, b[i] ?? { n: 0n, d: 1n }));

function multiplyCyclic(a: readonly Rational[], b: readonly Rational[], order: number, pay: (amount: number) => void): Rational[] {
  const result = unit(order, 0, { n: 0n, d: 1n });
  const filled = b.flatMap((value, j) => (value.n === 0n ? [] : [{ value, j }]));
  for (const [i, x] of a.entries()) {
    if (x.n === 0n) continue;
    pay(filled.length);
    for (const { value, j } of filled) {
      const place = (i + j) % order;
      result[place] = addRational(result[place] ?? { n: 0n, d: 1n }, multiplyRational(x, value));
    }
  }
  return result;
}

/** A root of unity or the square root of a prime as a polynomial in ζ, if the field has it. */
function inField({ kernel, exponent }: KernelPower, order: number, tower: Tower): Rational[] | null {
  const known = tower.kernels.at(kernel);
  const one: Rational = { n: 1n, d: 1n };
  if (known.kind === "turn") {
    const steps = Number((exponent.n * BigInt(order)) / (2n * exponent.d));
    return unit(order, ((steps % order) + order) % order, one);
  }
  if (known.kind !== "prime" || exponent.d !== 2n || exponent.n !== 1n) return null;
  const prime = Number(known.prime);
  if (prime === 2) return order % 8 === 0 ? addVectors(unit(order, order / 8, one), unit(order, (7 * order) / 8, one)) : null;
  if (order % (4 * prime) !== 0) return null;
  // Gauss: the sum of (a/p) ζ_p^a is √p for p = 1 mod 4 and i√p for p = 3 mod 4.
  const shift = prime % 4 === 1 ? 0 : (3 * order) / 4;
  let sum = unit(order, 0, { n: 0n, d: 1n });
  for (let a = 1; a < prime; a++) {
    const sign = isSquareModulo(a, prime) ? one : negateRational(one);
    sum = addVectors(sum, unit(order, ((a * order) / prime + shift) % order, sign));
  }
  return sum;
}

function isSquareModulo(a: number, prime: number): boolean {
  for (let x = 1; x < prime; x++) if ((x * x) % prime === a) return true;
  return false;
}

/** The coefficients of Φ_N from the constant term up, by Φ_N = Π (x^d - 1)^μ(N/d). */
function cyclotomic(order: number): readonly bigint[] {
  let result = [1n];
  const divisors = Array.from({ length: order }, (_, i) => i + 1).filter((d) => order % d === 0);
  for (const d of divisors) if (mobius(order / d) === 1) result = timesBinomial(result, d);
  for (const d of divisors) if (mobius(order / d) === -1) result = overBinomial(result, d);
  return result;
}

function mobius(n: number): number {
  const factors = factorise(BigInt(n));
  return factors.some(([, count]) => count > 1n) ? 0 : factors.length % 2 === 0 ? 1 : -1;
}

/** p·(x^d - 1) */
const timesBinomial = (p: readonly bigint[], d: number): bigint[] => Array.from({ length: p.length + d }, (_, i) => (p[i - d] ?? 0n) - (p[i] ?? 0n));

/** p/(x^d - 1), which divides it. */
function overBinomial(p: readonly bigint[], d: number): bigint[] {
  const result: bigint[] = [];
  for (let i = 0; i < p.length - d; i++) result.push((result[i - d] ?? 0n) - (p[i] ?? 0n));
  return result;
}

function remainderIsZero(vector: readonly Rational[], modulus: readonly bigint[]): boolean {
  const rest = [...vector];
  const degree = modulus.length - 1;
  for (let i = rest.length - 1; i >= degree; i--) {
    const leading = rest[i];
    if (!leading || leading.n === 0n) continue;
    for (const [j, c] of modulus.entries()) {
      const place = i - degree + j;
      rest[place] = addRational(rest[place] ?? { n: 0n, d: 1n }, negateRational(multiplyRational(leading, { n: c, d: 1n })));
    }
  }
  return rest.every(({ n }) => n === 0n);
}
