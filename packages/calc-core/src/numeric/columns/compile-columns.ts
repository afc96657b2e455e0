import type { Expr } from "../../expr/node";
import { tapeOf } from "../tape";
import { Lowering } from "./lowering";

/** So many points are worked on at once: the registers of a usual formula stay in the nearest cache. */
const BLOCK = 512;

/**
 * Evaluates at as many points as `into` is long.
 *
 * @param columns one array a variable, one number a point
 * @param into    is filled and given back
 */
export type ColumnFunction = (columns: readonly Float64Array[], into: Float64Array) => Float64Array;

/**
 * A function of numbers from an expression, to be evaluated at many points: one loop for each operation over blocks of
 * points, so that finding out what to do costs little beside doing it. No generated code: it runs under a strict
 * Content-Security-Policy. Multiples, quotients and small powers are fused; what is constant is worked out once.
 *
 * @param variables the order of the columns
 * @returns a function that gives NaN at points where the expression has no value, and elsewhere what `compile` gives, up to
 *          some units in the last place, since sums begin with their constant
 */
export function compileColumns(e: Expr, variables: readonly string[]): ColumnFunction {
  const inputs = variables.map(() => new Float64Array(BLOCK));
  const tape = tapeOf(e);
  const { kernels, result } = new Lowering(tape, variables, inputs, BLOCK);
  return (columns, into) => {
    for (let from = 0; from < into.length; from += BLOCK) {
      const n = Math.min(BLOCK, into.length - from);
      for (let i = 0; i < inputs.length; i++) {
        const column = columns[i];
        if (column) inputs[i]?.set(column.subarray(from, from + n));
      }
      for (let k = 0; k < kernels.length; k++) kernels[k]?.(n);
      into.set(n === BLOCK ? result : result.subarray(0, n), from);
    }
    return into;
  };
}
