import { FIRST_CALL, type Program } from "./instruction";

/** Registers are addressed by the assembler, which gives out no other places. A default would cost a comparison each. */
const at = (registers: Float64Array, i: number): number => registers[i] as number;

/**
 * Runs a program over its registers: one loop with one switch, which the engine compiles to a table of jumps, and no code is
 * generated. The cases are plain numbers, since only those make a table; their names are in instruction.ts.
 */
export function run({ code, functions }: Program, r: Float64Array): void {
  for (let i = 0; i + 4 < code.length; i += 5) {
    const op = code[i] ?? 0;
    const out = code[i + 1] ?? 0;
    const a = at(r, code[i + 2] ?? 0);
    switch (op) {
      case 0: // add
        r[out] = a + at(r, code[i + 3] ?? 0);
        break;
      case 1: // multiply
        r[out] = a * at(r, code[i + 3] ?? 0);
        break;
      case 2: // square
        r[out] = a * a;
        break;
      case 3: // cube
        r[out] = a * a * a;
        break;
      case 4: // reciprocal
        r[out] = 1 / a;
        break;
      case 5: // addThree
        r[out] = a + at(r, code[i + 3] ?? 0) + at(r, code[i + 4] ?? 0);
        break;
      case 6: // multiplyThree
        r[out] = a * at(r, code[i + 3] ?? 0) * at(r, code[i + 4] ?? 0);
        break;
      case 7: // multiplyAdd
        r[out] = a * at(r, code[i + 3] ?? 0) + at(r, code[i + 4] ?? 0);
        break;
      case 8: // timesReciprocal
        r[out] = a * (1 / at(r, code[i + 3] ?? 0));
        break;
      case 9: // weighted
        r[out] = a === 0 ? 0 : a * at(r, code[i + 3] ?? 0);
        break;
      case 10: // weightedAdd
        r[out] = a === 0 ? at(r, code[i + 4] ?? 0) : at(r, code[i + 4] ?? 0) + a * at(r, code[i + 3] ?? 0);
        break;
      case 11:
        r[out] = Math.sin(a);
        break;
      case 12:
        r[out] = Math.cos(a);
        break;
      case 13:
        r[out] = Math.tan(a);
        break;
      case 14:
        r[out] = Math.exp(a);
        break;
      case 15: // ln: no value at 0, where Math.log has -Infinity
        r[out] = a > 0 ? Math.log(a) : Number.NaN;
        break;
      case 16:
        r[out] = Math.sqrt(a);
        break;
      case 17:
        r[out] = Math.abs(a);
        break;
      case 18:
        r[out] = Math.tanh(a);
        break;
      case 19:
        r[out] = Math.atan(a);
        break;
      case 20: // relu, and nothing of nothing
        r[out] = a <= 0 ? 0 : a;
        break;
      default: {
        const call = functions[op - FIRST_CALL];
        if (call) r[out] = call(a, at(r, code[i + 3] ?? 0), at(r, code[i + 4] ?? 0));
      }
    }
  }
}
