import { apply, divide, exp, ln, product, square, subtract, sum, sym } from "../expr/build";
import type { Expr } from "../expr/node";
import type { FunctionName } from "../functions/names";
import type { Step } from "./graph";

/* Small layers as the steps of a graph, for lessons and problems: each line is an expression that can be read and differentiated. */

const indexed = (letter: string, ...places: readonly number[]): string => `${letter}_${places.join("")}`;

/** w · x + b in `inputs` places: the weights w_1 …, the inputs as named, the bias b. */
export const neuron = (name: string, inputs: readonly string[], weight = "w", bias = "b"): Step => ({
  name,
  is: sum(...inputs.map((input, i) => product(sym(inputs.length === 1 ? weight : indexed(weight, i + 1)), sym(input))), sym(bias)),
});

/** W x + b: one step an output, z_1 …, with weights w_11 … (row, then column) and biases b_1 …. At most nine of each, so that the names stay apart. */
export const dense = (name: string, inputs: readonly string[], outputs: number, weight = "w", bias = "b"): readonly Step[] =>
  Array.from({ length: outputs }, (_, row) => ({
    name: indexed(name, row + 1),
    is: sum(...inputs.map((input, column) => product(sym(indexed(weight, row + 1, column + 1)), sym(input))), sym(indexed(bias, row + 1))),
  }));

/** A function of the table on one input: sigmoid, tanh, relu. */
export const activation = (name: string, fn: FunctionName, input: string): Step => ({ name, is: apply(fn, sym(input)) });

/** (a - y)². */
export const squaredLoss = (name: string, output: string, target: string): Step => ({ name, is: square(subtract(sym(output), sym(target))) });

/** e^{z_k} over the sum of all e^{z_i}: the probability of each class. */
export function softmax(logits: readonly string[]): readonly Expr[] {
  const total = sum(...logits.map((logit) => exp(sym(logit))));
  return logits.map((logit) => divide(exp(sym(logit)), total));
}

/** The cross-entropy of a softmax with the class `target` (from 0): ln Σ e^{z_i} − z_target. */
export const softmaxCrossEntropy = (name: string, logits: readonly string[], target: number): Step => ({
  name,
  is: subtract(ln(sum(...logits.map((logit) => exp(sym(logit))))), sym(logits[target] ?? "")),
});
