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
export function factorise(n: bigint): readonly (readonly [bigint, bigint])[] {
  const factors: [bigint, bigint][] = [];
  let rest = n;
  for (let p = 2n; p * p <= rest; p += p === 2n ? 1n : 2n) {
    let count = 0n;
    while (rest % p === 0n) {
      rest /= p;
      count += 1n;
    }
    if (count > 0n) factors.push([p, count]);
  }
  if (rest > 1n) factors.push([rest, 1n]);
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
