/** Works on the first `n` places of some columns and writes another; up to three places more may be written. */
export type Kernel = (n: number) => void;
export type Column = Float64Array;

/*
 * One loop each over plain arrays, so that the machine does nothing but the arithmetic; four places a turn, since a turn
 * costs as much as its work.
 */

/** One place of a column. Safe: a block is never longer than its columns. A default instead would cost a comparison a point. */
const at = (column: Column, i: number): number => column[i] as number;

const squared = (value: number): number => value * value;

/** out = c + p·a */
export function scaled(out: Column, c: number, p: number, a: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * at(a, i);
      out[i + 1] = c + p * at(a, i + 1);
      out[i + 2] = c + p * at(a, i + 2);
      out[i + 3] = c + p * at(a, i + 3);
    }
  };
}

/** out = c + p·a + q·b */
export function scaledTwo(out: Column, c: number, p: number, a: Column, q: number, b: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * at(a, i) + q * at(b, i);
      out[i + 1] = c + p * at(a, i + 1) + q * at(b, i + 1);
      out[i + 2] = c + p * at(a, i + 2) + q * at(b, i + 2);
      out[i + 3] = c + p * at(a, i + 3) + q * at(b, i + 3);
    }
  };
}

/** out = c + p·a + q·b + r·d */
export function scaledThree(out: Column, c: number, p: number, a: Column, q: number, b: Column, r: number, d: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * at(a, i) + q * at(b, i) + r * at(d, i);
      out[i + 1] = c + p * at(a, i + 1) + q * at(b, i + 1) + r * at(d, i + 1);
      out[i + 2] = c + p * at(a, i + 2) + q * at(b, i + 2) + r * at(d, i + 2);
      out[i + 3] = c + p * at(a, i + 3) + q * at(b, i + 3) + r * at(d, i + 3);
    }
  };
}

/** out = c + p·a·b */
export function pair(out: Column, c: number, p: number, a: Column, b: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * at(a, i) * at(b, i);
      out[i + 1] = c + p * at(a, i + 1) * at(b, i + 1);
      out[i + 2] = c + p * at(a, i + 2) * at(b, i + 2);
      out[i + 3] = c + p * at(a, i + 3) * at(b, i + 3);
    }
  };
}

/** out = c + p·a·b + q·d */
export function pairAndOne(out: Column, c: number, p: number, a: Column, b: Column, q: number, d: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * at(a, i) * at(b, i) + q * at(d, i);
      out[i + 1] = c + p * at(a, i + 1) * at(b, i + 1) + q * at(d, i + 1);
      out[i + 2] = c + p * at(a, i + 2) * at(b, i + 2) + q * at(d, i + 2);
      out[i + 3] = c + p * at(a, i + 3) * at(b, i + 3) + q * at(d, i + 3);
    }
  };
}

/** out = c + p·a·b + q·d·e */
export function twoPairs(out: Column, c: number, p: number, a: Column, b: Column, q: number, d: Column, e: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * at(a, i) * at(b, i) + q * at(d, i) * at(e, i);
      out[i + 1] = c + p * at(a, i + 1) * at(b, i + 1) + q * at(d, i + 1) * at(e, i + 1);
      out[i + 2] = c + p * at(a, i + 2) * at(b, i + 2) + q * at(d, i + 2) * at(e, i + 2);
      out[i + 3] = c + p * at(a, i + 3) * at(b, i + 3) + q * at(d, i + 3) * at(e, i + 3);
    }
  };
}

/** out = c + p·a·b + q·d·e + r·f·g */
export function threePairs(out: Column, c: number, p: number, a: Column, b: Column, q: number, d: Column, e: Column, r: number, f: Column, g: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * at(a, i) * at(b, i) + q * at(d, i) * at(e, i) + r * at(f, i) * at(g, i);
      out[i + 1] = c + p * at(a, i + 1) * at(b, i + 1) + q * at(d, i + 1) * at(e, i + 1) + r * at(f, i + 1) * at(g, i + 1);
      out[i + 2] = c + p * at(a, i + 2) * at(b, i + 2) + q * at(d, i + 2) * at(e, i + 2) + r * at(f, i + 2) * at(g, i + 2);
      out[i + 3] = c + p * at(a, i + 3) * at(b, i + 3) + q * at(d, i + 3) * at(e, i + 3) + r * at(f, i + 3) * at(g, i + 3);
    }
  };
}

