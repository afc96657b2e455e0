import { compileColumns, SeededRandom } from "@nabla/calc-core";
import { contour, gridPoints } from "@/ui/plot/contours";
import { FIRST_WEIGHTS, network, OUTPUT, VARIABLES, WEIGHTS } from "../two-layers";

export type Example = { readonly x: number; readonly y: number; readonly target: 0 | 1 };

/** Four clouds at the corners of a square, opposite ones alike: no straight line parts the two kinds (XOR). */
export const EXAMPLES: readonly Example[] = clouds(new SeededRandom(7));

function clouds(random: SeededRandom): readonly Example[] {
  const off = (): number => 0.0045 * (random.below(200) + random.below(200) - 199);
  return [-1, 1].flatMap((x) => [-1, 1].flatMap((y) => Array.from({ length: 8 }, () => ({ x: x + off(), y: y + off(), target: x === y ? 0 : 1 }) as const)));
}

export type Training = {
  readonly weights: readonly number[];
  /** The loss before the first round and after each. */
  readonly losses: readonly number[];
};

const INPUTS = VARIABLES.length - WEIGHTS.length;

/** The mean loss over all examples, and its slope in every weight. */
function lossAndSlope(weights: readonly number[]): { readonly loss: number; readonly slope: Float64Array } {
  const slope = new Float64Array(weights.length);
  const point = [0, 0, 0, ...weights];
  let loss = 0;
  for (const { x, y, target } of EXAMPLES) {
    [point[0], point[1], point[2]] = [x, y, target];
    loss += network.value(point) / EXAMPLES.length;
    const gradient = network.gradient(point);
    for (let i = 0; i < slope.length; i++) slope[i] = (slope[i] ?? 0) + (gradient[INPUTS + i] ?? 0) / EXAMPLES.length;
  }
  return { loss, slope };
}

export const UNTRAINED: Training = { weights: FIRST_WEIGHTS, losses: [lossAndSlope(FIRST_WEIGHTS).loss] };

/** Some rounds: forward, backward, step, each over all examples. */
export function train({ weights, losses }: Training, rate: number, rounds: number): Training {
  const course = [...losses];
  for (let round = 0; round < rounds; round++) {
    const { slope } = lossAndSlope(weights);
    weights = weights.map((weight, i) => weight - rate * (slope[i] ?? 0));
    course.push(lossAndSlope(weights).loss);
  }
  return { weights, losses: course };
}

export const VIEW = { x: [-2.2, 2.2], y: [-2.2, 2.2] } as const;
const SIDE = 45;
const [xs, ys] = gridPoints(VIEW.x, VIEW.y, SIDE, SIDE);
const columns = OUTPUT ? compileColumns(OUTPUT, VARIABLES) : null;
const fixed = VARIABLES.map(() => new Float64Array(xs.length));
const outputs = new Float64Array(xs.length);
const LEVELS = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Where the network's output has certain values; at 0.5 it changes its mind. */
export function levelsOf(weights: readonly number[]): readonly { readonly level: number; readonly segments: readonly number[] }[] {
  weights.forEach((weight, i) => fixed[INPUTS + i]?.fill(weight));
  columns?.([xs, ys, ...fixed.slice(2)], outputs);
  return LEVELS.map((level) => ({ level, segments: contour({ values: outputs, columns: SIDE, rows: SIDE, ...VIEW }, level) }));
}

const outputPlace = network.graph.steps.find(({ name }) => name === "a")?.node ?? 0;

/** How many examples lie on their own side. */
export const countRight = (weights: readonly number[]): number =>
  EXAMPLES.filter(({ x, y, target }) => (network.backpropagate([x, y, target, ...weights]).values[outputPlace] ?? 0) > 0.5 === (target === 1)).length;
