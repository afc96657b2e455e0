import type { Assembler } from "../numeric/program/assembler";
import { OPCODE } from "../numeric/program/instruction";
import { type Closure, closureOf, U, V, W } from "./closure";
import type { Graph, GraphNode } from "./graph";

/*
 * The sweeps over a graph as instructions, for the programs of gradient-program.ts and hessian-program.ts. What is null
 * or missing is a number that is not there: a slope of 1, an adjoint or a tangent of 0.
 */

/** The register of every node's value. The variables have the first registers. */
export function writeValues(graph: Graph, assembler: Assembler): readonly number[] {
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
export function writeSlope(assembler: Assembler, node: GraphNode, edge: number, place: number, values: readonly number[]): number | null {
  const { operation, inputs } = node;
  if (operation.kind === "product") return values[inputs[1 - edge] ?? 0] ?? 0;
  return operation.kind === "rule" ? writeFormula(assembler, node, { order: "slopes", which: edge }, place, values) : null;
}

/** The register of a local rule's derivative: NaN at a corner. */
export function writeFormula(assembler: Assembler, { operation, inputs }: GraphNode, { order, which }: { readonly order: "slopes" | "bends"; readonly which: number }, place: number, values: readonly number[]): number {
  if (operation.kind !== "rule") return assembler.constant(Number.NaN);
  const { rule, name } = operation;
  const formula = rule[order][which] ?? rule.is;
  const at = new Map([U, W].map((letter, i) => [letter.name, values[inputs[i] ?? inputs[0] ?? 0] ?? 0])).set(V.name, values[place] ?? 0);
  const { corner } = rule;
  if (!corner) return assembler.expression(formula, (letter) => at.get(letter) ?? 0);
  const inside = closureOf(formula);
  const unlessCorner: Closure = (u, w, v) => (corner(u, w) ? Number.NaN : inside(u, w, v));
  return assembler.call(`${name} ${order} ${which}`, unlessCorner, at.get(U.name) ?? 0, at.get(W.name), at.get(V.name));
}

/** Adds factor · slope to what stands under a node's place. What is 0 does not meet a slope, be it infinite. */
export function addTo(sums: Map<number, number>, place: number, assembler: Assembler, factor: number, slope: number | null): void {
  if (slope === assembler.constant(0)) return;
  const before = sums.get(place);
  const one = assembler.constant(1);
  const share = slope === null || slope === one ? factor : factor === one ? slope : null;
  if (share !== null) sums.set(place, before === undefined ? share : assembler.emit(OPCODE.add, before, share));
  else if (slope !== null) sums.set(place, before === undefined ? assembler.emit(OPCODE.weighted, factor, slope) : assembler.emit(OPCODE.weightedAdd, factor, slope, before));
}

/** The slope on every edge, and the first output's adjoint at every node, backwards. */
export type Backward = { readonly slopes: ReadonlyMap<number, readonly (number | null)[]>; readonly adjoints: ReadonlyMap<number, number> };

export function writeBackward(graph: Graph, assembler: Assembler, values: readonly number[]): Backward {
  const slopes = new Map<number, readonly (number | null)[]>();
  const adjoints = new Map<number, number>([[graph.outputs[0] ?? 0, assembler.constant(1)]]);
  for (let i = graph.nodes.length - 1; i >= 0; i--) {
    const node = graph.nodes[i];
    const adjoint = adjoints.get(i);
    if (!node || adjoint === undefined) continue;
    const found = node.inputs.map((input, edge) => (graph.nodes[input]?.active ? writeSlope(assembler, node, edge, i, values) : null));
    slopes.set(i, found);
    for (const [edge, input] of node.inputs.entries()) {
      if (graph.nodes[input]?.active) addTo(adjoints, input, assembler, adjoint, found[edge] ?? null);
    }
  }
  return { slopes, adjoints };
}
