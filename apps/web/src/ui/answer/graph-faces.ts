import type { GraphNode } from "./answer-types";

/** z = w x + b; an input by its name alone. */
export const formulaOf = (node: GraphNode): string => (node.latex === "" ? node.name : `${node.name} = ${node.latex}`);

/** What stands before a node's field: its value's name, or the output's derivative by it. */
export const faceOf = (node: GraphNode, column: number, output: string): string => (column === 0 ? `${node.name}=` : `\\frac{\\partial ${output}}{\\partial ${node.name}}`);
