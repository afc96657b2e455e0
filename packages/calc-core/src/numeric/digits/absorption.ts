import type { Expr } from "../../expr/node";
import type { FunctionName } from "../../functions/names";
import type { Arithmetic, Big, BigInterval } from "./big";

/**
 * Where a function comes so close to a simpler one that so many digits cannot show the rest, as a multiple of
 * |x| (or of x², for the error function) in natural logarithms: tanh x is 1 to e^(-2x), sigmoid x to e^-x.
 */
const CLOSENESS: Partial<Readonly<Record<FunctionName, (x: number) => number>>> = {
  tanh: (x) => 2 * Math.abs(x),
  coth: (x) => 2 * Math.abs(x),
  sinh: (x) => 2 * Math.abs(x),
  cosh: (x) => 2 * Math.abs(x),
  sech: (x) => 2 * Math.abs(x),
  csch: (x) => 2 * Math.abs(x),
  sigmoid: Math.abs,
  softplus: Math.abs,
  erf: (x) => x * x,
  normalCdf: (x) => (x * x) / 2,
  gelu: (x) => (x * x) / 2,
};

/**
 * Functions that are as good as a straight line close to 0: to x² beside it, as cos x is 1 and sin x is x, or to x where the slope is
 * not told from none, as e^x is 1.
 */
const STRAIGHT_AT_0: ReadonlySet<FunctionName> = new Set(["sin", "cos", "tan", "sec", "asin", "acos", "atan", "sinh", "cosh", "tanh", "sech", "asinh", "atanh", "exp", "sigmoid", "softplus", "gelu", "erf", "normalCdf"]); // prettier-ignore

/** Is a number certainly not 0, and smaller than half of the digits can show? */
const isSpeck = (m: Arithmetic, { lo, hi }: BigInterval): boolean => (lo.gt(0) || hi.lt(0)) && Math.max(lo.e, hi.e) < -m.digits / 2;

/**
 * Does the value of a node leave out a part that is there and that so many digits do not show: 1 + 10^-400 at 200
 * digits, tanh(1000)? Two such values may agree by what was left out, so that their agreement tells nothing.
 */
export function absorbs(m: Arithmetic, node: Expr, parts: readonly BigInterval[]): boolean {
  if (node.kind === "apply") {
    const closeness = CLOSENESS[node.fn];
    const [x] = parts;
    if (x && STRAIGHT_AT_0.has(node.fn) && isSpeck(m, x)) return true;
    return closeness !== undefined && x !== undefined && closeness(x.hi.toNumber()) > m.digits * Math.LN10;
  }
  if (node.kind === "power") return isCloseToWhole(m, node.exponent, parts[1]);
  if (node.kind !== "sum") return false;
  let largest: Big | null = null;
  let smallest: Big | null = null;
  for (const { lo, hi } of parts) {
    // A part that may be zero leaves nothing out for certain; its width is accounted for.
    if (!lo.gt(0) && !hi.lt(0)) continue;
    const size = lo.gt(0) ? lo : hi.neg();
    if (!largest || size.gt(largest)) largest = size;
    if (!smallest || size.lt(smallest)) smallest = size;
  }
  return largest !== null && smallest !== null && smallest.times(`1e${m.digits}`).lt(largest);
}

/** x^(10^-300) is 1, and x^(2 + 10^-300) is x², to as many digits. */
function isCloseToWhole(m: Arithmetic, exponent: Expr, value: BigInterval | undefined): boolean {
  if (exponent.kind !== "num") return value !== undefined && isSpeck(m, value);
  const { n, d } = exponent.value;
  const rest = n % d;
  const apart = rest < 0n ? -rest : rest;
  const nearest = apart * 2n > d ? d - apart : apart;
  return nearest !== 0n && `${d / nearest}`.length > m.digits / 2;
}
