import { canonical } from "../canonical/canonical";
import { isIrrational } from "../canonical/is-irrational";
import { isZeroByNormalForm } from "../canonical/zero-test";
import { inverse, num, subtract } from "../expr/build";
import type { Expr } from "../expr/node";
import { type Rational, rational } from "../expr/rational";
import { freeVariables, nodesOf, rewrite, substitute } from "../expr/walk";
import { FUNCTIONS } from "../functions/table";
import { disjoint, exactly, type Interval, isThin } from "../numeric/interval";
import { encloseTree, enclosureOf } from "../numeric/enclose";
import { nicePoints, type Point } from "./points";
import { shortFraction } from "./short-fraction";

/**
 * A power whose exponent is no plain number. A negative base has such a power where the exponent is a fraction with an odd
 * denominator: at single exponents, x^(2z) at z = 1/2, and on no stretch on which the exponent moves.
 */
export type GeneralPower = { readonly base: Expr; readonly exponent: Expr };
type Box = Readonly<Record<string, Interval>>;

/** The general powers in an expression, roots of an index that is no plain number among them. */
export function generalPowersOf(e: Expr): readonly GeneralPower[] {
  return nodesOf(e).flatMap((node) => {
    if (node.kind === "power") return node.exponent.kind === "num" ? [] : [{ base: node.base, exponent: node.exponent }];
    const [base, index] = node.kind === "apply" && node.fn === "root" ? node.args : [];
    return base && index && index.kind !== "num" ? [{ base, exponent: inverse(index) }] : [];
  });
}

/** A place at which a power with a negative base may have a value by chance, and the places beside it with other exponents, nicest first. */
export function* withOtherExponents(powers: readonly GeneralPower[], point: Point): Generator<Point> {
  const names = freeVariables(...powers.map(({ exponent }) => exponent));
  yield point;
  for (const exponents of nicePoints(names)) yield { ...point, ...exponents };
  // Even roots of a negative number, for a letter that is in the base as well.
  yield { ...point, ...Object.fromEntries(names.map((name, i) => [name, rational(-1 - 2 * i, 8)])) };
}

const boxAt = (point: Point): Box => Object.fromEntries(Object.entries(point).map(([name, value]) => [name, enclosureOf(value)]));

/** Has one of the powers surely no value at the point: a negative base, and an exponent that is irrational or has an even denominator? */
export function lacksValueAt(powers: readonly GeneralPower[], point: Point): boolean {
  const box = boxAt(point);
  const numbers = Object.fromEntries(Object.entries(point).map(([name, value]) => [name, num(value)]));
  return powers.some(({ base, exponent }) => isNegative(base, box) && hasNoNegativePower(substitute(exponent, numbers)));
}

/** Has one of the powers no value at almost every point of the box: a negative base, and an exponent that moves or never fits? */
export const lacksValueOver = (powers: readonly GeneralPower[], box: Box): boolean =>
  powers.some(({ base, exponent }) => {
    if (!isNegative(base, box)) return false;
    const there = withoutSteps(exponent, box);
    return movesOver(there, box) || hasNoNegativePower(there);
  });

/** The same over the box, its jumps to whole numbers worked out: floor(z) + 1/2 is 1/2 around z = 3/4. */
const withoutSteps = (e: Expr, box: Box): Expr =>
  rewrite(e, (node) => {
    const value = node.kind === "apply" && FUNCTIONS[node.fn].kinks ? encloseTree(node, box) : "unknown";
    return typeof value !== "string" && isThin(value) && Number.isSafeInteger(value.lo) ? num(rational(value.lo)) : node;
  });

/** Has one of the powers a negative base at the point, and an exponent of which nobody here knows whether it is a fraction: x^(pi + e)? */
export function hasOpenExponentAt(powers: readonly GeneralPower[], point: Point): boolean {
  const box = boxAt(point);
  return powers.some(({ base, exponent }) => freeVariables(exponent).length === 0 && isNegative(base, box) && kindOf(exponent) === "open");
}

const hasNoNegativePower = (exponent: Expr): boolean => kindOf(exponent) === "never";

/** Have negative numbers powers with this exponent? "open" where it has variables, or where it is not known to be a fraction or irrational. */
function kindOf(exponent: Expr): "always" | "never" | "open" {
  const tidy = canonical(exponent);
  if (tidy.kind === "num") return tidy.value.d % 2n === 0n ? "never" : "always";
  if (freeVariables(tidy).length > 0) return "open";
  if (isIrrational(tidy)) return "never";
  const value = fractionEqualTo(tidy);
  return value === null ? "open" : value.d % 2n === 0n ? "never" : "always";
}

/** Fractions with larger numbers are not thought of. */
const LONGEST_FRACTION = 10_000n;

/** The short fraction that a number without variables is proved to be: 3 for ln(8)/ln(2). */
function fractionEqualTo(number: Expr): Rational | null {
  const value = encloseTree(number, {});
  if (typeof value === "string") return null;
  const fraction = shortFraction(value.lo / 2 + value.hi / 2, Math.max(value.hi - value.lo, Math.abs(value.lo) * 2 ** -40));
  if (fraction.d > LONGEST_FRACTION) return null;
  return isZeroByNormalForm(subtract(number, num(fraction)), []).zero === true ? fraction : null;
}

function isNegative(e: Expr, box: Box): boolean {
  const value = encloseTree(e, box);
  return typeof value !== "string" && value.hi < 0;
}

/** Is it analytic over the box, and not constant? Then it takes every single value on a set without extent only. */
function movesOver(e: Expr, box: Box): boolean {
  const names = freeVariables(e);
  const low = Object.fromEntries(names.map((name) => [name, exactly(box[name]?.lo ?? 0)]));
  const start = encloseTree(e, low);
  const moves = names.some((name) => {
    const moved = encloseTree(e, { ...low, [name]: exactly(box[name]?.hi ?? 0) });
    return typeof start !== "string" && typeof moved !== "string" && disjoint(start, moved);
  });
  return moves && typeof encloseTree(e, box) !== "string" && nodesOf(e).every((node) => isAnalyticStep(node, box));
}

/** Does the last step of an expression have no corner, jump or edge over the box? Poles have no enclosure. */
function isAnalyticStep(node: Expr, box: Box): boolean {
  const keepsOff = (of: Expr): boolean => {
    const value = encloseTree(of, box);
    return typeof value !== "string" && (value.lo > 0 || value.hi < 0);
  };
  if (node.kind === "power") return (node.exponent.kind === "num" && node.exponent.value.d === 1n) || keepsOff(node.base);
  if (node.kind !== "apply") return true;
  const { kinks, domain } = FUNCTIONS[node.fn];
  return [...(kinks?.(...node.args) ?? []), ...(domain?.(...node.args).map(({ of }) => of) ?? [])].every(keepsOff);
}
