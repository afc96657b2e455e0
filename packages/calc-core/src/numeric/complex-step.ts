import type { Expr } from "../expr/node";
import { toNumber } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import { evaluate } from "./evaluate";
import { tapeOf } from "./tape";

/** A complex number x + iy. */
type Complex = { readonly x: number; readonly y: number };

export type ComplexStep =
  | { readonly ok: true; readonly value: number }
  /** The function is not analytic there, or this engine has no complex form of it; `at` is the part. */
  | { readonly ok: false; readonly reason: "no-complex-form" | "outside-domain"; readonly at: Expr };

/**
 * The derivative by a step into the imaginary direction: Im f(x + ih)/h. There is no difference of close numbers, so that
 * the step may be as small as 1e-20 and the derivative is right to the last digits.
 *
 * @param point one number for every variable of f, the others are held
 * @param step  h > 0; the error is O(h²) without rounding that grows
 * @see Squire, Trapp: Using complex variables to estimate derivatives of real functions (1998)
 */
export function complexStep(f: Expr, variable: string, point: Readonly<Record<string, number>>, step = 1e-20): ComplexStep {
  // At a pole the real part is infinite, and a step beside it would not show that.
  const here = evaluate(f, point);
  if (!here.ok) return { ok: false, reason: "outside-domain", at: here.at };
  const tape = tapeOf(f);
  const values: Complex[] = [];
  for (const [i, node] of tape.nodes.entries()) {
    const parts = (tape.parts[i] ?? []).map((part) => values[part] ?? real(Number.NaN));
    const value = node.kind === "sym" ? { x: point[node.name] ?? Number.NaN, y: node.name === variable ? step : 0 } : complexValue(node, parts);
    if (!value) return { ok: false, reason: "no-complex-form", at: node };
    if (!Number.isFinite(value.x) || !Number.isFinite(value.y)) return { ok: false, reason: "outside-domain", at: node };
    values.push(value);
  }
  return { ok: true, value: (values[tape.roots[0] ?? 0]?.y ?? Number.NaN) / step };
}

const real = (x: number): Complex => ({ x, y: 0 });
const plus = (a: Complex, b: Complex): Complex => ({ x: a.x + b.x, y: a.y + b.y });
const times = (a: Complex, b: Complex): Complex => ({ x: a.x * b.x - a.y * b.y, y: a.x * b.y + a.y * b.x });
const over = (a: Complex, b: Complex): Complex => {
  const size = b.x * b.x + b.y * b.y;
  return { x: (a.x * b.x + a.y * b.y) / size, y: (a.y * b.x - a.x * b.y) / size };
};
const exponential = ({ x, y }: Complex): Complex => ({ x: Math.exp(x) * Math.cos(y), y: Math.exp(x) * Math.sin(y) });
/** The main branch; of a negative real number there is no real logarithm. */
const logarithm = ({ x, y }: Complex): Complex => (x > 0 ? { x: Math.log(Math.hypot(x, y)), y: Math.atan2(y, x) } : real(Number.NaN));
const sine = ({ x, y }: Complex): Complex => ({ x: Math.sin(x) * Math.cosh(y), y: Math.cos(x) * Math.sinh(y) });
const cosine = ({ x, y }: Complex): Complex => ({ x: Math.cos(x) * Math.cosh(y), y: -Math.sin(x) * Math.sinh(y) });
const sineHyperbolic = ({ x, y }: Complex): Complex => ({ x: Math.sinh(x) * Math.cos(y), y: Math.cosh(x) * Math.sin(y) });
const cosineHyperbolic = ({ x, y }: Complex): Complex => ({ x: Math.cosh(x) * Math.cos(y), y: Math.sinh(x) * Math.sin(y) });
const one = real(1);
const scaled = (a: Complex, by: number): Complex => ({ x: a.x * by, y: a.y * by });

