import { type Column, cubic, type Kernel, pair, pairAndOne, polynomial, quadratic, scaled, scaledThree, scaledTwo, threePairs, threeSquaredPairs, threeSquares, timesThree, timesTwo, triple, tripleAndOne, twoPairs, twoSquares, twoTriplesAndOne } from "./arithmetic-kernels";

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
  const singles: Single[] = [];
  const pairs: Pair[] = [];
  const triples: Triple[] = [];
  for (const { by, of } of terms) {
    const [a, b, d] = of;
    if (a && !b) singles.push({ by, of: a });
    else if (a && b && of.length === 2) pairs.push({ by, a, b });
    else if (a && b && d && of.length === 3) triples.push({ by, a, b, d });
    else {
      const whole = scratch();
      kernels.push(...product(whole, by, of));
      singles.push({ by: 1, of: whole });
    }
  }
  // Each pass takes what it can; the passes after the first begin with what is there.
  for (let rest = constant; triples.length + pairs.length + singles.length > 0; rest = 0) {
    if (triples.length > 0) kernels.push(triplesWith(out, rest, triples, singles));
    else if (pairs.length > 0) kernels.push(pairsWith(out, rest, pairs, singles));
    else kernels.push(upToThree(out, rest, singles.splice(0, 3)));
    if (triples.length + pairs.length + singles.length > 0) singles.unshift({ by: 1, of: out });
  }
  return kernels;
}

type Single = { readonly by: number; readonly of: Column };
type Pair = { readonly by: number; readonly a: Column; readonly b: Column };
type Triple = Pair & { readonly d: Column };

/** Three that hold a square each, two with a single, or one: whatever there is. */
function triplesWith(out: Column, rest: number, triples: Triple[], singles: Single[]): Kernel {
  const [p, q, r] = triples.map(asSquareAndOne);
  if (singles.length === 0 && p && q && r) {
    triples.splice(0, 3);
    return threeSquaredPairs(out, rest, p.by, p.a, p.b, q.by, q.a, q.b, r.by, r.a, r.b);
  }
  const [long, single] = [triples.shift(), singles.shift()];
  if (!long) return (n) => void out.fill(rest, 0, n);
  const { by, a, b, d } = long;
  if (!single) return triple(out, rest, by, a, b, d);
  const second = triples.shift();
  if (!second) return tripleAndOne(out, rest, by, a, b, d, single.by, single.of);
  return twoTriplesAndOne(out, rest, by, a, b, d, second.by, second.a, second.b, second.d, single.by, single.of);
}

/** a²·b, where two of the three columns are one. */
function asSquareAndOne({ by, a, b, d }: Triple): Pair | null {
  if (a === b) return { by, a, b: d };
  if (b === d) return { by, a: b, b: a };
  return a === d ? { by, a, b } : null;
}

const isSquare = ({ a, b }: Pair): boolean => a === b;

/** Three pairs, two, or one with a single: whatever there is. */
function pairsWith(out: Column, rest: number, pairs: Pair[], singles: Single[]): Kernel {
  if (singles.length > 0) {
    // The single comes along, since it may be what the pass before left in the output.
    const [one] = pairs.splice(0, 1);
    const single = singles.shift();
    if (one && single) return pairAndOne(out, rest, one.by, one.a, one.b, single.by, single.of);
  }
  const [first, second, third] = pairs.splice(0, 3);
  if (first && second && [first, second, third ?? second].every(isSquare)) {
    if (third) return threeSquares(out, rest, first.by, first.a, second.by, second.a, third.by, third.a);
    return twoSquares(out, rest, first.by, first.a, second.by, second.a);
  }
  if (first && second && third) return threePairs(out, rest, first.by, first.a, first.b, second.by, second.a, second.b, third.by, third.a, third.b);
  if (first && second) return twoPairs(out, rest, first.by, first.a, first.b, second.by, second.a, second.b);
  return first ? pair(out, rest, first.by, first.a, first.b) : (n) => void out.fill(rest, 0, n);
}

function upToThree(out: Column, constant: number, [a, b, d]: readonly Single[]): Kernel {
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
