import { absoluteRational, compareRational, multiplyRational, type Rational, rational, subtractRational, toNumber } from "../expr/rational";
import type { Point } from "./points";

/** Coordinates of so many characters need no shorter ones. */
const SHORT = 3;
const MOST = 48;
/** Sizes that are tried whatever the number is. */
const PLAIN: readonly Rational[] = ([[1, 1], [2, 1], [3, 1], [5, 1], [10, 1], [100, 1], [1000, 1], [1, 2], [1, 7], [1, 10], [1, 100], [1, 1000], [1, 10_000], [1, 100_000]] as const).map(([n, d]) => rational(n, d)); // prettier-ignore

/**
 * The point with shorter coordinates at which the same still holds, one variable after another: what was found close beside a
 * corner may show as well a whole step away, at a number that is quicker to type into a calculator.
 */
export function nicerPoint(point: Point, variables: readonly string[], holds: (point: Point) => boolean): Point {
  let best = point;
  for (const name of variables) {
    const value = best[name];
    if (!value || lengthOf(value) <= SHORT) continue;
    const shorter = shorterNumbers(value).find((candidate) => holds({ ...best, [name]: candidate }));
    if (shorter) best = { ...best, [name]: shorter };
  }
  return best;
}

/** How much there is to type; a row of noughts at the end counts half. */
const lengthOf = ({ n, d }: Rational): number => digitsOf(n) + (d === 1n ? 0 : digitsOf(d));

function digitsOf(n: bigint): number {
  if (n < 100n && n > -100n) return n < 10n && n > -10n ? 1 : 2;
  const digits = `${n < 0n ? -n : n}`;
  return (digits.length + Math.max(1, digits.replace(/0+$/, "").length)) / 2;
}

/** Numbers shorter than the given one, shortest first, of these the nearest: plain ones of its sign, and roundings of it. */
function shorterNumbers(value: Rational): readonly Rational[] {
  const found = new Map<string, Rational>();
  const sign = rational(value.n < 0n ? -1 : 1);
  for (const candidate of [rational(0), ...PLAIN.map((size) => multiplyRational(sign, size)), ...roundings(value), ...convergents(value)]) {
    if (lengthOf(candidate) < lengthOf(value)) found.set(`${candidate.n}/${candidate.d}`, candidate);
  }
  const distance = (candidate: Rational): Rational => absoluteRational(subtractRational(candidate, value));
  return [...found.values()].sort((a, b) => lengthOf(a) - lengthOf(b) || compareRational(distance(a), distance(b))).slice(0, MOST);
}

/** Rounded down and up to a whole number, and to one significant digit and more. */
function roundings(value: Rational): readonly Rational[] {
  const size = Math.abs(toNumber(value));
  if (size === 0 || !Number.isFinite(size)) return [];
  const exponent = Math.floor(Math.log10(size));
  return [0, ...[0, 1, 2, 3].map((more) => exponent - more)].flatMap((place) => {
    const unit = place < 0 ? rational(1, 10n ** BigInt(-place)) : rational(10n ** BigInt(place));
    const below = floorOf(rational(value.n * unit.d, value.d * unit.n));
    return [below, below + 1n].map((steps) => multiplyRational(rational(steps), unit));
  });
}

/** The first fractions of the continued fraction, which are the nearest of their length. */
function convergents(value: Rational): readonly Rational[] {
  const found: Rational[] = [];
  let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
  let { n, d } = value;
  while (d !== 0n && found.length < 8) {
    const whole = floorOf({ n, d });
    [p0, q0, p1, q1] = [p1, q1, whole * p1 + p0, whole * q1 + q0];
    found.push(rational(p1, q1));
    [n, d] = [d, n - whole * d];
  }
  return found;
}

const floorOf = ({ n, d }: Rational): bigint => n / d - (n % d < 0n ? 1n : 0n);
