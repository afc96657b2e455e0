import type { Draw } from "./draw";

/* Pieces of functions as text. The engine tidies what comes of them (signs, factors of one), so they are written plainly. */

/** A factor before something: 1 is not written, a sign stands in brackets. */
export const times = (factor: number, of: string): string => (factor === 1 ? of : `(${factor})*${of}`);

export const total = (...terms: readonly string[]): string => terms.join(" + ");

export const power = (base: string, exponent: number): string => (exponent === 1 ? base : `${base}^(${exponent})`);

/** a·v + b with a from 2 to 6, never a mere v. */
export const line = (draw: Draw, v = "x"): string => total(times(draw.from(2, 6), v), `(${draw.signed(1, 7)})`);

/** Two powers of v with factors: 3x^4 − 5x, say. */
export function twoPowers(draw: Draw, v = "x", highest = 4): string {
  const [low = 1, high = 2] = [...draw.some(2, Array.from({ length: highest }, (_, i) => i + 1))].sort((a, b) => a - b);
  return total(times(draw.from(2, 7), power(v, high)), times(draw.signed(1, 7), power(v, low)));
}

/** A function that students know the derivative of, of something. */
export const known = (draw: Draw, of: string, names: readonly [string, ...string[]] = ["sin", "cos", "exp", "ln"]): string => `${draw.pick(names)}(${of})`;
