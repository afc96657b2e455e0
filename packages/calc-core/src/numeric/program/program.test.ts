import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sym } from "../../expr/build";
import { freeVariables, substitute } from "../../expr/walk";
import { FUNCTION_NAMES } from "../../functions/names";
import { FUNCTIONS } from "../../functions/table";
import { randomExpr } from "../../print/random-expr.cases";
import { readExpr } from "../../syntax/read";
import { compile } from "../compile";
import { compileGenerated } from "../generated";
import { Assembler } from "./assembler";
import { FUNCTION_OPCODE, OPCODE } from "./instruction";
import { run } from "./run";

const POINTS = [-Infinity, -40, -1.5, -1, -0.3, -0, 0, 1e-9, 0.4, 1, 2.5, 700, 1e300, Infinity, Number.NaN];

/** One instruction on three inputs. */
function single(op: number, a: number, b: number, c: number): number {
  const assembler = new Assembler(3);
  const out = assembler.emit(op, 0, 1, 2);
  const { program, registers } = assembler.finish([out]);
  registers.set([a, b, c]);
  run(program, registers);
  return registers[out] ?? Number.NaN;
}

describe("an instruction is what its name says", () => {
  // prettier-ignore
  const MEANINGS: Readonly<Record<keyof typeof OPCODE, (a: number, b: number, c: number) => number>> = {
    add: (a, b) => a + b,
    multiply: (a, b) => a * b,
    square: (a) => a * a,
    cube: (a) => a * a * a,
    reciprocal: (a) => 1 / a,
    addThree: (a, b, c) => a + b + c,
    multiplyThree: (a, b, c) => a * b * c,
    multiplyAdd: (a, b, c) => a * b + c,
    timesReciprocal: (a, b) => a * (1 / b),
    weighted: (a, b) => (a === 0 ? 0 : a * b),
    weightedAdd: (a, b, c) => (a === 0 ? c : c + a * b),
  };
  it.each(Object.entries(OPCODE))("%s", (name, op) => {
    const meaning = Object.entries(MEANINGS).find(([each]) => each === name)?.[1];
    for (const a of POINTS) for (const b of POINTS) for (const c of [0, -2.5, Infinity]) expect(single(op, a, b, c)).toBe(meaning?.(a, b, c));
  });

  it.each(FUNCTION_NAMES.filter((fn) => FUNCTION_OPCODE[fn] !== undefined))("%s has the values of the function table", (fn) => {
    for (const a of POINTS) expect(single(FUNCTION_OPCODE[fn] ?? -1, a, 0, 0), `${fn}(${a})`).toBe(FUNCTIONS[fn].value(a));
  });
});

it("a program has the bits of generated code on random expressions, whatever was put together or worked out before", () => {
  const inTwo = randomExpr.map((f) => substitute(f, Object.fromEntries(freeVariables(f).map((name, i) => [name, sym(i % 2 === 0 ? "x" : "y")]))));
  const coordinate = fc.double({ min: -3, max: 3 });
  fc.assert(
    fc.property(inTwo, coordinate, coordinate, (f, x, y) => {
      expect(compile(f, ["x", "y"])(x, y)).toBe(compileGenerated(f, ["x", "y"])(x, y));
    }),
    { numRuns: 500, seed: 3 },
  );
});

describe("a program is as short as can be", () => {
  // prettier-ignore
  it.each([
    ["x^2 + 3x + 1",           3], // a square, 3x with the sum, and 1
    ["x y + z",                1], // one multiplyAdd
    ["sin(x)/(1 + sin(x))",    3], // the sine once
    ["x y z + x y z",          2], // the product once
    ["2^10 + sin(1) + x",      1], // what is constant is worked out before
  ])("%s takes %i instructions", (text, count) => {
    const reading = readExpr(text);
    if (!reading.ok) throw new Error(reading.fault.message);
    const assembler = new Assembler(3);
    const result = assembler.expression(reading.expr, (name) => ["x", "y", "z"].indexOf(name));
    expect(assembler.finish([result]).program.code.length / 5).toBe(count);
  });
});
