import type { Expr } from "../expr/node";
import { toNumber } from "../expr/rational";
import { FUNCTIONS } from "../functions/table";
import { realPower } from "./evaluate";
import { tapeOf } from "./tape";

/** One step: reads registers and writes its own. */
type Step = (registers: Float64Array) => void;

/**
 * A function of numbers from an expression, to be called many times: closures over a row of registers, no generated
 * code, so that it runs under a strict Content-Security-Policy. A part that occurs often is worked out once a call.
 * NaN where the expression has no value.
 *
 * @param variables the order of the arguments
 */
export function compile(e: Expr, variables: readonly string[]): (...values: number[]) => number {
  const tape = tapeOf(e);
  const registers = new Float64Array(tape.nodes.length).fill(Number.NaN);
  const inputs: { readonly register: number; readonly place: number }[] = [];
  const steps: Step[] = [];
  for (const [at, node] of tape.nodes.entries()) {
    if (node.kind === "num") registers[at] = toNumber(node.value);
    else if (node.kind === "const") registers[at] = node.name === "pi" ? Math.PI : Math.E;
    else if (node.kind === "sym") inputs.push({ register: at, place: variables.indexOf(node.name) });
    else if (node.kind !== "call") steps.push(stepOf(node, at, tape.parts[at] ?? []));
  }
  const root = tape.roots[0] ?? 0;
  return (...values) => {
    for (const { register, place } of inputs) registers[register] = values[place] ?? Number.NaN;
    for (const step of steps) step(registers);
    return registers[root] ?? Number.NaN;
  };
}

// Registers are addressed by the tape, so that each is there; `?? NaN` is for the compiler.
const read = (r: Float64Array, i: number): number => r[i] ?? Number.NaN;

function stepOf(node: Extract<Expr, { kind: "sum" | "product" | "power" | "apply" }>, at: number, parts: readonly number[]): Step {
  const [a = at, b = at, c = at] = parts;
  switch (node.kind) {
    case "sum":
      if (parts.length === 2) return (r) => void (r[at] = read(r, a) + read(r, b));
      if (parts.length === 3) return (r) => void (r[at] = read(r, a) + read(r, b) + read(r, c));
      return (r) => {
        let total = 0;
        for (const part of parts) total += read(r, part);
        r[at] = total;
      };
    case "product":
      if (parts.length === 2) return (r) => void (r[at] = read(r, a) * read(r, b));
      if (parts.length === 3) return (r) => void (r[at] = read(r, a) * read(r, b) * read(r, c));
      return (r) => {
        let total = 1;
        for (const part of parts) total *= read(r, part);
        r[at] = total;
      };
    case "power":
      return powerStep(node.exponent, at, a, b);
    case "apply": {
      const { value } = FUNCTIONS[node.fn];
      if (parts.length === 1) return (r) => void (r[at] = value(read(r, a)));
      if (parts.length === 2) return (r) => void (r[at] = value(read(r, a), read(r, b)));
      return (r) => void (r[at] = value(...parts.map((part) => read(r, part))));
    }
  }
}

/** The exponents that occur most have a multiplication or a division of their own. */
function powerStep(exponent: Expr, at: number, a: number, b: number): Step {
  const whole = exponent.kind === "num" && exponent.value.d === 1n ? exponent.value.n : null;
  if (whole === 2n) return (r) => void (r[at] = read(r, a) * read(r, a));
  if (whole === 3n) return (r) => void (r[at] = read(r, a) * read(r, a) * read(r, a));
  if (whole === -1n) return (r) => void (r[at] = 1 / read(r, a));
  return (r) => void (r[at] = realPower(read(r, a), read(r, b), exponent));
}
