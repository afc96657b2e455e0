import { minusOne, num } from "../expr/build";
import type { Expr } from "../expr/node";
import { plus, raise, times } from "../canonical/collect";
import { isZeroByNormalForm } from "../canonical/zero-test";
import { type ExactPoint, valueAt } from "./approximation";
import { derivative } from "./derivative";
import { gradient, hessian } from "./several-variables";

/** One step of gradient descent: each coordinate minus the learning rate times its partial derivative, exactly. */
export function gradientDescentStep(f: Expr, point: ExactPoint, learningRate: Expr): ExactPoint {
  const variables = Object.keys(point).sort();
  const slopes = gradient(f, variables);
  return Object.fromEntries(variables.map((x, i) => [x, plus(valueAt(point[x] ?? num(0), {}), times(minusOne, learningRate, valueAt(slopes[i] ?? num(0), point)))]));
}

/** One step of Newton's method for f = 0 in one variable, x - f/f′; null where the slope is 0. */
export function newtonRootStep(f: Expr, variable: string, at: Expr): Expr | null {
  const point = { [variable]: at };
  const slope = valueAt(derivative(f, variable), point);
  return isZeroByNormalForm(slope).zero === true ? null : plus(valueAt(at, {}), times(minusOne, valueAt(f, point), raise(slope, minusOne)));
}

/** One step of Newton's method for a critical point: the point minus H⁻¹∇f, exactly; null where the Hessian is singular. */
export function newtonStep(f: Expr, point: ExactPoint): ExactPoint | null {
  const variables = Object.keys(point).sort();
  const slopes = gradient(f, variables).map((slope) => valueAt(slope, point));
  const rows = hessian(f, variables).map((row, i) => [...row.map((entry) => valueAt(entry, point)), slopes[i] ?? num(0)]);
  const step = solve(rows);
  return step && Object.fromEntries(variables.map((x, i) => [x, plus(valueAt(point[x] ?? num(0), {}), times(minusOne, step[i] ?? num(0)))]));
}

/** Gauss–Jordan elimination with exact entries; each row ends with its right-hand side. */
function solve(rows: readonly (readonly Expr[])[]): readonly Expr[] | null {
  let left = rows;
  for (let column = 0; column < rows.length; column++) {
    const pivot = left.findIndex((row, i) => i >= column && isZeroByNormalForm(row[column] ?? num(0)).zero !== true);
    const chosen = left[pivot];
    if (!chosen) return null;
    const scaled = chosen.map((entry) => times(entry, raise(chosen[column] ?? num(1), minusOne)));
    const others = left.filter((_, i) => i !== pivot).map((row) => row.map((entry, j) => plus(entry, times(minusOne, row[column] ?? num(0), scaled[j] ?? num(0)))));
    left = [...others.slice(0, column), scaled, ...others.slice(column)];
  }
  return left.map((row) => row.at(-1) ?? num(0));
}
