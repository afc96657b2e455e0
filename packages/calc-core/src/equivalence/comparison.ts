import type { Condition } from "../expr/condition";
import { canonical } from "../canonical/canonical";
import type { Expr } from "../expr/node";
import { rationalText, type Rational, toNumber } from "../expr/rational";
import { children, freeVariables, rewrite } from "../expr/walk";
import { positiveSide } from "../canonical/tower/signs";
import { disjoint, type Enclosed, type Interval } from "../numeric/interval";
import { encloseTape, encloseTree, enclosureOf } from "../numeric/enclose";
import { foldNumbers } from "./fold-numbers";
import { type Tape, tapeOf } from "../numeric/tape";
import type { Ball, Coordinate } from "./evidence";
import type { Point } from "./points";
import { type GeneralPower, generalPowersOf } from "./powers-of-negatives";
import { UnknownCalls } from "./unknown-calls";

/** Larger trees are laid out on a tape, so that what they share is worked out once. */
const SMALL = 300;

export type Side = "student" | "reference";

/** Two sides and the declared conditions, to be looked at in many points. */
export class Comparison {
  private laidOut: Tape | null = null;
  private tidied: readonly [student: Expr, reference: Expr] | null = null;
  private powers: Readonly<Record<Side, readonly GeneralPower[]>> | null = null;
  /** The conditions as expressions that are positive, not negative, or not zero. */
  readonly sides: readonly { readonly of: Expr; readonly is: "positive" | "nonnegative" | "nonzero" }[];
  private readonly size: number;

  constructor(
    readonly student: Expr,
    readonly reference: Expr,
    readonly variables: readonly string[],
    readonly conditions: readonly Condition[],
  ) {
    this.sides = conditions.map(positiveSide);
    this.size = this.sides.reduce((total, { of }) => total + of.size, student.size + reference.size);
  }

  /** Both sides and the conditions' sides, each different node once. */
  get tape(): Tape {
    return (this.laidOut ??= tapeOf(this.student, this.reference, ...this.sides.map(({ of }) => of)));
  }

  /** Nodes that are evaluated for one look. */
  get cost(): number {
    return this.size <= SMALL ? this.size : this.tape.nodes.length;
  }

  /**
   * Both sides in their canonical forms over a box, where less is lost: x - x is 0 on a stretch, too. The forms agree with the
   * sides wherever these have a value, so that a side has none where its form has none.
   */
  tidiedOver(box: Readonly<Record<string, Interval>>): { readonly student: Enclosed; readonly reference: Enclosed } {
    this.tidied ??= [canonical(this.student), canonical(this.reference)];
    return { student: encloseTree(this.tidied[0], box), reference: encloseTree(this.tidied[1], box) };
  }

  /** The general powers of one side, whose values for a negative base doubles cannot tell. */
  generalPowers(side: Side): readonly GeneralPower[] {
    this.powers ??= { student: generalPowersOf(this.student), reference: generalPowersOf(this.reference) };
    return this.powers[side];
  }

  /** The enclosures of both sides and the conditions' sides over a box. */
  enclosures(box: Readonly<Record<string, Interval>>): readonly Enclosed[] {
    if (this.size > SMALL) return encloseTape(this.tape, box);
    return [encloseTree(this.student, box), encloseTree(this.reference, box), ...this.sides.map(({ of }) => encloseTree(of, box))];
  }
}

/** What was seen at one point. */
export type Sight = { readonly inside: false } | { readonly inside: true; readonly student: Enclosed; readonly reference: Enclosed };

export function comparisonOf(student: Expr, reference: Expr, declared: readonly Condition[]): Comparison {
  const calls = new UnknownCalls(declared);
  const [left, right] = [prepared(student, calls), prepared(reference, calls)];
  const apart = calls.conditions();
  const { conditions, variables } = thoseAbout(freeVariables(left, right, ...apart.map(({ left: difference }) => difference)), [...declared, ...apart]);
  return new Comparison(left, right, variables, conditions);
}

