import { num, power, product } from "../expr/build";
import type { Expr } from "../expr/node";
import { isOne, powerRational, type Rational, rational } from "../expr/rational";
import { SIZES } from "./limits";

/**
 * r^(p/q) with whole q-th powers outside and one root of a whole number left: 8^(1/2) = 2·2^(1/2),
 * (2/3)^(1/2) = 6^(1/2)/3, (-8)^(1/3) = -2. An even root of a negative number has no value and stays.
 */
export function extractRoot(r: Rational, exponent: Rational): Expr {
  const q = exponent.d;
  const stays = power(num(r), num(exponent));
  const size = exponent.n < 0n ? -exponent.n : exponent.n;
  if ((r.n < 0n && q % 2n === 0n) || size > SIZES.exponent || q > 64n) return stays;
  const raised = powerRational(r, exponent.n);
  const negative = raised.n < 0n;
  const inside = (negative ? -raised.n : raised.n) * raised.d ** (q - 1n);
  if (inside > SIZES.factored) {
    const whole = exactRoot(inside, q);
    return whole === null ? stays : num(rational(negative ? -whole : whole, raised.d));
  }
  // rule: whole powers out of a root of a number
  const { outside, left } = splitPower(inside, q);
  const number = rational(negative ? -outside : outside, raised.d);
  if (left === 1n) return num(number);
  const { base, index } = lowestIndex(left, q);
  const root = power(num(base), num(rational(1n, index)));
  return isOne(number) ? root : product(num(number), root);
}

/** n = outside^q · left, with left free of q-th powers. Trial division: n is small. */
function splitPower(n: bigint, q: bigint): { outside: bigint; left: bigint } {
  let [outside, left] = [1n, 1n];
  for (const [prime, count] of factorise(n)) {
    outside *= prime ** (count / q);
    left *= prime ** (count % q);
  }
  return { outside, left };
}

/** 4^(1/4) is 2^(1/2): the root of the lowest index. */
function lowestIndex(n: bigint, q: bigint): { base: bigint; index: bigint } {
  for (let k = q; k > 1n; k--) {
    if (q % k !== 0n) continue;
    const base = exactRoot(n, k);
    if (base !== null) return { base, index: q / k };
  }
  return { base: n, index: q };
}

/** The primes of n with their powers, by trial division; n up to a million or so. */
export const factorise = (n: bigint): readonly (readonly [bigint, bigint])[] => dividedOut(n, Infinity);

/** Numbers longer than this, in binary digits, are not divided at all. */
const LONGEST = 2000;
/** Small primes are found in a number of any size, larger ones in a number that doubles hold. */
const SMALL_PRIMES = 1000;

/**
 * The same for a number of any size: a rest too large to factor counts as one prime, which loses identities and never
 * makes a wrong one.
 */
export function primesOf(n: bigint): readonly (readonly [bigint, bigint])[] {
  if (n <= SIZES.factored ** 2n) return factorise(n);
  return n >> BigInt(LONGEST) > 0n ? [[n, 1n]] : dividedOut(n, SMALL_PRIMES);
}

/** Divided by every number up to `most`; as soon as doubles hold the rest, by all that could divide it. */
function dividedOut(n: bigint, most: number): readonly (readonly [bigint, bigint])[] {
  const factors: [bigint, bigint][] = [];
  let rest = n;
  let p = 2;
  for (; rest > SIZES.factored ** 2n && p <= most; p += p === 2 ? 1 : 2) {
    let count = 0n;
    for (const prime = BigInt(p); rest % prime === 0n; rest /= prime) count += 1n;
    if (count > 0n) factors.push([BigInt(p), count]);
  }
  if (rest > SIZES.factored ** 2n) return [...factors, [rest, 1n]];
  let left = Number(rest);
  for (; p * p <= left; p += p === 2 ? 1 : 2) {
    let count = 0n;
    for (; left % p === 0; left /= p) count += 1n;
    if (count > 0n) factors.push([BigInt(p), count]);
  }
  if (left > 1) factors.push([BigInt(left), 1n]);
  return factors;
}

/** The whole q-th root of n, or null where there is none (Newton's method on integers). */
export function exactRoot(n: bigint, q: bigint): bigint | null {
  if (n < 2n) return n;
  let guess = 1n << BigInt(Math.ceil(n.toString(2).length / Number(q)));
  for (;;) {
    const next = ((q - 1n) * guess + n / guess ** (q - 1n)) / q;
    if (next >= guess) break;
    guess = next;
  }
  return guess ** q === n ? guess : null;
}
