import { half, minusOne, num } from "../expr/build";
import type { Expr } from "../expr/node";
import { plus, raise, times } from "../canonical/collect";
import { canonical } from "../canonical/canonical";
import { substitute } from "../expr/walk";
import { derivative } from "./derivative";
import { gradient } from "./several-variables";

/**
 * The slope of f in a direction: the gradient times the direction made of length 1.
 *
 * @param direction one entry for each variable, not all 0; with `unit: false` it is taken as it is
 */
export function directionalDerivative(f: Expr, variables: readonly string[], direction: readonly Expr[], { unit = true } = {}): Expr {
  if (direction.length !== variables.length) throw new RangeError("a direction has one entry for each variable");
  const slope = plus(...gradient(f, variables).map((partial, i) => times(partial, canonical(direction[i] ?? num(0)))));
  if (!unit) return slope;
  return times(slope, raise(raise(plus(...direction.map((v) => raise(canonical(v), num(2)))), half), minusOne));
}

/** The derivative of f along a path, d/dt f(x(t), y(t)), by the chain rule in several variables. */
export function derivativeAlongPath(f: Expr, path: Readonly<Record<string, Expr>>, parameter: string): Expr {
  const names = Object.keys(path).sort();
  const parts = names.map((x) => times(canonical(substitute(derivative(f, x), path)), derivative(path[x] ?? num(0), parameter)));
  // A parameter that stands in f itself moves too.
  return plus(...parts, ...(names.includes(parameter) ? [] : [canonical(substitute(derivative(f, parameter), path))]));
}
