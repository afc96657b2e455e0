import { Assembler, type Assembled } from "../numeric/program/assembler";
import type { Graph } from "./graph";
import { writeBackward, writeValues } from "./graph-program";

/** A program whose first registers are the variables, and where its results stand. */
export type GraphProgram = Assembled & { readonly variables: number; readonly results: readonly number[] };

/** The first output's value. */
export function valueProgram(graph: Graph): GraphProgram {
  const assembler = new Assembler(graph.variables.length);
  const values = writeValues(graph, assembler);
  const results = [values[graph.outputs[0] ?? 0] ?? 0];
  return { ...assembler.finish(results), variables: graph.variables.length, results };
}

/**
 * The first output's slope in every variable. The backward sweep is written down as a program of its own, together with
 * the forward one: it holds only what the gradient needs, and a cosine that both ask for is worked out once.
 *
 * @see Griewank, Walther: Evaluating Derivatives (2008), 6.2, source transformation
 */
export function gradientProgram(graph: Graph): GraphProgram {
  const assembler = new Assembler(graph.variables.length);
  const { adjoints } = writeBackward(graph, assembler, writeValues(graph, assembler));
  const results = graph.inputs.map((input) => adjoints.get(input) ?? assembler.constant(0));
  return { ...assembler.finish(results), variables: graph.variables.length, results };
}
