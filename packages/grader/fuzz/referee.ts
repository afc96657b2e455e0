import { all, type BigNumber, create } from "mathjs";
import type { Tree } from "./tree";

/*
 * An independent judge of values: mathjs' BigNumber functions (decimal.js), worked out twice with different precision.
 * What changes between the two is not believed.
 */

/** A point: a value n/d for each letter. */
export type Place = Readonly<Record<string, readonly [n: bigint, d: bigint]>>;

const DIGITS = [55, 75] as const;
type Engine = ReturnType<typeof engineWith>;

function engineWith(precision: number) {
  const math = create(all ?? {}, { number: "BigNumber", precision });
  return { precision, big: (text: string): BigNumber => math.bignumber(text), pi: math.bignumber(math.evaluate("pi").toString()), unary: unaryOf(math) };
}

function unaryOf(math: ReturnType<typeof create>): Readonly<Record<string, (x: BigNumber) => BigNumber>> {
  const one = math.bignumber(1);
  return {
    sin: (x) => x.sin(), cos: (x) => x.cos(), tan: (x) => x.tan(), exp: (x) => x.exp(), ln: (x) => x.ln(), sqrt: (x) => x.sqrt(), cbrt: (x) => x.cbrt(),
    abs: (x) => x.abs(), relu: (x) => (x.isNegative() ? x.times(0) : x), tanh: (x) => x.tanh(), sinh: (x) => x.sinh(), cosh: (x) => x.cosh(), atan: (x) => x.atan(),
    asin: (x) => x.asin(), acos: (x) => x.acos(), asinh: (x) => x.asinh(), acosh: (x) => x.acosh(), atanh: (x) => x.atanh(),
    sign: (x) => (x.isZero() ? x : one.times(x.isNegative() ? -1 : 1)),
    sigmoid: (x) => one.div(one.plus(x.neg().exp())), softplus: (x) => one.plus(x.exp()).ln(),
    log2: (x) => x.ln().div(one.times(2).ln()), log10: (x) => x.ln().div(one.times(10).ln()), sec: (x) => one.div(x.cos()),
  }; // prettier-ignore
}

/** Has no value here, or one too large to be trusted. */
class NoValue extends Error {}

/** Beyond these sizes digits are lost in arguments of waves. */
const LARGEST = "1e25";
/** What is smaller may be a zero that rounding hides. */
const SMALLEST = "1e-35";

const engines: readonly Engine[] = DIGITS.map(engineWith);

function evaluate(engine: Engine, tree: Tree, place: Place): BigNumber {
  const checked = (x: BigNumber): BigNumber => {
    if (!x.isFinite() || x.abs().gt(LARGEST)) throw new NoValue();
    return x;
  };
  const value = (part: Tree): BigNumber => checked(evaluate(engine, part, place));
  switch (tree.kind) {
    case "number":
      return engine.big(`${tree.n}`).div(`${tree.d}`);
    case "name": {
      if (tree.name === "pi") return engine.pi;
      const [n, d] = place[tree.name] ?? [0n, 1n];
      return engine.big(n.toString()).div(engine.big(d.toString()));
    }
    case "sum":
      return tree.parts.map(value).reduce((a, b) => a.plus(b));
    case "product":
      return tree.parts.map(value).reduce((a, b) => a.times(b));
    case "quotient":
      return value(tree.over).div(away(value(tree.under)));
    case "power":
      return rationalPower(engine, value(tree.base), tree.n, tree.d);
    case "call":
      return applied(engine, tree.fn, tree.args.map(value));
  }
}

/** A divisor that is surely not 0. */
function away(x: BigNumber): BigNumber {
  if (x.abs().lt(SMALLEST)) throw new NoValue();
  return x;
}

/** Real roots: odd ones of negative numbers are negative. */
function rationalPower(engine: Engine, base: BigNumber, n: number, d: number): BigNumber {
  const common = gcd(Math.abs(n), d);
  const [over, under] = [n / common, d / common];
  if (over < 0) away(base);
  if (under === 1) return base.pow(over);
  if (base.abs().lt(SMALLEST) && !base.isZero()) throw new NoValue();
  if (base.isNegative() && under % 2 === 0) throw new NoValue();
  const size = under === 2 ? base.abs().sqrt().pow(over) : under === 3 ? base.abs().cbrt().pow(over) : base.abs().pow(engine.big(`${over}`).div(`${under}`));
  return base.isNegative() && over % 2 !== 0 ? size.neg() : size;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Close to a jump or to the edge of a domain nothing is said. */
const EDGES: Readonly<Record<string, readonly number[]>> = { sign: [0], ln: [0], log2: [0], log10: [0], sqrt: [0], asin: [-1, 1], acos: [-1, 1], acosh: [1], atanh: [-1, 1] };

function applied(engine: Engine, fn: string, args: readonly BigNumber[]): BigNumber {
  const [first] = args;
  if (!first) throw new NoValue();
  if (fn === "max" || fn === "min") return args.reduce((a, b) => (a.lt(b) === (fn === "min") ? a : b));
  if (fn === "leakyRelu") return first.isNegative() && args[1] ? first.times(args[1]) : first;
  for (const edge of EDGES[fn] ?? []) if (first.minus(edge).abs().lt(SMALLEST)) throw new NoValue();
  const f = engine.unary[fn];
  if (!f) throw new Error(`the referee does not know ${fn}`);
  if (["exp", "sinh", "cosh", "sigmoid", "softplus", "tanh"].includes(fn) && first.abs().gt(5000)) throw new NoValue();
  if (["sin", "cos", "tan", "sec"].includes(fn) && first.abs().gt("1e8")) throw new NoValue();
  return f(first);
}

/** The value of a tree at a place, to at least 28 digits after cancellation; null where it has none or none that can be trusted. */
export function valueAt(tree: Tree, place: Place): BigNumber | null {
  try {
    const [few, many] = engines.map((engine) => evaluate(engine, tree, place));
    if (!few || !many || !many.isFinite() || many.abs().gt(LARGEST)) return null;
    const apart = many.minus(few.toString()).abs();
    return apart.lte(many.abs().times("1e-28")) || apart.lt("1e-45") ? many : null;
  } catch (error) {
    if (error instanceof NoValue) return null;
    throw error;
  }
}

export type Ruling = "same" | "different" | "unknown";

/** Do two trees agree at a place? Differences below 1e-24 of the size are not told from rounding. */
export function ruling(a: Tree, b: Tree, place: Place): Ruling {
  const [first, second] = [valueAt(a, place), valueAt(b, place)];
  if (!first || !second) return "unknown";
  const apart = first.minus(second.toString()).abs();
  const size = first.abs().plus(second.abs().toString());
  if (apart.gt(size.times("1e-24")) && apart.gt("1e-40")) return "different";
  return apart.lte(size.times("1e-26")) || apart.lt("1e-42") ? "same" : "unknown";
}
