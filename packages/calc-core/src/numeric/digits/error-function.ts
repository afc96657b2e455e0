import { type Arithmetic, arithmetic, type Big, type BigInterval } from "./big";
import { expOf } from "./elementary";
import { BITS_A_DIGIT, decimalText, fixedOf } from "./fixed-point";
import { type BigEnclosed, rising } from "./big-interval";

/** Beyond this the error function is left alone. */
const FARTHEST = 60;

/** The error function; beyond the reach of the digits it lies between 1 - e^(-x²) and 1. */
export function erf(m: Arithmetic, a: BigInterval | undefined): BigEnclosed {
  if (!a || isFar(a)) return "unknown";
  return rising(m, (x) => erfAt(m, x), a);
}

/** (1 + erf(x/√2))/2; far down it is what 1 leaves over, taken with as many digits more as cancel. */
export function normalCdf(m: Arithmetic, a: BigInterval | undefined): BigEnclosed {
  if (!a || isFar(a)) return "unknown";
  const cancelled = a.lo.lt(0) ? Math.ceil(a.lo.toNumber() ** 2 / 4) + 10 : 0;
  const wide = cancelled > 0 ? arithmetic(m.digits + Math.ceil(cancelled / 50) * 50) : m;
  return rising(m, (x) => m.big(erfAt(wide, wide.big(x.toString()).div(wide.big(2).sqrt())).plus(1).div(2).toString()), a);
}

const isFar = (a: BigInterval): boolean => a.lo.abs().gt(FARTHEST) || a.hi.abs().gt(FARTHEST);

/** erf x = 2/√π e^(-x²) Σ 2^n x^(2n+1)/(1·3·…·(2n+1)): all terms of one sign. @see Abramowitz & Stegun 7.1.6 */
function erfAt(m: Arithmetic, x: Big): Big {
  if (x.times(x).gt(m.digits * 2.4 + 30)) return m.big(x.gt(0) ? 1 : -1);
  // Its series begins 2x/√π (1 - x²/3 …).
  if (x.e < -m.digits) return x.times(2).div(m.pi.lo.sqrt());
  const bits = Math.ceil((m.digits + 10 + Math.max(0, -x.e)) * BITS_A_DIGIT) + 64;
  const fixed = fixedOf(x, bits);
  const twice = (2n * fixed * fixed) >> BigInt(bits);
  let [term, total] = [fixed, fixed];
  for (let n = 3n; term !== 0n && term !== -1n; n += 2n) {
    term = (term * twice) / (n << BigInt(bits));
    total += term;
  }
  return m.big(decimalText(total, -bits, m.digits + 10)).times(2).times(expOf(m, x.times(x).neg())).div(m.pi.lo.sqrt());
}
