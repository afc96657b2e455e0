import type { Expr } from "../expr/node";
import { derivative } from "./derivative";

/** The gradient: one partial derivative for each variable, in their order. Shape: [n]. */
export const gradient = (f: Expr, variables: readonly string[]): readonly Expr[] => variables.map((x) => derivative(f, x));

/** The Jacobian in numerator layout: a row for each function, a column for each variable. Shape: [m][n]. */
export const jacobian = (fs: readonly Expr[], variables: readonly string[]): readonly (readonly Expr[])[] => fs.map((f) => gradient(f, variables));

/** The Hessian: second partial derivatives, symmetric, each pair worked out once. Shape: [n][n]. */
export function hessian(f: Expr, variables: readonly string[]): readonly (readonly Expr[])[] {
  const first = gradient(f, variables);
  const upper = first.map((slope, i) => variables.slice(i).map((y) => derivative(slope, y)));
  return variables.map((_, i) => variables.map((__, j) => entry(upper, Math.min(i, j), Math.abs(i - j))));
}

function entry(upper: readonly (readonly Expr[])[], row: number, offset: number): Expr {
  const found = upper[row]?.[offset];
  if (!found) throw new RangeError("a Hessian is square");
  return found;
}
