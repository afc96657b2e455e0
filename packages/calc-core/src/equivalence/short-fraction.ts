import { type Rational, rational } from "../expr/rational";

/** A short fraction close to x, nearer than `within`. By continued fractions. */
export function shortFraction(x: number, within: number): Rational {
  // Close to 0 the fraction of the inverse is the shorter way.
  if (x !== 0 && Math.abs(x) < 1e-6 && Number.isFinite(1 / x)) {
    const { n, d } = shortFraction(1 / x, within / (x * x));
    return n === 0n ? rational(0) : rational(d, n);
  }
  let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
  let rest = x;
  for (let i = 0; i < 40; i++) {
    const whole = BigInt(Math.floor(rest));
    [p0, q0, p1, q1] = [p1, q1, whole * p1 + p0, whole * q1 + q0];
    if (Math.abs(Number(p1) / Number(q1) - x) <= within) break;
    const fraction = rest - Math.floor(rest);
    if (fraction < 1e-13) break;
    rest = 1 / fraction;
  }
  return rational(p1, q1);
}
