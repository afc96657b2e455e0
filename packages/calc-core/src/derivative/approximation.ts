import { half, minusOne, num, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import { substitute } from "../expr/walk";
import { canonical } from "../canonical/canonical";
import { plus, times } from "../canonical/collect";
import { gradient, hessian } from "./several-variables";

/** A point: an exact value for each variable. */
export type ExactPoint = Readonly<Record<string, Expr>>;

/** The value of f at a point, exactly. */
export const valueAt = (f: Expr, point: ExactPoint): Expr => canonical(substitute(f, point));

/** x - a for each variable, in the order of the names. */
const shifts = (point: ExactPoint): readonly Expr[] => names(point).map((x) => plus(sym(x), times(minusOne, canonical(point[x] ?? num(0)))));
const names = (point: ExactPoint): readonly string[] => Object.keys(point).sort();

/** The tangent line, plane, … of f at a point, as the expression that approximates f there to first order. */
export function linearApproximation(f: Expr, point: ExactPoint): Expr {
  const slopes = gradient(f, names(point)).map((slope) => valueAt(slope, point));
  return plus(valueAt(f, point), ...shifts(point).map((shift, i) => times(slopes[i] ?? num(0), shift)));
}

/** The tangent line of a function of one variable: `y` is this expression. */
export const tangentLine = (f: Expr, variable: string, at: Expr): Expr => linearApproximation(f, { [variable]: at });

/** The Taylor polynomial of second order about a point. */
export function quadraticApproximation(f: Expr, point: ExactPoint): Expr {
  const shift = shifts(point);
  const curvature = hessian(f, names(point)).flatMap((row, i) => row.map((entry, j) => times(half, valueAt(entry, point), shift[i] ?? num(0), shift[j] ?? num(0))));
  return plus(linearApproximation(f, point), ...curvature);
}