/** The functions of the table that are analytic and have a complex form without cancelling. */
const COMPLEX: Readonly<Partial<Record<FunctionName, (z: Complex) => Complex>>> = {
  sin: sine,
  cos: cosine,
  tan: (z) => over(sine(z), cosine(z)),
  sec: (z) => over(one, cosine(z)),
  csc: (z) => over(one, sine(z)),
  cot: (z) => over(cosine(z), sine(z)),
  sinh: sineHyperbolic,
  cosh: cosineHyperbolic,
  // Through e^{-2|x|}, which does not overflow.
  tanh: (z) => hyperbolicTangent(z),
  sech: (z) => over(one, cosineHyperbolic(z)),
  csch: (z) => over(one, sineHyperbolic(z)),
  coth: (z) => over(one, hyperbolicTangent(z)),
  exp: exponential,
  ln: logarithm,
  log10: (z) => scaled(logarithm(z), Math.LOG10E),
  log2: (z) => scaled(logarithm(z), Math.LOG2E),
  sqrt: (z) => complexPower(z, 0.5),
  cbrt: (z) => oddRoot(z, 1 / 3, true),
  asin: (z) => arcSine(z),
  acos: (z) => arcCosine(z),
  atan: (z) => arcTangent(z),
  asec: (z) => arcCosine(over(one, z)),
  acsc: (z) => arcSine(over(one, z)),
  acot: (z) => arcTangent(over(one, z)),
  asinh: (z) => areaSine(z),
  acosh: (z) => areaCosine(z),
  atanh: (z) => areaTangent(z),
  asech: (z) => areaCosine(over(one, z)),
  acsch: (z) => areaSine(over(one, z)),
  acoth: (z) => areaTangent(over(one, z)),
  sigmoid: (z) => (z.x >= 0 ? over(one, plus(one, exponential(scaled(z, -1)))) : over(exponential(z), plus(one, exponential(z)))),
  softplus: (z) => (z.x > 0 ? plus(z, logarithm(plus(one, exponential(scaled(z, -1))))) : logarithm(plus(one, exponential(z)))),
};

function hyperbolicTangent(z: Complex): Complex {
  const small = exponential(scaled(z, z.x > 0 ? -2 : 2));
  const size = over(plus(one, scaled(small, -1)), plus(one, small));
  return z.x > 0 ? size : scaled(size, -1);
}

const squareRoot = (z: Complex): Complex => complexPower(z, 0.5);
const minus = (a: Complex, b: Complex): Complex => plus(a, scaled(b, -1));
/** By log1p, so that a tiny imaginary part is not lost in a difference of logarithms (Kahan 1987). */
const arcTangent = ({ x, y }: Complex): Complex => ({ x: Math.atan2(2 * x, (1 - x) * (1 + x) - y * y) / 2, y: Math.log1p((4 * y) / (x * x + (1 - y) * (1 - y))) / 4 });
const areaTangent = ({ x, y }: Complex): Complex => ({ x: Math.log1p((4 * x) / ((1 - x) * (1 - x) + y * y)) / 4, y: Math.atan2(2 * y, (1 - x) * (1 + x) - y * y) / 2 });
const arcSine = (z: Complex): Complex => arcTangent(over(z, squareRoot(times(minus(one, z), plus(one, z)))));
const arcCosine = (z: Complex): Complex => minus(real(Math.PI / 2), arcSine(z));
const areaCosine = (z: Complex): Complex => logarithm(plus(z, squareRoot(times(minus(z, one), plus(z, one)))));

/** Near 0 the sum under the logarithm is nearly 1, and far from it the quotient under the area tangent is. */
function areaSine(z: Complex): Complex {
  const root = squareRoot(plus(one, times(z, z)));
  if (Math.abs(z.x) < 1) return areaTangent(over(z, root));
  return z.x > 0 ? logarithm(plus(z, root)) : scaled(logarithm(minus(root, z)), -1);
}

/** x^(p/q) with odd q, which a negative number has, too: its sign comes back where p is odd. */
function oddRoot(z: Complex, exponent: number, isOdd: boolean): Complex {
  if (z.x >= 0) return complexPower(z, exponent);
  const size = complexPower(scaled(z, -1), exponent);
  return isOdd ? scaled(size, -1) : size;
}

function complexValue(node: Expr, parts: readonly Complex[]): Complex | null {
  const [a = one, b = one] = parts;
  switch (node.kind) {
    case "num":
      return real(toNumber(node.value));
    case "const":
      return real(node.name === "pi" ? Math.PI : Math.E);
    case "sum":
      return parts.reduce(plus, real(0));
    case "product":
      return parts.reduce(times, one);
    case "power":
      if (b.y === 0 && Number.isInteger(b.x)) return wholePower(a, b.x);
      if (node.exponent.kind === "num" && node.exponent.value.d % 2n !== 0n) return oddRoot(a, b.x, node.exponent.value.n % 2n !== 0n);
      return b.y === 0 ? complexPower(a, b.x) : exponential(times(b, logarithm(a)));
    case "apply":
      if (node.fn === "log") return over(logarithm(a), logarithm(b));
      return parts.length === 1 ? (COMPLEX[node.fn]?.(a) ?? null) : null;
    default:
      return null;
  }
}

/** By squaring, so that a negative base is no trouble. */
function wholePower(base: Complex, exponent: number): Complex {
  let result = one;
  let square = base;
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = times(result, square);
    square = times(square, square);
  }
  return exponent < 0 ? over(one, result) : result;
}

const complexPower = (a: Complex, exponent: number): Complex => exponential(scaled(logarithm(a), exponent));
