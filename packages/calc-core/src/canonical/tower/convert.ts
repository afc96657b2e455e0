import type { Expr } from "../../expr/node";
import { isInteger, negateRational, powerRational, type Rational, toNumber } from "../../expr/rational";
import type { FunctionName } from "../../functions/names";
import { isReal, ONE, real, ZERO } from "./coefficient";
import { lexLeading } from "./division";
import { byPrimitives } from "./primitive";
import { constantQuotient, negateQuotient, type Quotient, quotientKey } from "./quotient";
import { NotFactored } from "./not-factored";
import type { Tower } from "./tower";

/** Whole powers beyond this are not multiplied out; the base counts as a kernel of its own. */
const LARGEST_POWER = 60n;

/** Binary digits of a number's power that is worked out. */
const LARGEST_BITS = 100_000n;

/** The largest or smallest of more arguments counts as a kernel: written with absolute values it doubles with each. */
const MOST_ARGUMENTS = 6;

const HALF: Rational = { n: 1n, d: 2n };

/** Functions with f(-u) = -f(u) among those that stay kernels. */
const ODD: ReadonlySet<FunctionName> = new Set(["asin", "atan", "erf"]);

/** Writes an expression as a quotient in the kernels of a tower. Shared parts are written once. */
export function convert(e: Expr, tower: Tower): Quotient {
  const done = new Map<Expr, Quotient>();
  const walk = (node: Expr): Quotient => {
    const known = done.get(node);
    if (known) return known;
    const result = convertNode(node, tower, walk);
    done.set(node, result);
    return result;
  };
  return walk(e);
}

type Walk = (node: Expr) => Quotient;

function convertNode(node: Expr, tower: Tower, walk: Walk): Quotient {
  switch (node.kind) {
    case "num":
      return constantQuotient(real(node.value));
    case "const":
      return node.name === "pi" ? tower.kernel({ key: "pi", kind: "pi" }) : tower.exponential(constantQuotient(ONE));
    case "sym":
      return tower.kernel({ key: `symbol ${node.name}`, kind: "symbol", name: node.name });
    case "sum":
      return node.terms.map(walk).reduce(tower.add);
    case "product":
      return node.factors.map(walk).reduce(tower.multiply);
    case "power":
      return convertPower(node.base, node.exponent, tower, walk);
    case "apply":
      return convertFunction(node.fn, node.args, tower, walk);
    case "call":
      return tower.kernel({ key: `call ${node.name} ${node.orders.join(",")} ${node.args.map((arg) => quotientKey(tower.tidy(walk(arg)))).join(" ; ")}`, kind: "opaque" });
  }
}

function convertPower(base: Expr, exponent: Expr, tower: Tower, walk: Walk): Quotient {
  const q = walk(base);
  const k = constantOf(exponent, walk);
  if (k && isInteger(k)) return wholePower(q, k.n, tower);
  if (k && k.d < 1000n) return orKernel(() => tower.realPower(q, k), tower, `power ${k.n}/${k.d} ${quotientKey(q)}`);
  // u^v = e^(v ln u) where u is positive; of a base that is known to be negative nothing of the kind holds.
  return orKernel(
    () => {
      const { number, complex, atoms } = tower.factor(q);
      if (number.n < 0n && atoms.length === 0 && !complex) throw new NotFactored("a negative base");
      return tower.exponential(tower.multiply(walk(exponent), tower.logarithm(q)));
    },
    tower,
    `power ${quotientKey(q)} ^ ${quotientKey(walk(exponent))}`,
  );
}

/** The exponent's value where it is a rational number. */
function constantOf(exponent: Expr, walk: Walk): Rational | null {
  if (exponent.kind === "num") return exponent.value;
  const q = walk(exponent);
  if (q.under.size > 0 || q.over.size > 1) return null;
  const [only] = q.over.values();
  if (!only) return { n: 0n, d: 1n };
  return only.monomial.powers.length === 0 && isReal(only.coefficient) ? only.coefficient.re : null;
}

function wholePower(q: Quotient, n: bigint, tower: Tower): Quotient {
  if (n >= -LARGEST_POWER && n <= LARGEST_POWER) return tower.power(q, Number(n));
  if (q.over.size === 1 && q.under.size === 0 && toNumber({ n, d: 1n }) < 1e6) {
    const [only] = q.over.values();
    // One monomial: its exponents are multiplied; a number is not worked out beyond reason.
    if (only && isReal(only.coefficient) && only.coefficient.re.d === 1n && (only.coefficient.re.n === 1n || only.coefficient.re.n === -1n)) {
      return tower.power(q, Number(n));
    }
  }
  return orKernel(
    () => {
      const { number, complex, atoms } = tower.factor(q);
      if (complex) throw new NotFactored("known by its size alone");
      const bits = BigInt(number.n.toString(2).length + number.d.toString(2).length);
      const size = n < 0n ? -n : n;
      if (number.d * number.n !== 1n && number.d * number.n !== -1n && bits * size > LARGEST_BITS) throw new NotFactored("a number that would grow beyond reason");
      let result = constantQuotient(real(number.d === 1n && number.n === -1n ? { n: n % 2n === 0n ? 1n : -1n, d: 1n } : powerRational(number, n)));
      for (const { atom, power } of atoms) {
        const exponent = { n: power.n * n, d: power.d };
        result = tower.multiply(result, tower.kernel({ key: `tall ${atom.key} ${exponent.n}/${exponent.d}`, kind: "opaque" }));
      }
      return result;
    },
    tower,
    `tall ${n} ${quotientKey(q)}`,
  );
}

