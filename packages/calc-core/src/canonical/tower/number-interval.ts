/** Numbers between lo/2^p and hi/2^p: intervals over big integers, as precise as asked for. */
export type NumberInterval = { readonly lo: bigint; readonly hi: bigint };

const floorShift = (a: bigint, p: bigint): bigint => a >> p;
const ceilShift = (a: bigint, p: bigint): bigint => -(-a >> p);
const floorDivide = (a: bigint, b: bigint): bigint => (a >= 0n ? a / b : -((-a + b - 1n) / b));

export const ofRational = (n: bigint, d: bigint, p: bigint): NumberInterval => {
  const lo = floorDivide(n << p, d);
  return { lo, hi: lo * d === n << p ? lo : lo + 1n };
};

export const addIntervals = (a: NumberInterval, b: NumberInterval): NumberInterval => ({ lo: a.lo + b.lo, hi: a.hi + b.hi });

export function multiplyIntervals(a: NumberInterval, b: NumberInterval, p: bigint): NumberInterval {
  const corners = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
  const lo = corners.reduce((x, y) => (y < x ? y : x));
  const hi = corners.reduce((x, y) => (y > x ? y : x));
  return { lo: floorShift(lo, p), hi: ceilShift(hi, p) };
}

/** 1/a, or null where a may be 0. */
export function invertInterval(a: NumberInterval, p: bigint): NumberInterval | null {
  if (a.lo <= 0n && a.hi >= 0n) return null;
  const one = 1n << (2n * p);
  return { lo: floorDivideSigned(one, a.hi), hi: floorDivideSigned(one, a.lo) + 1n };
}

const floorDivideSigned = (a: bigint, b: bigint): bigint => (b > 0n ? floorDivide(a, b) : floorDivide(-a, -b));

export const absoluteInterval = (a: NumberInterval): NumberInterval =>
  a.lo >= 0n ? a : a.hi <= 0n ? { lo: -a.hi, hi: -a.lo } : { lo: 0n, hi: a.hi > -a.lo ? a.hi : -a.lo };

/** The k-th root of what is not negative. */
export const rootOfInterval = (a: NumberInterval, k: bigint, p: bigint): NumberInterval => ({
  lo: floorRoot((a.lo > 0n ? a.lo : 0n) << (p * (k - 1n)), k),
  hi: floorRoot((a.hi > 0n ? a.hi : 0n) << (p * (k - 1n)), k) + 1n,
});

/** The whole part of the k-th root, by Newton's method from above. */
function floorRoot(n: bigint, k: bigint): bigint {
  if (n < 2n || k === 1n) return n;
  let guess = 1n << BigInt(Math.ceil(n.toString(16).length * 4 / Number(k)) + 1);
  for (;;) {
    const next = ((k - 1n) * guess + n / guess ** (k - 1n)) / k;
    if (next >= guess) return guess;
    guess = next;
  }
}
