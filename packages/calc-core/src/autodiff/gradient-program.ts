import { Assembler, type Assembled } from "../numeric/program/assembler";
import { OPCODE } from "../numeric/program/instruction";
import type { Graph, GraphNode } from "./graph";
import { U, V, W } from "./closure";
import type { LocalRule } from "./local-rule";

/** A program whose first registers are the variables, and where its results stand. */
export type GraphProgram = Assembled & { readonly variables: number; readonly results: readonly number[] };

/** The first output's value. */
export function valueProgram(graph: Graph): GraphProgram {
  const assembler = new Assembler(graph.variables.length);
  const values = forward(graph, assembler);
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
  const values = forward(graph, assembler);
  const one = assembler.constant(1);
  const adjoints = new Map<number, number>([[graph.outputs[0] ?? 0, one]]);
  for (let i = graph.nodes.length - 1; i >= 0; i--) {
    const node = graph.nodes[i];
    const adjoint = adjoints.get(i);
    if (!node || adjoint === undefined) continue;
    for (const [edge, input] of node.inputs.entries()) {
      if (!graph.nodes[input]?.active) continue;
      const slope = slopeOf(assembler, node, edge, i, values) ?? one;
      adjoints.set(input, added(assembler, adjoints.get(input), { adjoint, slope, one }));
    }
  }
  const results = graph.inputs.map((input) => adjoints.get(input) ?? assembler.constant(0));
  return { ...assembler.finish(results), variables: graph.variables.length, results };
}

/** The register of every node's value. */
function forward(graph: Graph, assembler: Assembler): readonly number[] {
  const values: number[] = [];
  const variableAt = new Map(graph.inputs.map((input, variable) => [input, variable]));
  for (const [i, { operation, inputs }] of graph.nodes.entries()) {
    const parts = inputs.map((input) => values[input] ?? 0);
    switch (operation.kind) {
      case "input":
        values.push(variableAt.get(i) ?? 0);
        break;
      case "constant":
        values.push(assembler.constant(operation.value));
        break;
      case "sum":
        values.push(assembler.chain(OPCODE.add, parts));
        break;
      case "product":
        values.push(assembler.chain(OPCODE.multiply, parts));
        break;
      case "rule":
        values.push(assembler.expression(operation.rule.is, (name) => (name === U.name ? parts[0] : parts[1]) ?? 0));
    }
  }
  return values;
}

/** The register of a node's partial derivative in one input; null where it is 1. */
function slopeOf(assembler: Assembler, { operation, inputs }: GraphNode, edge: number, place: number, values: readonly number[]): number | null {
  if (operation.kind === "product") return values[inputs[1 - edge] ?? 0] ?? 0;
  if (operation.kind !== "rule") return null;
  const at = new Map([U, W].map(({ name }, i) => [name, values[inputs[i] ?? 0] ?? 0])).set(V.name, values[place] ?? 0);
  const { rule } = operation;
  const { corner } = rule;
  const slope = rule.first[edge];
  if (!corner || !slope) return assembler.expression(rule.slopes[edge] ?? rule.is, (name) => at.get(name) ?? 0);
  const unlessCorner: LocalRule["first"][number] = (u, w, v) => (corner(u, w) ? Number.NaN : slope(u, w, v));
  return assembler.call(slope, unlessCorner, at.get(U.name) ?? 0, at.get(W.name), at.get(V.name));
}

/** What was there, and adjoint · slope. What does not count does not meet a slope, be it infinite. */
function added(assembler: Assembler, before: number | undefined, { adjoint, slope, one }: { readonly adjoint: number; readonly slope: number; readonly one: number }): number {
  if (slope === one || adjoint === one) {
    const share = slope === one ? adjoint : slope;
    return before === undefined ? share : assembler.emit(OPCODE.add, before, share);
  }
  return before === undefined ? assembler.emit(OPCODE.weighted, adjoint, slope) : assembler.emit(OPCODE.weightedAdd, adjoint, slope, before);
}
