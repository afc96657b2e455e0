import { Assembler } from "../numeric/program/assembler";
import type { Program } from "../numeric/program/instruction";
import type { Graph } from "./graph";
import { addTo, type Backward, writeBackward, writeFormula, writeValues } from "./graph-program";

/**
 * H v of the first output, for a point and many directions. The first registers are the variables, the next as many the
 * direction; `atPoint` runs once a point, `along` once a direction, and holds only what the direction moves.
 */
export type HessianProgram = {
  readonly atPoint: Program;
  readonly along: Program;
  readonly registers: Float64Array;
  readonly variables: number;
  readonly results: readonly number[];
};

/**
 * Forward over reverse: the tangent of every value, then the tangent of every adjoint.
 *
 * @see Pearlmutter: Fast exact multiplication by the Hessian (1994)
 */
export function hessianProgram(graph: Graph): HessianProgram {
  const variables = graph.variables.length;
  const assembler = new Assembler(2 * variables);
  const values = writeValues(graph, assembler);
  const backward = writeBackward(graph, assembler, values);
  const tangents = writeTangents(graph, assembler, backward);
  const changes = writeChanges(graph, assembler, { values, backward, tangents });
  const results = graph.inputs.map((input) => changes.get(input) ?? assembler.constant(0));
  const { first, second, registers } = assembler.finishInTwo(results, variables);
  return { atPoint: first, along: second, registers, variables, results };
}

/** Forwards: how every node that the output depends on moves along the direction. */
function writeTangents(graph: Graph, assembler: Assembler, { slopes }: Backward): ReadonlyMap<number, number> {
  const tangents = new Map(graph.inputs.map((input, i) => [input, graph.variables.length + i]));
  for (const [i, node] of graph.nodes.entries()) {
    const found = slopes.get(i);
    if (!found) continue;
    for (const [edge, input] of node.inputs.entries()) {
      const tangent = tangents.get(input);
      if (tangent !== undefined) addTo(tangents, i, assembler, tangent, found[edge] ?? null);
    }
  }
  return tangents;
}

type Sweeps = { readonly values: readonly number[]; readonly backward: Backward; readonly tangents: ReadonlyMap<number, number> };

/** Backwards: how every adjoint changes along the direction. */
function writeChanges(graph: Graph, assembler: Assembler, { values, backward: { slopes, adjoints }, tangents }: Sweeps): ReadonlyMap<number, number> {
  const changes = new Map<number, number>();
  for (let i = graph.nodes.length - 1; i >= 0; i--) {
    const node = graph.nodes[i];
    const adjoint = adjoints.get(i);
    if (!node || adjoint === undefined) continue;
    const change = changes.get(i);
    for (const [edge, input] of node.inputs.entries()) {
      if (change !== undefined && graph.nodes[input]?.active) addTo(changes, input, assembler, change, slopes.get(i)?.[edge] ?? null);
    }
    if (node.operation.kind !== "product" && node.operation.kind !== "rule") continue;
    // The slope on the edge to `row` changes as each input `column` moves.
    for (const [row, input] of node.inputs.entries()) {
      if (!graph.nodes[input]?.active) continue;
      for (const [column, mover] of node.inputs.entries()) {
        const tangent = graph.nodes[mover]?.active ? tangents.get(mover) : undefined;
        if (tangent === undefined) continue;
        if (node.operation.kind === "rule") {
          const bend = writeFormula(assembler, node, { order: "bends", which: row + column }, i, values);
          const weighted = new Map<number, number>();
          addTo(weighted, 0, assembler, adjoint, bend);
          addTo(changes, input, assembler, tangent, weighted.get(0) ?? null);
        } else if (row !== column) addTo(changes, input, assembler, tangent, adjoint);
      }
    }
  }
  return changes;
}
