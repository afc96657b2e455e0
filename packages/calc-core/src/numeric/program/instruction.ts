import type { FunctionName } from "../../functions/names";

/**
 * The instructions of a program, by the number that `run` switches over. Operands are a, b, c; every register is written
 * once, so that an instruction may move down to where its result is needed.
 */
// prettier-ignore
export const OPCODE = {
  add: 0,             // a + b
  multiply: 1,        // a b
  square: 2,          // a a
  cube: 3,            // a a a
  reciprocal: 4,      // 1 / a
  addThree: 5,        // a + b + c
  multiplyThree: 6,   // a b c
  multiplyAdd: 7,     // a b + c
  timesReciprocal: 8, // a (1 / b)
  weighted: 9,        // a b, and 0 where a is 0: what does not count does not meet an infinite slope
  weightedAdd: 10,    // c + a b, and c where a is 0
} as const;

/** How many operands each of the above reads. */
export const OPERANDS: readonly number[] = [2, 2, 1, 1, 1, 3, 3, 3, 2, 2, 3];

/** Functions of the table with an instruction of their own, which need no call. */
export const FUNCTION_OPCODE: Readonly<Partial<Record<FunctionName, number>>> = {
  sin: 11, cos: 12, tan: 13, exp: 14, ln: 15, sqrt: 16, abs: 17, tanh: 18, atan: 19, relu: 20,
}; // prettier-ignore

/** From here on an opcode is the place of a function in the program's list, which is called with a, b and c. */
export const FIRST_CALL = 21;

/** Instructions laid out in fives: opcode, the register written, the three read. */
export type Program = { readonly code: Int32Array; readonly functions: readonly ProgramFunction[] };
export type ProgramFunction = (a: number, b: number, c: number) => number;

export type Instruction = { readonly op: number; readonly out: number; readonly a: number; readonly b: number; readonly c: number };