/** The conditions that speak of these variables, and what they bring in: x < y, of x alone, brings y, and what is said of y. */
function thoseAbout(names: readonly string[], declared: readonly Condition[]): { readonly conditions: readonly Condition[]; readonly variables: readonly string[] } {
  if (declared.length === 0) return { conditions: declared, variables: names };
  let variables = new Set(names);
  for (;;) {
    const conditions = declared.filter(({ left, right }) => freeVariables(left, right).some((name) => variables.has(name)));
    const wider = new Set([...variables, ...freeVariables(...conditions.flatMap(({ left, right }) => [left, right]))]);
    if (wider.size === variables.size) return { conditions, variables: [...variables].sort() };
    variables = wider;
  }
}

/** Exact numbers worked out; unknown functions become variables, one for each different call. */
const prepared = (e: Expr, calls: UnknownCalls): Expr => (isReady(e) ? e : rewrite(e, (node) => (node.kind === "call" ? calls.symbolOf(node) : foldNumbers(node))));

/** Is there nothing to prepare, as in nearly every answer? */
function isReady(e: Expr): boolean {
  if (e.kind === "call" || e.size > SMALL) return false;
  const parts = children(e);
  return parts.length === 0 || (parts.every(isReady) && parts.some(({ kind }) => kind !== "num"));
}

/** Looks at both sides in a point; outside where a declared condition does not surely hold. */
export function lookAt(comparison: Comparison, point: Point): Sight {
  const box: Record<string, Interval> = {};
  for (const name of comparison.variables) if (point[name]) box[name] = enclosureOf(point[name]);
  return look(comparison, box);
}

/** The same with an interval for each variable. */
export function look(comparison: Comparison, box: Readonly<Record<string, Interval>>): Sight {
  const [student = "unknown", reference = "unknown", ...sides] = comparison.enclosures(box);
  for (const [i, { is }] of comparison.sides.entries()) {
    const side = sides[i];
    if (side === undefined || typeof side === "string") return { inside: false };
    const holds = is === "positive" ? side.lo > 0 : is === "nonnegative" ? side.lo >= 0 : side.lo > 0 || side.hi < 0;
    if (!holds) return { inside: false };
  }
  return { inside: true, student, reference };
}

export const isValue = (e: Enclosed): e is Interval => typeof e !== "string";
export const differ = (a: Enclosed, b: Enclosed): boolean => isValue(a) && isValue(b) && disjoint(a, b);

/** How far apart two enclosures are, beside the size of the values; 0 where they touch. */
export function distanceApart(a: Interval, b: Interval): number {
  const apart = Math.max(a.lo - b.hi, b.lo - a.hi);
  return apart <= 0 ? 0 : apart / Math.max(Math.abs(a.lo), Math.abs(a.hi), Math.abs(b.lo), Math.abs(b.hi));
}

/** How wide two enclosures are together, beside the size of the values. */
export function spanTogether(a: Interval, b: Interval): number {
  const [lo, hi] = [Math.min(a.lo, b.lo), Math.max(a.hi, b.hi)];
  return hi === lo ? 0 : (hi - lo) / Math.max(Math.abs(lo + hi) / 2, Number.MIN_VALUE);
}

/** A value and a radius that cover the interval. */
export function ballOf({ lo, hi }: Interval): Ball {
  const value = lo / 2 + hi / 2;
  return { value, radius: lo === hi ? 0 : Math.max(hi - value, value - lo) * (1 + 2 ** -50) };
}

/** Whole numbers as numbers, fractions as text. */
export const coordinate = (value: Rational): Coordinate => (value.d === 1n && value.n <= 2n ** 53n && value.n >= -(2n ** 53n) ? Number(value.n) : rationalText(value));
export function coordinates(point: Point, variables: readonly string[]): Readonly<Record<string, Coordinate>> {
  const found: Record<string, Coordinate> = {};
  for (const name of variables) if (point[name]) found[name] = coordinate(point[name]);
  return found;
}

export const asNumbers = (point: Point): Readonly<Record<string, number>> => Object.fromEntries(Object.entries(point).map(([name, value]) => [name, toNumber(value)]));
