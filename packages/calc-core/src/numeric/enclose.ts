import type { Expr } from "../expr/node";
import { type Rational, toNumber } from "../expr/rational";
import { addInterval, checked, down, type Enclosed, exactly, type Interval, lift, multiplyInterval, up } from "./interval";
import { INTERVAL_FUNCTIONS } from "./interval-functions";
import { generalPower, powerInterval } from "./interval-power";
import { type Tape, tapeOf } from "./tape";

/** Bounds of the true value: lo ≤ value ≤ hi. */
export type Enclosure = Interval;

/** The doubles around an exact number; a whole number or a short binary fraction is itself. */
export function enclosureOf(value: Rational): Interval {
  const nearest = toNumber(value);
  const exact = Math.abs(nearest) <= Number.MAX_SAFE_INTEGER && (value.d === 1n || (isPowerOfTwo(value.d) && value.d < 2n ** 60n && absolute(value.n) < 2n ** 53n));
  return exact ? exactly(nearest) : { lo: down(nearest), hi: up(nearest) };
}

const absolute = (n: bigint): bigint => (n < 0n ? -n : n);
const isPowerOfTwo = (d: bigint): boolean => (d & (d - 1n)) === 0n;

const PI: Interval = { lo: Math.PI, hi: 3.1415926535897936 };
const E: Interval = { lo: Math.E, hi: 2.7182818284590455 };

/** Parts taken together one after another; without a value where one of them has none. */
function folded(operate: (a: Interval, b: Interval) => Interval, parts: readonly number[], at: (place: number | undefined) => Enclosed): Enclosed {
  let total: Enclosed | null = null;
  for (const place of parts) {
    const part = at(place);
    if (part === "undefined") return part;
    if (total === "unknown" || part === "unknown") total = "unknown";
    else total = total === null ? part : checked(operate(total, part));
  }
  return total ?? "unknown";
}

/** The enclosures of the tape's roots with an interval for every variable; a variable without one is unknown. */
export function encloseTape(tape: Tape, variables: Readonly<Record<string, Interval>>): readonly Enclosed[] {
  const values: Enclosed[] = [];
  const at = (place: number | undefined): Enclosed => values[place ?? -1] ?? "unknown";
  for (const [i, node] of tape.nodes.entries()) values.push(encloseNode(node, tape.parts[i] ?? [], at, variables));
  return tape.roots.map(at);
}

function encloseNode(node: Expr, parts: readonly number[], at: (place: number | undefined) => Enclosed, variables: Readonly<Record<string, Interval>>): Enclosed {
  switch (node.kind) {
    case "num":
      return enclosureOf(node.value);
    case "const":
      return node.name === "pi" ? PI : E;
    case "sym":
      return Object.hasOwn(variables, node.name) ? (variables[node.name] ?? "unknown") : "unknown";
    case "sum":
      return folded(addInterval, parts, at);
    case "product":
      return folded(multiplyInterval, parts, at);
    case "power": {
      const { exponent } = node;
      // π and e are irrational: only a base that is not negative has such a power.
      if (exponent.kind === "const") return lift((a, b) => (a && a.hi < 0 ? "undefined" : generalPower(a ?? exactly(0), b ?? exactly(0))))(at(parts[0]), at(parts[1]));
      if (exponent.kind === "num") return lift((a) => powerInterval(a ?? exactly(0), exponent.value))(at(parts[0]));
      return lift((a, b) => generalPower(a ?? exactly(0), b ?? exactly(0)))(at(parts[0]), at(parts[1]));
    }
    case "apply":
      return lift(INTERVAL_FUNCTIONS[node.fn])(...parts.map(at));
    case "call":
      return "unknown";
  }
}

/**
 * Bounds of an expression's value at an exact point, in double precision and for certain.
 *
 * @returns `undefined` where it surely has no real value, `unknown` where doubles cannot tell or a variable is missing
 */
export function enclose(e: Expr, point: Readonly<Record<string, Rational>>): { readonly kind: "value"; readonly enclosure: Enclosure } | { readonly kind: "undefined" } | { readonly kind: "unknown" } {
  const intervals = Object.fromEntries(Object.entries(point).map(([name, value]) => [name, enclosureOf(value)]));
  const [result = "unknown"] = encloseTape(tapeOf(e), intervals);
  return typeof result === "string" ? { kind: result } : { kind: "value", enclosure: result };
}
