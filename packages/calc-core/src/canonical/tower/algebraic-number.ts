import { gcd, type Rational } from "../../expr/rational";
import type { Kernel } from "./kernel";
import { absoluteInterval, addIntervals, invertInterval, multiplyIntervals, type NumberInterval, ofRational, rootOfInterval } from "./number-interval";
import { type Polynomial, spend } from "./polynomial";
import type { Monomial } from "./monomial";
import { NotFactored } from "./not-factored";
import type { Ground } from "./ground";

/** A real number by roots of roots: its value to any precision, and what bounds it away from zero. */
type Algebraic = {
  /** Null where more precision is needed. */
  readonly at: (p: bigint) => NumberInterval | null;
  /** Binary logarithms of the bounds u and l of Burnikel et al. */
  readonly u: number;
  readonly l: number;
};

/** Most binary digits that are worked out before the question stays open. */
const MOST_DIGITS = 24_000;

/**
 * The sign of a polynomial in roots of numbers: exact. It is evaluated to more and more digits; once it is smaller than
 * any number of its kind that is not 0 can be, it is 0. Null where it is no such number or the digits do not suffice.
 *
 * @see Burnikel, Funke, Mehlhorn, Schirra, Schmitt: A separation bound for real algebraic expressions (ESA 2001)
 */
export function signOfNumber(p: Polynomial, ground: Ground): -1 | 0 | 1 | null {
  let number: Algebraic;
  let enough: number;
  try {
    // √2·√3 as two roots or as one: whichever leaves fewer digits to compute.
    const apart = bounded(p, ground, false);
    const joined = apart.enough > 1000 ? bounded(p, ground, true) : apart;
    ({ number, enough } = joined.enough < apart.enough ? joined : apart);
  } catch (error) {
    if (error instanceof NotFactored) return null;
    throw error;
  }
  if (enough > MOST_DIGITS) return null;
  for (let digits = 96; ; digits *= 2) {
    const last = digits >= enough + 16;
    if (digits > 4 * MOST_DIGITS) return null;
    spend(ground.budget, p.size * (digits >> 4));
    const interval = number.at(BigInt(digits));
    if (!interval) continue;
    if (interval.lo > 0n) return 1;
    if (interval.hi < 0n) return -1;
    const size = interval.hi > -interval.lo ? interval.hi : -interval.lo;
    if (last && size.toString(16).length * 4 - digits < -enough) return 0;
  }
}

type Roots = { readonly degrees: Map<string, number>; readonly joined: boolean };

/** The number, and the binary digits after which it is 0 if nothing has shown up. */
function bounded(p: Polynomial, ground: Ground, joined: boolean): { readonly number: Algebraic; readonly enough: number } {
  const degrees = new Map<string, number>();
  const number = polynomialNumber(p, ground, { degrees, joined });
  const degree = [...degrees.values()].reduce((a, b) => a * b, 1);
  return { number, enough: (number.l + (degree - 1) * number.u) * (1 + 1e-9) + 8 };
}

/** Is the kernel a real number made of rational numbers by roots? */
export function isAlgebraicKernel(kernel: Kernel, ground: Ground): boolean {
  if (kernel.kind === "prime") return true;
  if (kernel.kind !== "size" && kernel.kind !== "sign") return false;
  if (kernel.atom.complex || kernel.atom.value.under.size > 0) return false;
  return [...kernel.atom.value.over.values()].every(({ monomial }) => monomial.powers.every((power) => isAlgebraicKernel(ground.kernels.at(power.kernel), ground)));
}

function polynomialNumber(p: Polynomial, ground: Ground, roots: Roots): Algebraic {
  const terms = [...p.values()].map(({ monomial, coefficient }) => {
    if (coefficient.im.n !== 0n) throw new NotFactored("not real");
    return productOf(rationalNumber(coefficient.re), monomialNumber(monomial, ground, roots));
  });
  const l = terms.reduce((total, term) => total + term.l, 0);
  return {
    l,
    u: l + Math.log2(terms.reduce((total, term) => total + 2 ** Math.min(term.u - term.l, 1000), 0)),
    at: (digits) => terms.map((term) => term.at(digits)).reduce((a, b) => a && b && addIntervals(a, b), { lo: 0n, hi: 0n }),
  };
}

