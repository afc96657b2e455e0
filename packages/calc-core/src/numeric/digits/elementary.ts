import type { Arithmetic, Big } from "./big";
import { BITS_A_DIGIT, bitLength, decimalText, fixedLn2, fixedOf, fixedPi, partsOfBig } from "./fixed-point";

/*
 * exp, ln, sin, cos and atan of one many-digit number, each to a relative error below 10^-(digits + 8) (sine and
 * cosine: absolute). Bits to spare cover what cancels and what the steps round away.
 * @see Brent, Zimmermann: Modern Computer Arithmetic (2010), ch. 4
 */

const SPARE = 64;
const bitsFor = (m: Arithmetic): number => Math.ceil((m.digits + 10) * BITS_A_DIGIT) + SPARE;
const shift = (n: bigint, by: number): bigint => (by >= 0 ? n << BigInt(by) : n >> BigInt(-by));
/** Halvings before a series, so that it needs about as many terms as there are halvings. */
const halvings = (bits: number): number => Math.ceil(Math.sqrt(bits) / 1.5);

/** e^r for a fixed-point |r| < 1. */
function fixedExp(r: bigint, bits: number): bigint {
  const halved = halvings(bits);
  const wide = bits + halved + 16;
  const x = shift(r, wide - bits - halved);
  const one = 1n << BigInt(wide);
  let [term, total] = [one, one];
  for (let i = 1n; term !== 0n && term !== -1n; i++) {
    term = (term * x) / (i << BigInt(wide));
    total += term;
  }
  for (let i = 0; i < halved; i++) total = (total * total) >> BigInt(wide);
  return total >> BigInt(wide - bits);
}

/** e^x; `more` digits beyond the usual ones, for those who subtract 1. */
export function expOf(m: Arithmetic, x: Big, more = 0): Big {
  const bits = bitsFor(m) + Math.ceil(more * BITS_A_DIGIT) + Math.max(0, Math.ceil(x.e * BITS_A_DIGIT));
  const fixed = fixedOf(x, bits);
  const ln2 = fixedLn2(bits);
  const k = fixed / ln2;
  return m.big(decimalText(fixedExp(fixed - k * ln2, bits), Number(k) - bits, m.digits + more + 10));
}

/** Of numbers with a larger exponent of ten the logarithm is that of the exponent and the rest. */
const FAR = 10_000;

/** ln x for x > 0, by Newton's method on e^y = x with three times the digits a step. */
export function lnOf(m: Arithmetic, x: Big): Big {
  // Close to 1 the leading digits cancel.
  const near = x.minus(1);
  if (near.isZero()) return m.big(0);
  if (Math.abs(x.e) > FAR) return lnOf(m, x.times(`1e${-x.e}`)).plus(lnOf(m, m.big(10)).times(x.e));
  const bits = bitsFor(m) + Math.max(0, Math.ceil(-near.e * BITS_A_DIGIT)) + 16;
  const { coefficient, exponent } = partsOfBig(x);
  const ten = 10n ** BigInt(Math.abs(exponent));
  // x = exact·2^(power - bits), with exact·2^-bits between 1/32 and 32.
  const power = bitLength(coefficient) + (exponent >= 0 ? bitLength(ten) : -bitLength(ten));
  const exact = exponent >= 0 ? shift(coefficient * ten, bits - power) : bits >= power ? shift(coefficient, bits - power) / ten : coefficient / (ten << BigInt(power - bits));
  let y = BigInt(Math.round(Math.log(Number(shift(exact, 53 - bits)) / 2 ** 53) * 2 ** 48)) << BigInt(bits - 48);
  for (let known = 40; known < bits; known *= 3) {
    const e = wholeExp(y, bits);
    y += ((exact - e) << BigInt(bits + 1)) / (exact + e);
  }
  return m.big(decimalText(y + BigInt(power) * fixedLn2(bits), -bits, m.digits + 10));
}

