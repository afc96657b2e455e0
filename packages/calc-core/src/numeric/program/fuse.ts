import { type Instruction, OPCODE, OPERANDS } from "./instruction";

/**
 * The same program with fewer steps: what nobody reads is left out, and where a result is read once, by an instruction with
 * room for both, the two become one. Each rounds as the two did.
 *
 * @param results   registers that are read from outside
 * @param registers how many there are
 */
export function fused(instructions: readonly Instruction[], results: readonly number[], registers: number): readonly Instruction[] {
  const reads = new Int32Array(registers);
  for (const result of results) reads[result] = 2;
  const from = new Map<number, Instruction>();
  // From the end, so that a reader is known to be needed before what it reads.
  const needed: Instruction[] = [];
  for (const instruction of instructions.toReversed()) {
    if (reads[instruction.out] === 0) continue;
    needed.push(instruction);
    for (const operand of operandsOf(instruction)) reads[operand] = (reads[operand] ?? 0) + 1;
  }
  const gone = new Set<number>();
  const result: Instruction[] = [];
  for (const instruction of needed.reverse()) {
    const onlyHere = (register: number): Instruction | undefined => (reads[register] === 1 ? from.get(register) : undefined);
    const whole = together(instruction, onlyHere, gone);
    from.set(whole.out, whole);
    result.push(whole);
  }
  return result.filter(({ out }) => !gone.has(out));
}

const operandsOf = ({ op, a, b, c }: Instruction): readonly number[] => [a, b, c].slice(0, OPERANDS[op] ?? (a === b && a === c ? 1 : 3));

function together(instruction: Instruction, onlyHere: (register: number) => Instruction | undefined, gone: Set<number>): Instruction {
  const { op, out, a, b } = instruction;
  const [left, right] = [onlyHere(a), onlyHere(b)];
  const take = (inner: Instruction, whole: Omit<Instruction, "out">): Instruction => {
    gone.add(inner.out);
    return { ...whole, out };
  };
  if (op === OPCODE.add) {
    if (left?.op === OPCODE.multiply) return take(left, { op: OPCODE.multiplyAdd, a: left.a, b: left.b, c: b });
    if (right?.op === OPCODE.multiply) return take(right, { op: OPCODE.multiplyAdd, a: right.a, b: right.b, c: a });
    if (left?.op === OPCODE.add) return take(left, { op: OPCODE.addThree, a: left.a, b: left.b, c: b });
  }
  if (op === OPCODE.multiply) {
    if (left?.op === OPCODE.multiply) return take(left, { op: OPCODE.multiplyThree, a: left.a, b: left.b, c: b });
    if (right?.op === OPCODE.reciprocal) return take(right, { op: OPCODE.timesReciprocal, a, b: right.a, c: a });
    if (left?.op === OPCODE.reciprocal) return take(left, { op: OPCODE.timesReciprocal, a: b, b: left.a, c: b });
  }
  return instruction;
}
