/** Functions that Math does not have, in double precision. */

/** 1/(1+e^-x), without overflow on either side. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const t = Math.exp(x);
  return t / (1 + t);
}

/** ln(1+e^x), without overflow. */
export const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/**
 * The error function, to about 1e-15: its Maclaurin series below 1 and a continued fraction beyond.
 * @see Abramowitz & Stegun 7.1.5 and 7.1.14
 */
export function erf(x: number): number {
  const t = Math.abs(x);
  if (Number.isNaN(x)) return Number.NaN;
  if (t > 6) return Math.sign(x);
  if (t < 1) {
    let term = x;
    let total = x;
    for (let n = 1; n < 80; n++) {
      term *= (-x * x) / n;
      const next = total + term / (2 * n + 1);
      if (next === total) break;
      total = next;
    }
    return (2 / Math.sqrt(Math.PI)) * total;
  }
  return Math.sign(x) * (1 - erfcTail(t));
}

/** erfc for t ≥ 1 by its continued fraction, evaluated from the back; fewer terms are needed further out. */
function erfcTail(t: number): number {
  let fraction = 0;
  for (let k = Math.ceil(220 / (t * t)) + 12; k >= 1; k--) fraction = k / 2 / (t + fraction);
  return Math.exp(-t * t) / Math.sqrt(Math.PI) / (t + fraction);
}

export const normalCdf = (x: number): number => (x < -1.5 ? erfcTail(-x / Math.SQRT2) / 2 : (1 + erf(x / Math.SQRT2)) / 2);

/** The real n-th root: of a negative number where n is odd. */
export function realRoot(x: number, n: number): number {
  if (!Number.isInteger(n) || n === 0) return x > 0 ? x ** (1 / n) : Number.NaN;
  if (x < 0) return n % 2 === 0 ? Number.NaN : -((-x) ** (1 / n));
  return n === 2 ? Math.sqrt(x) : n === 3 ? Math.cbrt(x) : x ** (1 / n);
}

/** The nearest integer, halves to the even one. */
export function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  if (x - floor !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}
