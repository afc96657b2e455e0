import { type Column, cubic, type Kernel, pair, pairAndOne, polynomial, quadratic, scaled, scaledThree, scaledTwo, timesThree, timesTwo, twoPairs } from "./arithmetic-kernels";

/** A number times one column or more. */
export type Term = { readonly by: number; readonly of: readonly Column[] };

/** Polynomials in one column up to this degree go by Horner's rule. */
const HIGHEST = 12;

/** A constant and a sum of products: as few passes over the block as there are kernels that fit. */
export function sumOfProducts(out: Column, constant: number, terms: readonly Term[], scratch: () => Column): readonly Kernel[] {
  const coefficients = polynomialOf(constant, terms);
  const [column] = terms[0]?.of ?? [];
  if (coefficients && column) return [horner(out, coefficients, column)];
  const kernels: Kernel[] = [];
  const singles: { by: number; of: Column }[] = [];
  const pairs: { by: number; a: Column; b: Column }[] = [];
  for (const { by, of } of terms) {
    const [a, b] = of;
    if (a && !b) singles.push({ by, of: a });
    else if (a && b && of.length === 2) pairs.push({ by, a, b });
    else {
      const whole = scratch();
      kernels.push(...product(whole, by, of));
      singles.push({ by: 1, of: whole });
    }
  }
  // Each pass takes what it can; the passes after the first begin with what is there.
  for (let rest = constant; pairs.length + singles.length > 0; rest = 0) {
    const [first, second] = pairs.splice(0, 2);
    if (first && second) kernels.push(twoPairs(out, rest, first.by, first.a, first.b, second.by, second.a, second.b));
    else if (first) {
      const single = singles.shift();
      kernels.push(single ? pairAndOne(out, rest, first.by, first.a, first.b, single.by, single.of) : pair(out, rest, first.by, first.a, first.b));
    } else kernels.push(upToThree(out, rest, singles.splice(0, 3)));
    if (pairs.length + singles.length > 0) singles.unshift({ by: 1, of: out });
  }
  return kernels;
}

function upToThree(out: Column, constant: number, [a, b, d]: readonly { readonly by: number; readonly of: Column }[]): Kernel {
  if (!a) return (n) => void out.fill(constant, 0, n);
  if (!b) return scaled(out, constant, a.by, a.of);
  if (!d) return scaledTwo(out, constant, a.by, a.of, b.by, b.of);
  return scaledThree(out, constant, a.by, a.of, b.by, b.of, d.by, d.of);
}

/** A number times any number of columns. */
export function product(out: Column, by: number, [a, b, d, ...more]: readonly Column[]): readonly Kernel[] {
  if (!a) return [(n) => void out.fill(by, 0, n)];
  if (!b) return [scaled(out, 0, by, a)];
  if (!d) return [timesTwo(out, by, a, b)];
  const head = timesThree(out, by, a, b, d);
  return more.length === 0 ? [head] : [head, ...product(out, 1, [out, ...more])];
}

/** The coefficients from the constant one up, where every term is a power of one column. */
function polynomialOf(constant: number, terms: readonly Term[]): readonly number[] | null {
  const column = terms[0]?.of[0];
  const degree = Math.max(...terms.map(({ of }) => of.length));
  if (!column || degree < 2 || degree > HIGHEST || terms.some(({ of }) => of.some((each) => each !== column))) return null;
  const coefficients = Array.from({ length: degree + 1 }, () => 0);
  coefficients[0] = constant;
  for (const { by, of } of terms) coefficients[of.length] = (coefficients[of.length] ?? 0) + by;
  return coefficients;
}

function horner(out: Column, coefficients: readonly number[], column: Column): Kernel {
  const [c = 0, r = 0, q = 0, p = 0] = coefficients;
  if (coefficients.length === 3) return quadratic(out, c, r, q, column);
  if (coefficients.length === 4) return cubic(out, c, r, q, p, column);
  return polynomial(out, coefficients, column);
}
