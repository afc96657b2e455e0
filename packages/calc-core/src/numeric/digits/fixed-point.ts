import type { BigNumber as Big } from "mathjs";

/*
 * Whole numbers that stand for multiples of 2^-bits. Elementary functions are worked out in them: machine multiplication
 * of large whole numbers is many times faster than decimal digits in lists.
 */

export const BITS_A_DIGIT = Math.LOG2E * Math.LN10;

export const bitLength = (n: bigint): number => (n === 0n ? 0 : (n < 0n ? -n : n).toString(16).length * 4);

/** A decimal number as c·10^exponent. */
export function partsOfBig(x: Big): { readonly coefficient: bigint; readonly exponent: number } {
  const [mantissa = "0", exponent = "0"] = x.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { coefficient: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** x·2^bits, rounded down. */
export function fixedOf(x: Big, bits: number): bigint {
  const { coefficient, exponent } = partsOfBig(x);
  const shifted = coefficient << BigInt(bits);
  // Too small to show: the power of ten below the bar need not be written out.
  if (-exponent > bitLength(shifted)) return 0n;
  return exponent >= 0 ? shifted * 10n ** BigInt(exponent) : shifted / 10n ** BigInt(-exponent);
}

/** n·2^exponent as decimal text with so many significant digits. */
export function decimalText(n: bigint, exponent: number, digits: number): string {
  if (n === 0n) return "0";
  const magnitude = Math.floor((bitLength(n) + exponent) * Math.LOG10E * Math.LN2);
  const places = digits + 2 - magnitude;
  const raised = exponent >= 0 ? n << BigInt(exponent) : n;
  const scaled = places >= 0 ? raised * 10n ** BigInt(places) : raised / 10n ** BigInt(-places);
  return `${exponent >= 0 ? scaled : scaled >> BigInt(-exponent)}e${-places}`;
}

const remembered = new Map<string, bigint>();
function remember(key: string, make: () => bigint): bigint {
  const known = remembered.get(key) ?? make();
  remembered.set(key, known);
  return known;
}

/** Σ ±1/((2i+1) n^(2i+1)): the arc tangent of 1/n, or its hyperbolic twin. */
function ofReciprocal(n: bigint, bits: number, alternating: boolean): bigint {
  let term = (1n << BigInt(bits)) / n;
  let total = 0n;
  for (let i = 0; term !== 0n; i++) {
    const part = term / BigInt(2 * i + 1);
    total += alternating && i % 2 === 1 ? -part : part;
    term /= n * n;
  }
  return total;
}

/** @see Machin 1706: π/4 = 4 atan(1/5) - atan(1/239) */
export const fixedPi = (bits: number): bigint =>
  remember(`pi ${bits}`, () => (4n * (4n * ofReciprocal(5n, bits + 16, true) - ofReciprocal(239n, bits + 16, true))) >> 16n);

/** e = Σ 1/n! */
export const fixedE = (bits: number): bigint =>
  remember(`e ${bits}`, () => {
    let [term, total] = [1n << BigInt(bits + 16), 0n];
    for (let n = 1n; term !== 0n; n++) {
      total += term;
      term /= n;
    }
    return total >> 16n;
  });

/** ln 2 = 18 atanh(1/26) - 2 atanh(1/4801) + 8 atanh(1/8749) */
export const fixedLn2 = (bits: number): bigint =>
  remember(`ln2 ${bits}`, () => (18n * ofReciprocal(26n, bits + 16, false) - 2n * ofReciprocal(4801n, bits + 16, false) + 8n * ofReciprocal(8749n, bits + 16, false)) >> 16n);
