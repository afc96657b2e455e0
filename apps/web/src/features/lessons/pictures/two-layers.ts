import { activation, dense, differentiator, graphOfSteps, neuron, squaredLoss, type Step, substitute } from "@nabla/calc-core";

/** A network of two layers, line by line: two inputs, three tanh units, one sigmoid, and the squared loss. */
const UNITS = [1, 2, 3];
const HIDDEN = UNITS.map((j) => `h_${j}`);
const STEPS: readonly Step[] = [
  ...dense("z", ["x_1", "x_2"], UNITS.length),
  ...UNITS.map((j) => activation(`h_${j}`, "tanh", `z_${j}`)),
  neuron("z", HIDDEN, "v", "c"),
  activation("a", "sigmoid", "z"),
  squaredLoss("L", "a", "y"),
];

/** What an example brings, and what is learnt. */
const INPUTS = ["x_1", "x_2", "y"];
export const WEIGHTS: readonly string[] = [...UNITS.flatMap((j) => [`w_${j}1`, `w_${j}2`, `b_${j}`]), ...UNITS.map((j) => `v_${j}`), "c"];
export const VARIABLES: readonly string[] = [...INPUTS, ...WEIGHTS];

const made = graphOfSteps(STEPS, VARIABLES);
if (!made.ok) throw new Error(made.fault.message);

/** The network with its loss, run forwards and backwards. */
export const network = differentiator(made.graph);

/** Where each named value stands in the graph. */
export const placeOf: ReadonlyMap<string, number> = new Map([
  ...made.graph.steps.map(({ name, node }) => [name, node] as const),
  ...made.graph.inputs.map((node, i) => [VARIABLES[i] ?? "", node] as const),
]);

/** The output as one expression in the inputs and the weights. */
export const OUTPUT = STEPS.slice(0, -1).reduce<Record<string, Step["is"]>>((known, { name, is }) => ({ ...known, [name]: substitute(is, known) }), {}).a;

/** Where training begins: small, and no two units alike. */
export const FIRST_WEIGHTS: readonly number[] = [0.9, 0.5, 0.2, -0.6, 0.8, -0.3, 0.4, -0.9, 0.1, 0.7, -0.5, 0.6, 0];
