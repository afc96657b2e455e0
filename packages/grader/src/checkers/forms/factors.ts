import { canonical, derivative, type Expr, expand, exprOf, freeVariables, type Rational, substitute, num, type Written } from "@nabla/calc-core";
import { divisor } from "./simplified";
import { bare, every, factorsOf } from "./written";

/** A product of factors none of which can be split further over the rational numbers, as far as common factors, rational zeros and quadratic factors show it. */
export function isFactored(written: Written): boolean {
  const factors = factorsOf(written);
  if (factors.length === 1 && bare(written).kind === "sum") return false;
  return factors.every(({ of }) => {
    const base = of.kind === "power" ? bare(of.base) : of;
    const meaning = base.kind === "sum" ? exprOf(base) : null;
    return !meaning || !isReducible(canonical(expand(meaning) ?? meaning));
  });
}

/** The highest degree that is looked at. */
const HIGHEST = 6;
/** Numbers up to this are tried as zeros. */
const LARGEST = 10_000n;

function isReducible(sum: Expr): boolean {
  if (sum.kind !== "sum") return false;
  const names = freeVariables(sum);
  if (names.some((name) => isZero(substitute(sum, { [name]: num(0) })))) return true;
  const [only] = names;
  if (names.length !== 1 || only === undefined) return false;
  const coefficients = coefficientsOf(sum, only);
  if (!coefficients) return false;
  const whole = wholeNumbers(coefficients);
  // A common number is a factor of its own; a denominator left inside is none.
  if (whole.reduce(divisor, 0n) > 1n && coefficients.every(({ d }) => d === 1n)) return true;
  return coefficients.length > 2 && (hasRationalZero(whole) || (coefficients.length > 4 && hasQuadraticFactor(whole)));
}

const isZero = (e: Expr): boolean => {
  const tidy = canonical(e);
  return tidy.kind === "num" && tidy.value.n === 0n;
};

/** The coefficients of a polynomial from the constant term upwards; null for what is none, or of too high a degree. */
function coefficientsOf(e: Expr, name: string): readonly Rational[] | null {
  const found: Rational[] = [];
  let [slope, factorial] = [e, 1n];
  for (let power = 0; power <= HIGHEST; power++) {
    const value = canonical(substitute(slope, { [name]: num(0) }));
    if (value.kind !== "num") return null;
    const scaled = canonical(num({ n: value.value.n, d: value.value.d * factorial }));
    found.push(scaled.kind === "num" ? scaled.value : value.value);
    const next = derivative(slope, name);
    slope = canonical(expand(next) ?? next);
    factorial *= BigInt(power + 1);
    if (isZero(slope)) return found;
  }
  return null;
}

function wholeNumbers(coefficients: readonly Rational[]): readonly bigint[] {
  const common = coefficients.reduce((all, { d }) => (all / divisor(all, d)) * d, 1n);
  return coefficients.map(({ n, d }) => (n * common) / d);
}

/** The rational root theorem: p divides the constant term, q the leading coefficient. */
function hasRationalZero(whole: readonly bigint[]): boolean {
  const [last, first] = [whole[0] ?? 0n, whole.at(-1) ?? 0n];
  const zeroOf = (p: bigint, q: bigint): boolean => whole.reduce((total, c, k) => total + c * p ** BigInt(k) * q ** BigInt(whole.length - 1 - k), 0n) === 0n;
  return divisors(last).some((p) => divisors(first).some((q) => zeroOf(p, q) || zeroOf(-p, q)));
}

/**
 * Kronecker's way: of a quadratic factor p x^2 + q x + r the leading number divides the first coefficient, r the last, and
 * its value at 1 the value there, so that few are to be tried. Complete for degree 4 and 5; there is no rational zero.
 */
function hasQuadraticFactor(whole: readonly bigint[]): boolean {
  const [last, first] = [whole[0] ?? 0n, whole.at(-1) ?? 0n];
  const bothSigns = (n: bigint): readonly bigint[] => divisors(n).flatMap((d) => [d, -d]);
  const [ends, values] = [bothSigns(last), bothSigns(whole.reduce((total, c) => total + c, 0n))];
  return divisors(first).some((p) => ends.some((r) => values.some((value) => isDivisible(whole, p, value - p - r, r))));
}

/** Long division by p x^2 + q x + r in whole numbers, which is enough by Gauss's lemma. */
function isDivisible(whole: readonly bigint[], p: bigint, q: bigint, r: bigint): boolean {
  const [highest, second, ...rest] = [...whole].reverse();
  let [next, after] = [highest, second];
  for (const coefficient of rest) {
    if (next === undefined || after === undefined || next % p !== 0n) return false;
    const share: bigint = next / p;
    [next, after] = [after - share * q, coefficient - share * r];
  }
  return next === 0n && after === 0n;
}

function divisors(n: bigint): readonly bigint[] {
  const size = n < 0n ? -n : n;
  if (size > LARGEST) return [];
  const found: bigint[] = [];
  for (let d = 1n; d <= size; d++) if (size % d === 0n) found.push(d);
  return found;
}

/** No bracket with a sum in it is multiplied, raised to a whole power or behind a minus. */
export function isExpanded(written: Written): boolean {
  const isSum = (w: Written): boolean => bare(w).kind === "sum";
  return every(written, (w) => {
    switch (w.kind) {
      case "product":
        return !w.factors.some(({ of, by }) => by !== "/" && isSum(of));
      case "power":
        return !(isSum(w.base) && isWholeNumber(w.exponent));
      case "sign":
        return !isSum(w.of);
      case "sum":
        return !w.terms.some(({ of }) => isSum(of));
      default:
        return true;
    }
  });
}

const isWholeNumber = (w: Written): boolean => {
  const exponent = bare(w);
  return exponent.kind === "number" && exponent.value.d === 1n && w.kind !== "sign";
};
