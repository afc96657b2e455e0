import { compile, decideEquivalence, type Expr, freeVariables } from "@nabla/calc-core";

/** Points at which formulas are compared before a proof is tried: away from small fractions, at which different things agree. */
const POINTS = 7;
const coordinate = (variable: number, point: number): number => (point % 3 === 2 ? -1 : 1) * (0.371 + 0.193 * ((5 * variable + 3 * point) % 11) + 0.0137 * point);

/** Values of a formula at the fixed points; NaN where it has none. `more` are arguments that are the same at each. */
export function valuesAt(formula: Expr, variables: readonly string[], names: readonly string[] = []): (...more: readonly number[]) => Float64Array {
  const run = compile(formula, [...variables, ...names]);
  return (...more) => Float64Array.from({ length: POINTS }, (_, point) => run(...variables.map((_, i) => coordinate(i, point)), ...more));
}

/** Do two rows of values agree, as far as doubles tell, and say something at two points at least? */
export function agree(a: Float64Array, b: Float64Array): boolean {
  let telling = 0;
  for (let i = 0; i < POINTS; i++) {
    const [x, y] = [a[i] ?? Number.NaN, b[i] ?? Number.NaN];
    if (Number.isNaN(x) !== Number.isNaN(y)) return false;
    if (Number.isNaN(x)) continue;
    if (Math.abs(x - y) > 1e-8 * Math.max(1, Math.abs(x), Math.abs(y))) return false;
    telling++;
  }
  return telling >= 2;
}

/** Are two formulas the same function? A quick look first, and then the proof that a verdict rests on. */
export function sameFormula(a: Expr, b: Expr): boolean {
  const variables = [...new Set([...freeVariables(a), ...freeVariables(b)])];
  return agree(valuesAt(a, variables)(), valuesAt(b, variables)()) && decideEquivalence(a, b).verdict === "equal";
}