/** e^y for any small fixed-point y. */
function wholeExp(y: bigint, bits: number): bigint {
  const ln2 = fixedLn2(bits);
  const k = y / ln2;
  return shift(fixedExp(y - k * ln2, bits), Number(k));
}

/** Sine and cosine of a fixed-point |r| < 1. */
function fixedWaves(r: bigint, bits: number): { readonly sine: bigint; readonly cosine: bigint } {
  const halved = halvings(bits);
  const wide = bits + 2 * halved + 16;
  const x = shift(r, wide - bits - halved);
  const square = (x * x) >> BigInt(wide);
  const one = 1n << BigInt(wide);
  // sin x and 1 - cos x by their series.
  let [sine, versine] = [x, 0n];
  let [odd, even] = [x, one];
  for (let i = 1n; even !== 0n && even !== -1n; i++) {
    even = -(even * square) / (((2n * i - 1n) * 2n * i) << BigInt(wide));
    odd = -(odd * square) / ((2n * i * (2n * i + 1n)) << BigInt(wide));
    versine -= even;
    sine += odd;
  }
  for (let i = 0; i < halved; i++) {
    // sin 2x = 2 sin x cos x, 1 - cos 2x = 2 sin² x
    const doubled = (2n * sine * (one - versine)) >> BigInt(wide);
    versine = (2n * sine * sine) >> BigInt(wide);
    sine = doubled;
  }
  return { sine: sine >> BigInt(wide - bits), cosine: (one - versine) >> BigInt(wide - bits) };
}

/** Sine (turns = 0) or cosine (turns = 1, a quarter turn ahead). */
function waveOf(m: Arithmetic, x: Big, turns: 0n | 1n): Big {
  const bits = bitsFor(m) + Math.max(0, Math.ceil(x.e * BITS_A_DIGIT));
  const fixed = fixedOf(x, bits);
  const quarter = fixedPi(bits) >> 1n;
  const k = (2n * fixed + quarter) / (2n * quarter) - (2n * fixed + quarter < 0n ? 1n : 0n);
  const { sine, cosine } = fixedWaves(fixed - k * quarter, bits);
  const place = (((k + turns) % 4n) + 4n) % 4n;
  const value = place === 0n ? sine : place === 1n ? cosine : place === 2n ? -sine : -cosine;
  return m.big(decimalText(value, -bits, m.digits + 10));
}

export const sinOf = (m: Arithmetic, x: Big): Big => waveOf(m, x, 0n);
export const cosOf = (m: Arithmetic, x: Big): Big => waveOf(m, x, 1n);

/** The arc tangent: a double's worth by Math, the small rest by its series. */
export function atanOf(m: Arithmetic, x: Big): Big {
  if (x.isZero() || x.e < -m.digits) return x;
  if (x.abs().gt(1)) {
    const quarter = m.big(decimalText(fixedPi(bitsFor(m)), -bitsFor(m) - 1, m.digits + 10));
    return (x.gt(0) ? quarter : quarter.neg()).minus(atanOf(m, m.big(1).div(x)));
  }
  const bits = bitsFor(m) + Math.max(0, Math.ceil(-x.e * BITS_A_DIGIT));
  const fixed = fixedOf(x, bits);
  const guess = fixedOf(m.big(Math.atan(x.toNumber())), bits);
  const { sine, cosine } = fixedWaves(guess, bits);
  // atan x = guess + atan d, d = (x cos - sin)/(cos + x sin)
  const over = fixed * cosine - (sine << BigInt(bits));
  const under = cosine + ((fixed * sine) >> BigInt(bits));
  const d = over / under;
  const square = (d * d) >> BigInt(bits);
  let [term, rest] = [d, 0n];
  for (let i = 1n; term !== 0n && term !== -1n; i += 2n) {
    rest += term / i;
    term = -((term * square) >> BigInt(bits));
  }
  return m.big(decimalText(guess + rest, -bits, m.digits + 10));
}
