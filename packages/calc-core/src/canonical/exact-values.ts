import { half, num, one, pi, power, product, zero } from "../expr/build";
import type { Expr } from "../expr/node";
import { isOne, isZero, rational, type Rational } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import { coefficientOf, raise, times } from "./collect";

const root = (n: number): Expr => power(num(n), half);
const halfRoot = (n: number): Expr => product(half, root(n));

/** sin(kπ/12) for the k that have a square root of their own, k = 0 … 6; the rest by symmetry. */
const SINES: Readonly<Record<number, Expr>> = { 0: zero, 2: half, 3: halfRoot(2), 4: halfRoot(3), 6: one };

/** The exact value of a function at 0, 1 and multiples of π/6 and π/4, where it is a short one. */
export function exactValue(fn: FunctionName, u: Expr): Expr | undefined {
  // rule: value at zero
  if (u.kind === "num" && isZero(u.value)) return atZero(fn);
  // rule: value at one
  if (u.kind === "num" && isOne(u.value)) return atOne(fn);
  // rule: logarithm of e
  if (u.kind === "const" && u.name === "e" && fn === "ln") return one;
  const twelfths = twelfthsOfPi(u);
  if (twelfths === undefined) return undefined;
  // rule: angles that divide a turn
  const [s, c] = [sine(twelfths), sine(twelfths + 6)];
  switch (fn) {
    case "sin":
      return s;
    case "cos":
      return c;
    case "tan":
      return s && c && c !== zero ? times(s, raise(c, num(-1))) : undefined;
    default:
      return undefined;
  }
}

function atZero(fn: FunctionName): Expr | undefined {
  switch (fn) {
    case "sin": case "tan": case "asin": case "atan": case "sinh": case "tanh": case "asinh": case "atanh":
    case "abs": case "sign": case "relu": case "gelu": case "erf": case "floor": case "ceil": case "round": case "sqrt": case "cbrt":
      return zero;
    case "cos": case "cosh": case "sec": case "sech": case "exp":
      return one;
    case "acos":
      return times(half, pi);
    case "sigmoid": case "normalCdf":
      return half;
    default:
      return undefined;
  }
} // prettier-ignore

function atOne(fn: FunctionName): Expr | undefined {
  switch (fn) {
    case "ln": case "log10": case "log2": case "acos": case "acosh":
      return zero;
    case "asin":
      return times(half, pi);
    case "atan":
      return times(num(rational(1, 4)), pi);
    default:
      return undefined;
  }
} // prettier-ignore

/** k where u is kπ/12 for a whole k. */
function twelfthsOfPi(u: Expr): number | undefined {
  if (u !== pi && (u.kind !== "product" || u.factors.length !== 2 || u.factors[1] !== pi)) return undefined;
  const { number, rest } = coefficientOf(u);
  if (rest !== pi) return undefined;
  const twelfths: Rational = rational(number.n * 12n, number.d);
  return twelfths.d === 1n ? Number(twelfths.n % 24n) : undefined;
}

function sine(twelfths: number): Expr | undefined {
  const k = ((twelfths % 24) + 24) % 24;
  if (k > 12) {
    const value = sine(k - 12);
    return value ? times(num(-1), value) : undefined;
  }
  return SINES[k > 6 ? 12 - k : k];
}
