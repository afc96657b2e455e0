import type { Expr } from "../expr/node";
import { Assembler } from "./program/assembler";
import { run } from "./program/run";

/**
 * A function of numbers from an expression, to be called many times: a program over a row of registers, no generated code,
 * so that it runs under a strict Content-Security-Policy. A part that occurs often is worked out once a call.
 * NaN where the expression has no value.
 *
 * @param variables the order of the arguments
 */
export function compile(e: Expr, variables: readonly string[]): (...values: number[]) => number {
  const assembler = new Assembler(variables.length);
  const result = assembler.expression(e, (name) => {
    const place = variables.indexOf(name);
    return place < 0 ? assembler.constant(Number.NaN) : place;
  });
  const { program, registers } = assembler.finish([result]);
  const finish = (): number => {
    run(program, registers);
    return registers[result] ?? Number.NaN;
  };
  // Up to three arguments are taken without making a list of them.
  switch (variables.length) {
    case 1:
      return (x = Number.NaN) => {
        registers[0] = x;
        return finish();
      };
    case 2:
      return (x = Number.NaN, y = Number.NaN) => {
        registers[0] = x;
        registers[1] = y;
        return finish();
      };
    case 3:
      return (x = Number.NaN, y = Number.NaN, z = Number.NaN) => {
        registers[0] = x;
        registers[1] = y;
        registers[2] = z;
        return finish();
      };
    default:
      return (...values) => {
        for (let i = 0; i < variables.length; i++) registers[i] = values[i] ?? Number.NaN;
        return finish();
      };
  }
}