function monomialNumber({ key, powers }: Monomial, ground: Ground, roots: Roots): Algebraic {
  const product = (k: bigint, root: (kernel: Kernel, d: number) => Algebraic): Algebraic =>
    powers.map(({ kernel, exponent: { n, d } }) => powerOf(root(ground.kernels.at(kernel), Number(k === 1n ? d : 1n)), Number(k === 1n ? n : (n * k) / d))).reduce(productOf, rationalNumber({ n: 1n, d: 1n }));
  const index = powers.reduce((total, { exponent: { d } }) => (total / gcd(total, d)) * d, 1n);
  if (!roots.joined || index === 1n || powers.some(({ kernel }) => ground.kernels.at(kernel).kind === "sign")) return product(1n, (kernel, d) => kernelRoot(kernel, d, ground, roots));
  return rootOf(product(index, (kernel) => radicandOf(kernel, ground, roots)), Number(index), key, roots);
}

const bits = (n: bigint): number => (n === 0n ? 0 : (n < 0n ? -n : n).toString(2).length);
const rationalNumber = ({ n, d }: Rational): Algebraic => ({ u: bits(n), l: d === 1n ? 0 : bits(d), at: (digits) => ofRational(n, d, digits) });

const productOf = (a: Algebraic, b: Algebraic): Algebraic => ({
  u: a.u + b.u,
  l: a.l + b.l,
  at: (digits) => {
    const [left, right] = [a.at(digits), b.at(digits)];
    return left && right && multiplyIntervals(left, right, digits);
  },
});

function powerOf(a: Algebraic, n: number): Algebraic {
  if (n < 0) {
    const b = powerOf(a, -n);
    return {
      u: b.l,
      l: b.u,
      at: (digits) => {
        const interval = b.at(digits);
        return interval && invertInterval(interval, digits);
      },
    };
  }
  // Its bounds would ask for more digits than are ever worked out.
  if (n > MOST_DIGITS) throw new NotFactored("a power too high");
  return {
    u: n * a.u,
    l: n * a.l,
    at: (digits) => {
      const interval = a.at(digits);
      return interval && raised(interval, n, digits);
    },
  };
}

/** By squaring. */
function raised(interval: NumberInterval, n: number, digits: bigint): NumberInterval {
  let [result, square] = [ofRational(1n, 1n, digits), interval];
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiplyIntervals(result, square, digits);
    if (left > 1) square = multiplyIntervals(square, square, digits);
  }
  return result;
}

/** The k-th root of a prime or of a size, or a sign. */
function kernelRoot(kernel: Kernel, k: number, ground: Ground, roots: Roots): Algebraic {
  if (kernel.kind === "sign" && kernel.atom.value.under.size === 0) {
    const sign = signOfNumber(kernel.atom.value.over, ground);
    if (!sign) throw new NotFactored("a sign that cannot be told");
    return rationalNumber({ n: BigInt(sign), d: 1n });
  }
  const radicand = radicandOf(kernel, ground, roots);
  if (k === 1) return radicand;
  return rootOf(radicand, k, `${kernel.key} ${k}`, roots);
}

function rootOf(radicand: Algebraic, k: number, key: string, { degrees }: Roots): Algebraic {
  degrees.set(key, k);
  const { u, l } = radicand;
  return {
    u: u >= l ? (u + (k - 1) * l) / k : u,
    l: u >= l ? l : ((k - 1) * u + l) / k,
    at: (digits) => {
      const interval = radicand.at(digits);
      return interval && rootOfInterval(interval, BigInt(k), digits);
    },
  };
}

function radicandOf(kernel: Kernel, ground: Ground, roots: Roots): Algebraic {
  if (kernel.kind === "prime") return rationalNumber({ n: kernel.prime, d: 1n });
  if (kernel.kind !== "size" || kernel.atom.complex || kernel.atom.value.under.size > 0) throw new NotFactored("no number made of roots");
  const inside = polynomialNumber(kernel.atom.value.over, ground, roots);
  return {
    ...inside,
    at: (digits) => {
      const interval = inside.at(digits);
      return interval && absoluteInterval(interval);
    },
  };
}