function convertFunction(fn: FunctionName, args: readonly Expr[], tower: Tower, walk: Walk): Quotient {
  if (args.length > MOST_ARGUMENTS) return tower.kernel({ key: `${fn} ${args.map((arg) => quotientKey(walk(arg))).sort().join(" ; ")}`, kind: "opaque" });
  const simpler = byPrimitives(fn, args);
  if (simpler) return walk(simpler);
  const [u, second] = args.map((arg) => tower.tidy(walk(arg)));
  if (!u) throw new NotFactored("a function without an argument");
  const key = `${fn} ${[u, second].map((q) => (q ? quotientKey(q) : "")).join(" ; ")}`;
  switch (fn) {
    case "exp":
      return orKernel(() => tower.exponential(u), tower, key);
    case "ln":
      return orKernel(() => tower.logarithm(u), tower, key);
    case "sin":
    case "cos":
      return orKernel(() => sineOrCosine(fn, u, tower), tower, key);
    case "abs":
      return orKernel(() => tower.absolute(u), tower, key);
    case "sign":
      return u.over.size === 0 ? u : orKernel(() => tower.sign(u), tower, key);
    case "atan":
      return arcTangent(u, tower);
    case "atan2":
      return second && isKnownPositive(second, tower) ? arcTangent(tower.divide(u, second), tower) : stays(fn, u, second, tower);
    default:
      return stays(fn, u, second, tower);
  }
}

/** By e^(iu) and e^(-iu). */
function sineOrCosine(fn: "sin" | "cos", u: Quotient, tower: Tower): Quotient {
  const [plus, minus] = [tower.exponential(u, true), tower.exponential(negateQuotient(u), true)];
  if (fn === "cos") return tower.multiply(constantQuotient(real(HALF)), tower.add(plus, minus));
  return tower.multiply(constantQuotient({ re: ZERO.re, im: negateRational(HALF) }), tower.add(plus, negateQuotient(minus)));
}

/** atan(u), or by atan(1/u) where u is one over something: atan(u) + atan(1/u) is a quarter turn with the sign of u. */
function arcTangent(u: Quotient, tower: Tower): Quotient {
  const leading = lexLeading(u.over);
  const inverted = u.over.size === 1 && (u.under.size > 0 || leading?.monomial.powers.some(({ exponent }) => exponent.n < 0n)) && leading?.monomial.powers.every(({ exponent }) => exponent.n <= 0n);
  if (!inverted) return stays("atan", u, undefined, tower);
  try {
    const quarter = tower.multiply(constantQuotient(real({ n: 1n, d: 2n })), tower.kernel({ key: "pi", kind: "pi" }));
    const rest = stays("atan", tower.divide(constantQuotient(ONE), u), undefined, tower);
    return tower.add(tower.multiply(tower.sign(u), quarter), negateQuotient(rest));
  } catch (error) {
    if (error instanceof NotFactored) return stays("atan", u, undefined, tower);
    throw error;
  }
}

function isKnownPositive(q: Quotient, tower: Tower): boolean {
  try {
    const [only, ...more] = tower.sign(q).over.values();
    return more.length === 0 && only?.monomial.powers.length === 0 && only.coefficient.re.n > 0n;
  } catch (error) {
    if (error instanceof NotFactored) return false;
    throw error;
  }
}

/** A function about which nothing more is known; an odd one takes the minus out. */
function stays(fn: FunctionName, u: Quotient, second: Quotient | undefined, tower: Tower): Quotient {
  if (second) return tower.kernel({ key: `${fn} ${quotientKey(u)} ; ${quotientKey(second)}`, kind: "opaque" });
  const leading = lexLeading(u.over)?.coefficient.re.n ?? 0n;
  if (ODD.has(fn) && leading < 0n) return negateQuotient(stays(fn, negateQuotient(u), second, tower));
  return tower.kernel({ key: `${fn} ${quotientKey(u)}`, kind: "function", fn, argument: u });
}

/** What does not come apart counts as one kernel, known by its text. */
function orKernel(make: () => Quotient, tower: Tower, key: string): Quotient {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotFactored) return tower.kernel({ key, kind: "opaque" });
    throw error;
  }
}

