import type { Expr } from "../expr/node";
import { type Rational, toNumber } from "../expr/rational";
import { children } from "../expr/walk";
import { addInterval, checked, down, type Enclosed, exactly, type Interval, lifted, multiplyInterval, up } from "./interval";
import { INTERVAL_FUNCTIONS } from "./interval-functions";
import { generalPower, powerInterval } from "./interval-power";
import { type Tape, tapeOf } from "./tape";

/** Bounds of the true value: lo ≤ value ≤ hi. */
export type Enclosure = Interval;

/** The doubles around an exact number; a whole number or a short binary fraction is itself. */
export function enclosureOf(value: Rational): Interval {
  if (value.d === 1n) {
    const whole = Number(value.n);
    if (Math.abs(whole) <= Number.MAX_SAFE_INTEGER) return exactly(whole);
  }
  const nearest = toNumber(value);
  const exact = Math.abs(nearest) <= Number.MAX_SAFE_INTEGER && (value.d === 1n || (isPowerOfTwo(value.d) && value.d < 2n ** 60n && absolute(value.n) < 2n ** 53n));
  return exact ? exactly(nearest) : { lo: down(nearest), hi: up(nearest) };
}

const absolute = (n: bigint): bigint => (n < 0n ? -n : n);
const isPowerOfTwo = (d: bigint): boolean => (d & (d - 1n)) === 0n;

const PI: Interval = { lo: Math.PI, hi: 3.1415926535897936 };
const E: Interval = { lo: Math.E, hi: 2.7182818284590455 };

/** One part more; without a value where one of them has none. */
function joined(operate: (a: Interval, b: Interval) => Interval, total: Enclosed, part: Enclosed): Enclosed {
  if (total === "undefined" || part === "undefined") return "undefined";
  return total === "unknown" || part === "unknown" ? "unknown" : checked(operate(total, part));
}

/** Parts taken together one after another. */
function folded(operate: (a: Interval, b: Interval) => Interval, parts: readonly Enclosed[]): Enclosed {
  let total = parts[0] ?? "unknown";
  for (let i = 1; i < parts.length; i++) total = joined(operate, total, parts[i] ?? "unknown");
  return total;
}

const raised = (base: Enclosed, exponent: Rational): Enclosed => (typeof base === "string" ? base : checked(powerInterval(base, exponent)));

type Box = Readonly<Record<string, Interval>>;

/** The enclosures of the tape's roots with an interval for every variable; a variable without one is unknown. */
export function encloseTape(tape: Tape, variables: Box): readonly Enclosed[] {
  const values: Enclosed[] = [];
  const at = (place: number): Enclosed => values[place] ?? "unknown";
  for (const [i, node] of tape.nodes.entries()) values.push(encloseNode(node, (tape.parts[i] ?? []).map(at), variables));
  return tape.roots.map(at);
}

/** The same of one tree, without a tape: for small trees that are looked at once or twice. Makes no lists for what most nodes are. */
export function encloseTree(node: Expr, variables: Box): Enclosed {
  switch (node.kind) {
    case "sum":
      return foldedTrees(addInterval, node.terms, variables);
    case "product":
      return foldedTrees(multiplyInterval, node.factors, variables);
    case "power":
      if (node.exponent.kind === "num") return raised(encloseTree(node.base, variables), node.exponent.value);
      break;
    case "apply": {
      const only = node.args.length === 1 ? node.args[0] : undefined;
      if (!only) break;
      const inner = encloseTree(only, variables);
      return typeof inner === "string" ? inner : checked(INTERVAL_FUNCTIONS[node.fn](inner));
    }
  }
  return encloseNode(node, children(node).map((part) => encloseTree(part, variables)), variables);
}

function foldedTrees(operate: (a: Interval, b: Interval) => Interval, parts: readonly Expr[], variables: Box): Enclosed {
  const [first] = parts;
  let total: Enclosed = first ? encloseTree(first, variables) : "unknown";
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i];
    if (part) total = joined(operate, total, encloseTree(part, variables));
  }
  return total;
}

function encloseNode(node: Expr, parts: readonly Enclosed[], variables: Box): Enclosed {
  switch (node.kind) {
    case "num":
      return enclosureOf(node.value);
    case "const":
      return node.name === "pi" ? PI : E;
    case "sym":
      return Object.hasOwn(variables, node.name) ? (variables[node.name] ?? "unknown") : "unknown";
    case "sum":
      return folded(addInterval, parts);
    case "product":
      return folded(multiplyInterval, parts);
    case "power": {
      const { exponent } = node;
      if (exponent.kind === "num") return raised(parts[0] ?? "unknown", exponent.value);
      // π and e are irrational: only a base that is not negative has such a power.
      if (exponent.kind === "const") return lifted((a, b) => (a && a.hi < 0 ? "undefined" : generalPower(a ?? exactly(0), b ?? exactly(0))), parts);
      return lifted((a, b) => generalPower(a ?? exactly(0), b ?? exactly(0)), parts);
    }
    case "apply":
      return lifted(INTERVAL_FUNCTIONS[node.fn], parts);
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
