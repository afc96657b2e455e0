import type { Expr } from "../../expr/node";
import type { Rational } from "../../expr/rational";
import type { Ball } from "../../equivalence/evidence";
import type { DigitsResult } from "../../equivalence/many-digits";
import type { Tape } from "../tape";
import { absorbs } from "./absorption";
import { type Arithmetic, arithmetic, type Big, type BigInterval } from "./big";
import { BIG_FUNCTIONS } from "./big-functions";
import { add, type BigEnclosed, generalPower, multiply, power } from "./big-interval";

/** Bounds of every root of a tape at an exact point, with so many digits. */
export function encloseWithDigits(tape: Tape, point: Readonly<Record<string, Rational>>, digits: number): readonly BigEnclosed[] {
  return walk(tape, point, digits).roots;
}

/** `complete`: no node left out a part that these digits cannot show. */
function walk(tape: Tape, point: Readonly<Record<string, Rational>>, digits: number): { readonly roots: readonly BigEnclosed[]; readonly complete: boolean } {
  const m = arithmetic(digits);
  const values: BigEnclosed[] = [];
  let complete = true;
  const at = (place: number | undefined): BigEnclosed => values[place ?? -1] ?? "unknown";
  for (const [i, node] of tape.nodes.entries()) {
    const parts = (tape.parts[i] ?? []).map(at);
    const known = parts.filter((part): part is BigInterval => typeof part !== "string");
    if (complete && known.length === parts.length && absorbs(m, node, known)) complete = false;
    values.push(valueOf(m, node, parts, known, point));
  }
  return { roots: tape.roots.map(at), complete };
}

function valueOf(m: Arithmetic, node: Expr, parts: readonly BigEnclosed[], values: readonly BigInterval[], point: Readonly<Record<string, Rational>>): BigEnclosed {
  if (parts.includes("undefined")) return "undefined";
  if (values.length < parts.length) return "unknown";
  const result = operate(m, node, values, point);
  return typeof result !== "string" && (result.lo.isNaN() || result.hi.isNaN() || !result.lo.isFinite() || !result.hi.isFinite()) ? "unknown" : result;
}

function operate(m: Arithmetic, node: Expr, values: readonly BigInterval[], point: Readonly<Record<string, Rational>>): BigEnclosed {
  const [first, second] = values;
  switch (node.kind) {
    case "num":
      return m.of(node.value);
    case "const":
      return node.name === "pi" ? m.pi : m.e;
    case "sym": {
      const value = Object.hasOwn(point, node.name) ? point[node.name] : undefined;
      return value ? m.of(value) : "unknown";
    }
    case "sum":
      return values.reduce((a, b) => add(m, a, b));
    case "product":
      return values.reduce((a, b) => multiply(m, a, b));
    case "power":
      if (!first || !second) return "unknown";
      if (node.exponent.kind === "const" && first.hi.lt(0)) return "undefined";
      return node.exponent.kind === "num" ? power(m, first, node.exponent.value) : generalPower(m, first, second);
    case "apply":
      return BIG_FUNCTIONS[node.fn](m, ...values);
    case "call":
      return "unknown";
  }
}

/** Compares the first two roots of a tape at a point. */
export function compare(tape: Tape, point: Readonly<Record<string, Rational>>, digits: number): DigitsResult {
  const { roots, complete } = walk(tape, point, digits);
  const [first = "unknown", second = "unknown"] = roots;
  if (first === "undefined" && typeof second !== "string") return { kind: "first-undefined" };
  if (second === "undefined" && typeof first !== "string") return { kind: "second-undefined" };
  if (typeof first === "string" || typeof second === "string") return { kind: "unknown" };
  if (first.hi.lt(second.lo) || second.hi.lt(first.lo)) return { kind: "differ", ...apart(first, second) };
  if (!complete) return { kind: "absorbed" };
  const [lo, hi] = [first.lo.lt(second.lo) ? first.lo : second.lo, first.hi.gt(second.hi) ? first.hi : second.hi];
  const width = hi.minus(lo);
  const size = hi.abs().gt(lo.abs()) ? hi.abs() : lo.abs();
  // Bounds as wide as the values themselves agree with anything; only what may be 0 has nothing to be measured by.
  const mayBeNought = !first.lo.gt(0) && !first.hi.lt(0) && !second.lo.gt(0) && !second.hi.lt(0);
  if (width.gt(mayBeNought ? "1e-25" : size.times("1e-10"))) return { kind: "unknown" };
  return { kind: "agree", width: width.toNumber() };
}

/** Two balls that lie apart, each with its value in as many digits as show it. */
function apart(first: BigInterval, second: BigInterval): { readonly first: Ball; readonly second: Ball } {
  const [a, b] = [middleOf(first), middleOf(second)];
  let digits = 17;
  while (digits < MOST_SHOWN && a.toPrecision(digits) === b.toPrecision(digits)) digits += 1;
  const decimal = (value: Big, { lo, hi }: BigInterval): string => value.toSignificantDigits(Math.max(1, Math.min(digits + 2, knownDigits(lo, hi)))).toString();
  return { first: { ...ballOf(first, a), decimal: decimal(a, first) }, second: { ...ballOf(second, b), decimal: decimal(b, second) } };
}

/** How many digits of a value its bounds leave no doubt of. */
const knownDigits = (lo: Big, hi: Big): number => (lo.eq(hi) ? MOST_SHOWN : lo.abs().e - hi.minus(lo).e - 1);

/** As many digits as are ever worked with. */
const MOST_SHOWN = 1000;

const middleOf = ({ lo, hi }: BigInterval): Big => lo.plus(hi).div(2);

/** A ball in doubles around bounds with many digits: what it claims is what is true of the printed numbers. */
function ballOf({ lo, hi }: BigInterval, middle: Big): Ball {
  // Beyond doubles the digits tell.
  const value = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, middle.toNumber()));
  const radius = Math.max(upwards(hi.minus(value).abs()), upwards(lo.minus(value).abs())) * (1 + 2 ** -50);
  return { value, radius };
}

/** A number too small for a double is no 0. */
const upwards = (size: Big): number => (size.isZero() ? 0 : Math.min(Number.MAX_VALUE / 2, Math.max(size.toNumber(), Number.MIN_VALUE)));