/** out = c + p·a·b·d */
export function triple(out: Column, c: number, p: number, a: Column, b: Column, d: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * at(a, i) * at(b, i) * at(d, i);
      out[i + 1] = c + p * at(a, i + 1) * at(b, i + 1) * at(d, i + 1);
      out[i + 2] = c + p * at(a, i + 2) * at(b, i + 2) * at(d, i + 2);
      out[i + 3] = c + p * at(a, i + 3) * at(b, i + 3) * at(d, i + 3);
    }
  };
}

/** out = c + p·a·b·d + q·e */
export function tripleAndOne(out: Column, c: number, p: number, a: Column, b: Column, d: Column, q: number, e: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * at(a, i) * at(b, i) * at(d, i) + q * at(e, i);
      out[i + 1] = c + p * at(a, i + 1) * at(b, i + 1) * at(d, i + 1) + q * at(e, i + 1);
      out[i + 2] = c + p * at(a, i + 2) * at(b, i + 2) * at(d, i + 2) + q * at(e, i + 2);
      out[i + 3] = c + p * at(a, i + 3) * at(b, i + 3) * at(d, i + 3) + q * at(e, i + 3);
    }
  };
}

/** out = c + p·a² + q·b² */
export function twoSquares(out: Column, c: number, p: number, a: Column, q: number, b: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * squared(at(a, i)) + q * squared(at(b, i));
      out[i + 1] = c + p * squared(at(a, i + 1)) + q * squared(at(b, i + 1));
      out[i + 2] = c + p * squared(at(a, i + 2)) + q * squared(at(b, i + 2));
      out[i + 3] = c + p * squared(at(a, i + 3)) + q * squared(at(b, i + 3));
    }
  };
}

/** out = c + p·a² + q·b² + r·d² */
export function threeSquares(out: Column, c: number, p: number, a: Column, q: number, b: Column, r: number, d: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * squared(at(a, i)) + q * squared(at(b, i)) + r * squared(at(d, i));
      out[i + 1] = c + p * squared(at(a, i + 1)) + q * squared(at(b, i + 1)) + r * squared(at(d, i + 1));
      out[i + 2] = c + p * squared(at(a, i + 2)) + q * squared(at(b, i + 2)) + r * squared(at(d, i + 2));
      out[i + 3] = c + p * squared(at(a, i + 3)) + q * squared(at(b, i + 3)) + r * squared(at(d, i + 3));
    }
  };
}

/** out = c + p·a·b·d + q·e·f·g + r·h */
export function twoTriplesAndOne(out: Column, c: number, p: number, a: Column, b: Column, d: Column, q: number, e: Column, f: Column, g: Column, r: number, h: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * at(a, i) * at(b, i) * at(d, i) + q * at(e, i) * at(f, i) * at(g, i) + r * at(h, i);
      out[i + 1] = c + p * at(a, i + 1) * at(b, i + 1) * at(d, i + 1) + q * at(e, i + 1) * at(f, i + 1) * at(g, i + 1) + r * at(h, i + 1);
      out[i + 2] = c + p * at(a, i + 2) * at(b, i + 2) * at(d, i + 2) + q * at(e, i + 2) * at(f, i + 2) * at(g, i + 2) + r * at(h, i + 2);
      out[i + 3] = c + p * at(a, i + 3) * at(b, i + 3) * at(d, i + 3) + q * at(e, i + 3) * at(f, i + 3) * at(g, i + 3) + r * at(h, i + 3);
    }
  };
}

/** out = c + p·a²·b + q·d²·e + r·f²·g */
export function threeSquaredPairs(out: Column, c: number, p: number, a: Column, b: Column, q: number, d: Column, e: Column, r: number, f: Column, g: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + p * squared(at(a, i)) * at(b, i) + q * squared(at(d, i)) * at(e, i) + r * squared(at(f, i)) * at(g, i);
      out[i + 1] = c + p * squared(at(a, i + 1)) * at(b, i + 1) + q * squared(at(d, i + 1)) * at(e, i + 1) + r * squared(at(f, i + 1)) * at(g, i + 1);
      out[i + 2] = c + p * squared(at(a, i + 2)) * at(b, i + 2) + q * squared(at(d, i + 2)) * at(e, i + 2) + r * squared(at(f, i + 2)) * at(g, i + 2);
      out[i + 3] = c + p * squared(at(a, i + 3)) * at(b, i + 3) + q * squared(at(d, i + 3)) * at(e, i + 3) + r * squared(at(f, i + 3)) * at(g, i + 3);
    }
  };
}

