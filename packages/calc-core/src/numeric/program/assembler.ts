import type { Expr } from "../../expr/node";
import { toNumber } from "../../expr/rational";
import { children, nodesOf } from "../../expr/walk";
import type { FunctionName } from "../../functions/names";
import { FUNCTIONS } from "../../functions/table";
import { realPower } from "../evaluate";
import { fused } from "./fuse";
import { FIRST_CALL, FUNCTION_OPCODE, type Instruction, OPCODE, type Program, type ProgramFunction } from "./instruction";
import { run } from "./run";

/** A program with its registers: inputs first, constants filled in. */
export type Assembled = { readonly program: Program; readonly registers: Float64Array };

/**
 * Writes programs. The same instruction on the same registers is written once (value numbering: Cocke, Schwartz 1970),
 * and what depends on no input is worked out here and now, by the very instruction.
 */
export class Assembler {
  private readonly instructions: Instruction[] = [];
  private readonly initial: number[];
  private readonly isConstant: boolean[];
  private readonly known = new Map<string, number>();
  private readonly functions: ProgramFunction[] = [];
  private readonly places = new Map<unknown, number>();

  /** The first `inputs` registers are the program's inputs. */
  constructor(private readonly inputs: number) {
    this.initial = Array.from({ length: inputs }, () => Number.NaN);
    this.isConstant = Array.from({ length: inputs }, () => false);
  }

  /** The register of a number. */
  constant(value: number): number {
    return this.once(`= ${Object.is(value, -0) ? "-0" : value}`, () => this.register(value, true));
  }

  /** The register of an operation's result; operands that it does not read are left out. */
  emit(op: number, a: number, b: number = a, c: number = a): number {
    return this.once(`${op} ${a} ${b} ${c}`, () => {
      if (this.isConstant[a] && this.isConstant[b] && this.isConstant[c]) return this.constant(this.valueOf(op, a, b, c));
      const out = this.register(Number.NaN, false);
      this.instructions.push({ op, out, a, b, c });
      return out;
    });
  }

  /** As `emit`, of a function; `name` tells functions apart, and equal names share what they give. */
  call(name: unknown, f: ProgramFunction, a: number, b?: number, c?: number): number {
    let place = this.places.get(name);
    if (place === undefined) {
      place = this.functions.push(f) - 1;
      this.places.set(name, place);
    }
    return this.emit(FIRST_CALL + place, a, b, c);
  }

  /** The register of an expression's value; `leaf` says where its symbols stand. */
  expression(root: Expr, leaf: (name: string) => number): number {
    const done = new Map<Expr, number>();
    for (const node of nodesOf(root)) done.set(node, this.node(node, children(node).map((part) => done.get(part) ?? 0), leaf));
    return done.get(root) ?? 0;
  }

  /** A function of the table. Only max and min take more than two arguments, and they go by pairs. */
  apply(fn: FunctionName, parts: readonly number[]): number {
    const [a = 0, b, ...more] = parts;
    const own = FUNCTION_OPCODE[fn];
    if (own !== undefined) return this.emit(own, a);
    const { value } = FUNCTIONS[fn];
    if (b === undefined) return this.call(fn, value, a);
    const two = (left: number, right: number): number => this.call(fn, (u, w) => value(u, w), left, right);
    return more.reduce(two, two(a, b));
  }

  /** A power, by the way its exponent is written. */
  power(exponent: Expr, base: number, above: number): number {
    const whole = exponent.kind === "num" && exponent.value.d === 1n ? exponent.value.n : null;
    if (whole === 1n) return base;
    if (whole === 2n) return this.emit(OPCODE.square, base);
    if (whole === 3n) return this.emit(OPCODE.cube, base);
    if (whole === -1n) return this.emit(OPCODE.reciprocal, base);
    return this.call(exponent, (u, w) => realPower(u, w, exponent), base, above);
  }

  /** Left to right, as it is written. */
  chain(op: number, parts: readonly number[]): number {
    return parts.reduce((left, right) => this.emit(op, left, right));
  }

  /** The program that fills the given registers. Steps whose result only one other needs are put together. */
  finish(results: readonly number[]): Assembled {
    const code = fused(this.instructions, results, this.initial.length).flatMap(({ op, out, a, b, c }) => [op, out, a, b, c]);
    return { program: { code: Int32Array.from(code), functions: this.functions }, registers: Float64Array.from(this.initial) };
  }

  /**
   * The same program in two: `first` has what does not depend on the inputs from `split` on, `second` the rest. After `first`,
   * `second` may run many times for other values of those inputs.
   */
  finishInTwo(results: readonly number[], split: number): { readonly first: Program; readonly second: Program; readonly registers: Float64Array } {
    const { program, registers } = this.finish(results);
    const isLate = Uint8Array.from(this.initial, (_, i) => (i >= split && i < this.inputs ? 1 : 0));
    const [first, second]: [number[], number[]] = [[], []];
    for (let i = 0; i < program.code.length; i += 5) {
      const instruction = program.code.subarray(i, i + 5);
      const [, out = 0, ...read] = instruction;
      if (read.some((register) => isLate[register])) isLate[out] = 1;
      (isLate[out] ? second : first).push(...instruction);
    }
    return { first: { ...program, code: Int32Array.from(first) }, second: { ...program, code: Int32Array.from(second) }, registers };
  }

  private node(node: Expr, parts: readonly number[], leaf: (name: string) => number): number {
    switch (node.kind) {
      case "num":
        return this.constant(toNumber(node.value));
      case "const":
        return this.constant(node.name === "pi" ? Math.PI : Math.E);
      case "sym":
        return leaf(node.name);
      case "sum":
        return this.chain(OPCODE.add, parts);
      case "product":
        return this.chain(OPCODE.multiply, parts);
      case "power":
        return this.power(node.exponent, parts[0] ?? 0, parts[1] ?? 0);
      case "apply":
        return this.apply(node.fn, parts);
      case "call":
        return this.constant(Number.NaN);
    }
  }

  private once(key: string, make: () => number): number {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const made = make();
    this.known.set(key, made);
    return made;
  }

  private register(value: number, isConstant: boolean): number {
    this.isConstant.push(isConstant);
    return this.initial.push(value) - 1;
  }

  private valueOf(op: number, a: number, b: number, c: number): number {
    const registers = Float64Array.from([a, b, c, a], (place) => this.initial[place] ?? Number.NaN);
    run({ code: Int32Array.of(op, 3, 0, 1, 2), functions: this.functions }, registers);
    return registers[3] ?? Number.NaN;
  }
}
