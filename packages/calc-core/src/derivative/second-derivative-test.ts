import { isZeroByNormalForm } from "../canonical/zero-test";
import type { Expr } from "../expr/node";
import { eigenvaluesOf } from "../numeric/digits/eigenvalues";
import { evaluate } from "../numeric/evaluate";
import { type ExactPoint, valueAt } from "./approximation";
import { gradient, hessian } from "./several-variables";

export type CriticalPoint =
  | {
      readonly ok: true;
      /** `undecided`: an eigenvalue is 0, and the second derivatives do not tell. */
      readonly kind: "minimum" | "maximum" | "saddle" | "undecided";
      /** Of the Hessian, ascending. */
      readonly eigenvalues: readonly number[];
      /** The Hessian at the point, by rows, exact. */
      readonly hessian: readonly (readonly Expr[])[];
    }
  | {
      readonly ok: false;
      /** The gradient is not 0 there, the function or a derivative has no value there, or it cannot be told whether the gradient is 0. */
      readonly reason: "not-critical" | "outside-domain" | "unknown";
      /** The gradient at the point, where it has a value. */
      readonly gradient: readonly Expr[];
    };

/** An eigenvalue this small beside the largest is 0 up to rounding. */
const ROUNDING = 1e-12;

/**
 * The second derivative test at a critical point of f: all eigenvalues of the Hessian positive, a strict local minimum; all
 * negative, a maximum; some of either sign, a saddle. Whether the gradient is 0 is decided exactly; the eigenvalues are
 * doubles, by mathjs.
 *
 * @param point an exact value for each variable of f
 * @see any textbook of several variables, "second partial derivative test"
 */
export function classifyCriticalPoint(f: Expr, point: ExactPoint): CriticalPoint {
  const variables = Object.keys(point).sort();
  const slopes = gradient(f, variables).map((slope) => valueAt(slope, point));
  if (![valueAt(f, point), ...slopes].every(hasValue)) return { ok: false, reason: "outside-domain", gradient: slopes };
  const zeros = slopes.map((slope) => isZeroByNormalForm(slope).zero);
  if (zeros.includes(false)) return { ok: false, reason: "not-critical", gradient: slopes };
  if (zeros.includes("unknown")) return { ok: false, reason: "unknown", gradient: slopes };

  const rows = hessian(f, variables).map((row) => row.map((entry) => valueAt(entry, point)));
  const numbers = rows.map((row) => row.map(numberOf));
  if (numbers.flat().some((entry) => !Number.isFinite(entry))) return { ok: false, reason: "outside-domain", gradient: slopes };
  const eigenvalues = eigenvaluesOf(numbers);
  return { ok: true, kind: kindOf(eigenvalues), eigenvalues, hessian: rows };
}

const numberOf = (e: Expr): number => {
  const value = evaluate(e, {});
  return value.ok ? value.value : Number.NaN;
};
const hasValue = (e: Expr): boolean => Number.isFinite(numberOf(e));

function kindOf(eigenvalues: readonly number[]): "minimum" | "maximum" | "saddle" | "undecided" {
  const least = ROUNDING * Math.max(...eigenvalues.map(Math.abs));
  const positive = eigenvalues.some((value) => value > least);
  const negative = eigenvalues.some((value) => value < -least);
  if (positive && negative) return "saddle";
  if (eigenvalues.some((value) => Math.abs(value) <= least)) return "undecided";
  return positive ? "minimum" : "maximum";
}