/** out = p·a·b */
export function timesTwo(out: Column, p: number, a: Column, b: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = p * at(a, i) * at(b, i);
      out[i + 1] = p * at(a, i + 1) * at(b, i + 1);
      out[i + 2] = p * at(a, i + 2) * at(b, i + 2);
      out[i + 3] = p * at(a, i + 3) * at(b, i + 3);
    }
  };
}

/** out = p·a·b·d */
export function timesThree(out: Column, p: number, a: Column, b: Column, d: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = p * at(a, i) * at(b, i) * at(d, i);
      out[i + 1] = p * at(a, i + 1) * at(b, i + 1) * at(d, i + 1);
      out[i + 2] = p * at(a, i + 2) * at(b, i + 2) * at(d, i + 2);
      out[i + 3] = p * at(a, i + 3) * at(b, i + 3) * at(d, i + 3);
    }
  };
}

/** out = p/a */
export function over(out: Column, p: number, a: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = p / at(a, i);
      out[i + 1] = p / at(a, i + 1);
      out[i + 2] = p / at(a, i + 2);
      out[i + 3] = p / at(a, i + 3);
    }
  };
}

/** out = p·a/b */
export function quotient(out: Column, p: number, a: Column, b: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = (p * at(a, i)) / at(b, i);
      out[i + 1] = (p * at(a, i + 1)) / at(b, i + 1);
      out[i + 2] = (p * at(a, i + 2)) / at(b, i + 2);
      out[i + 3] = (p * at(a, i + 3)) / at(b, i + 3);
    }
  };
}

/** out = p·a·b/d */
export function quotientOfTwo(out: Column, p: number, a: Column, b: Column, d: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = (p * at(a, i) * at(b, i)) / at(d, i);
      out[i + 1] = (p * at(a, i + 1) * at(b, i + 1)) / at(d, i + 1);
      out[i + 2] = (p * at(a, i + 2) * at(b, i + 2)) / at(d, i + 2);
      out[i + 3] = (p * at(a, i + 3) * at(b, i + 3)) / at(d, i + 3);
    }
  };
}

/** out = c + q·a + p·a² */
export function quadratic(out: Column, c: number, q: number, p: number, a: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + at(a, i) * (q + p * at(a, i));
      out[i + 1] = c + at(a, i + 1) * (q + p * at(a, i + 1));
      out[i + 2] = c + at(a, i + 2) * (q + p * at(a, i + 2));
      out[i + 3] = c + at(a, i + 3) * (q + p * at(a, i + 3));
    }
  };
}

/** out = c + r·a + q·a² + p·a³ */
export function cubic(out: Column, c: number, r: number, q: number, p: number, a: Column): Kernel {
  return (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = c + at(a, i) * (r + at(a, i) * (q + p * at(a, i)));
      out[i + 1] = c + at(a, i + 1) * (r + at(a, i + 1) * (q + p * at(a, i + 1)));
      out[i + 2] = c + at(a, i + 2) * (r + at(a, i + 2) * (q + p * at(a, i + 2)));
      out[i + 3] = c + at(a, i + 3) * (r + at(a, i + 3) * (q + p * at(a, i + 3)));
    }
  };
}

/** A polynomial by Horner's rule; coefficients from the constant one up, at least two. */
export function polynomial(out: Column, coefficients: readonly number[], a: Column): Kernel {
  const falling = Float64Array.from(coefficients).reverse();
  return (n) => {
    for (let i = 0; i < n; i++) {
      const x = at(a, i);
      let value = at(falling, 0);
      for (let k = 1; k < falling.length; k++) value = value * x + at(falling, k);
      out[i] = value;
    }
  };
}

/** Any function of one argument. */
export function mapped(out: Column, a: Column, f: (x: number) => number): Kernel {
  return (n) => {
    for (let i = 0; i < n; i++) out[i] = f(at(a, i));
  };
}

/** Any function of two arguments. */
export function mappedTwo(out: Column, a: Column, b: Column, f: (x: number, y: number) => number): Kernel {
  return (n) => {
    for (let i = 0; i < n; i++) out[i] = f(at(a, i), at(b, i));
  };
}
