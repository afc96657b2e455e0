import { ONE, type Rational, rational } from "../expr/rational";
import { SeededRandom } from "./random";

/** A value for every variable, exact. */
export type Point = Readonly<Record<string, Rational>>;

/** Values a teacher would try first, nicest first. */
const NICE: readonly Rational[] = ([[2, 1], [1, 1], [3, 1], [-1, 1], [1, 2], [-2, 1], [5, 1], [1, 3], [-3, 1], [-1, 2], [3, 2], [0, 1], [4, 1], [7, 1], [10, 1], [1, 10], [-5, 1], [3, 4], [-4, 3]] as const).map(([n, d]) => rational(n, d)); // prettier-ignore

/** The nice points: single values for one variable, mixed ones for several, so that x = y is no accident. */
export function* nicePoints(variables: readonly string[]): Generator<Point> {
  if (variables.length === 0) {
    yield {};
    return;
  }
  for (let i = 0; i < NICE.length; i++) {
    // Each variable walks the list at its own distance, so that coordinates differ.
    const point: Record<string, Rational> = {};
    for (const [j, name] of variables.entries()) point[name] = NICE[(i + j * (1 + (i % 3))) % NICE.length] ?? ONE;
    yield point;
  }
}

const SCALES: readonly (readonly [number, number])[] = [[1, 1000], [1, 10], [1, 1], [1, 1], [1, 1], [8, 1], [8, 1], [60, 1], [1000, 1], [1_000_000, 1]]; // prettier-ignore

const scale = (random: SeededRandom): readonly [number, number] => SCALES[random.below(SCALES.length)] ?? [1, 1];

/** Points in several scales and signs, for ever, by the seed. */
export function* randomPoints(variables: readonly string[], seed: number): Generator<Point> {
  const random = new SeededRandom(seed);
  for (;;) {
    const sameScale = random.below(2) === 0 ? scale(random) : undefined;
    yield Object.fromEntries(
      variables.map((name) => {
        const [over, under] = sameScale ?? scale(random);
        const size = rational(over * (1 + random.below(997)), under * 991);
        return [name, random.below(2) === 0 ? size : { n: -size.n, d: size.d }];
      }),
    );
  }
}

/** Points for the last resort: all variables positive, below 1, or far out. */
export function* spreadPoints(variables: readonly string[]): Generator<Point> {
  for (const scale of [1, 4, 11, 37, 120, 1100, 20_000, 1_000_000, 1e9]) {
    for (const sign of [1, -1]) yield Object.fromEntries(variables.map((name, j) => [name, rational(sign * (scale * 97 + j * 13 + 1), 101)]));
  }
  for (const k of [2, 3, 5, 9, 33]) yield Object.fromEntries(variables.map((name, j) => [name, rational(1 + j, (k + 1) * (variables.length + 1))]));
}
