import { equalRational, gcd, multiplyRational, type Rational, toNumber } from "../../expr/rational";
import { isReal, ONE } from "./coefficient";
import type { Kernel } from "./kernel";
import type { Polynomial } from "./polynomial";
import { constantQuotient, negateQuotient, type Quotient } from "./quotient";
import { realValue } from "./real-value";
import type { Tower } from "./tower";

/** An arc function with its number, and the multiple of π beside them. */
type Angle = { readonly arcs: readonly { readonly kernel: Kernel & { kind: "function" }; readonly times: Rational }[]; readonly halfTurns: Rational };

/** Larger multiples are not worked out. */
const LARGEST_MULTIPLE = 24n;

/**
 * Is a sum of arc sines, arc tangents and a multiple of π zero: atan(1/2) + atan(2) - π/2? The point on the unit circle
 * must be 1, so that the angle is a multiple of a full turn; and the angle must be too small to be another one than 0,
 * by what the arc functions can reach or by its value.
 *
 * @param isZero decides whether a quotient of the tower is zero
 */
export function isZeroAngle(p: Polynomial, tower: Tower, isZero: (q: Quotient) => boolean): boolean {
  const angle = angleOf(p, tower);
  if (!angle) return false;
  const multiple = angle.arcs.reduce((total, { times: { d } }) => (total / gcd(total, d)) * d, 1n);
  if (!isSmall(angle, toNumber({ n: multiple, d: 1n }), tower)) return false;
  let point: Quotient = tower.halfTurns(multiplyRational(angle.halfTurns, { n: multiple, d: 1n }));
  for (const { kernel, times } of angle.arcs) {
    const n = (times.n * multiple) / times.d;
    if (n > LARGEST_MULTIPLE || n < -LARGEST_MULTIPLE) return false;
    const arc = tower.pointOnCircle(kernel, n < 0n);
    if (!arc) return false;
    point = tower.multiply(point, tower.power(arc, Number(n < 0n ? -n : n)));
  }
  return isZero(tower.add(point, negateQuotient(constantQuotient(ONE))));
}

/** Only arcs and π, each once and alone in its term, with real numbers; at least one arc. */
function angleOf(p: Polynomial, tower: Tower): Angle | null {
  const arcs: { kernel: Kernel & { kind: "function" }; times: Rational }[] = [];
  let halfTurns: Rational = { n: 0n, d: 1n };
  for (const { monomial, coefficient } of p.values()) {
    const [power, ...more] = monomial.powers;
    if (!power || more.length > 0 || !isReal(coefficient) || !equalRational(power.exponent, { n: 1n, d: 1n })) return null;
    const kernel = tower.kernels.at(power.kernel);
    if (kernel.kind === "pi") halfTurns = coefficient.re;
    else if (kernel.kind === "function" && (kernel.fn === "asin" || kernel.fn === "atan")) arcs.push({ kernel, times: coefficient.re });
    else return null;
  }
  return arcs.length > 0 ? { arcs, halfTurns } : null;
}

/** Is the angle, so many times, less than a full turn either way? Each arc reaches less than a quarter turn but for single points. */
function isSmall({ arcs, halfTurns }: Angle, multiple: number, tower: Tower): boolean {
  const reach = arcs.reduce((total, { times }) => total + Math.abs(toNumber(times)) / 2, 0);
  if (multiple * (reach + Math.abs(toNumber(halfTurns))) <= 2 + 1e-12) return true;
  let value = Math.PI * toNumber(halfTurns);
  for (const { kernel, times } of arcs) {
    const u = realValue(kernel.argument, tower);
    if (u === null) return false;
    value += toNumber(times) * (kernel.fn === "asin" ? Math.asin(u) : Math.atan(u));
  }
  return Math.abs(multiple * value) < 1;
}
