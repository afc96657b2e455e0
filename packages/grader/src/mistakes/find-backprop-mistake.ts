import { canonical, children, decideEquivalence, derivative, type Expr, freeVariables, num, product, substitute, sum } from "@nabla/calc-core";
import { type Explanation, type Finding, findingOfEqualRank, NOTHING_FOUND } from "./explanation";
import type { MistakeName } from "./names";
import type { Agrees } from "./find-step-mistake";

/**
 * A computational graph: the inputs' values, and the inner nodes in the order of computing, each a formula of inputs
 * and earlier nodes. The last node is the loss. Backpropagation gives every node the derivative of the loss by it.
 */
export type Graph = { readonly inputs: Readonly<Record<string, Expr>>; readonly nodes: readonly { readonly name: string; readonly formula: Expr }[] };

/** Values on the way forward and derivatives of the loss on the way back, by name. */
export type Pass = { readonly values: Readonly<Record<string, Expr>>; readonly slopes: Readonly<Record<string, Expr>> };

/** Both passes, worked out exactly. */
export function backpropagate(graph: Graph): Pass {
  let values: Readonly<Record<string, Expr>> = graph.inputs;
  for (const { name, formula } of graph.nodes) values = { ...values, [name]: canonical(substitute(formula, values)) };
  const slopes: Record<string, Expr> = {};
  for (const name of [...Object.keys(graph.inputs), ...graph.nodes.map((node) => node.name)].reverse()) slopes[name] = canonical(slopeOf(graph, name, values, slopes));
  return { values, slopes };
}

const exactly: Agrees = (given, computed) => decideEquivalence(given, computed).verdict === "equal";

/**
 * The known mistakes that lead to exactly this derivative of the loss by one node. `slopes` are the derivatives by the
 * later nodes that the student went on from, right or wrong, so that an earlier mistake is not found again.
 */
export function findBackpropMistake(graph: Graph, node: string, given: Expr, slopes: Readonly<Record<string, Expr>> = {}, agrees: Agrees = exactly): Finding {
  const pass = backpropagate(graph);
  const upstream = { ...pass.slopes, ...slopes };
  const right = canonical(slopeOf(graph, node, pass.values, upstream));
  if (agrees(given, right) || agrees(given, pass.slopes[node] ?? right)) return NOTHING_FOUND;
  const found = new Map<string, Explanation>();
  for (const { name, value } of wrongSlopes(graph, node, pass.values, upstream)) {
    if (!found.has(name) && !agrees(value, right) && agrees(given, value)) found.set(name, { names: [name], breaks: [{ name, mark: null }], wrong: value });
  }
  return findingOfEqualRank([...found.values()]);
}

type Edge = { readonly to: string; readonly formula: Expr; readonly local: Expr; readonly upstream: Expr };

/** The nodes that use this one, each with its local derivative and the derivative of the loss by it. */
function edgesOf(graph: Graph, node: string, values: Pass["values"], slopes: Pass["slopes"]): readonly Edge[] {
  return graph.nodes.flatMap(({ name, formula }) =>
    name !== node && freeVariables(formula).includes(node) ? [{ to: name, formula, local: canonical(substitute(derivative(formula, node), values)), upstream: slopes[name] ?? num(0) }] : [],
  );
}

function slopeOf(graph: Graph, node: string, values: Pass["values"], slopes: Pass["slopes"]): Expr {
  if (node === graph.nodes.at(-1)?.name) return num(1);
  return sum(...edgesOf(graph, node, values, slopes).map(({ local, upstream }) => product(upstream, local)));
}

/** What comes of each mistake at this node. */
export function wrongSlopes(graph: Graph, node: string, values: Pass["values"], slopes: Pass["slopes"]): readonly { readonly name: MistakeName; readonly value: Expr }[] {
  const edges = edgesOf(graph, node, values, slopes);
  const found: { name: MistakeName; value: Expr }[] = [];
  const add = (name: MistakeName, value: Expr): void => void found.push({ name, value: canonical(value) });
  const through = (edge: Edge, local: Expr = edge.local, upstream: Expr = edge.upstream): Expr => product(upstream, local);
  const instead = (i: number, value: Expr): Expr => sum(...edges.map((edge, j) => (i === j ? value : through(edge))));
  edges.forEach((edge, i) => {
    if (edges.length > 1) add("backprop-path-missing", sum(...edges.filter((_, j) => j !== i).map((other) => through(other))));
    add("backprop-local-derivative-missing", instead(i, edge.upstream));
    if (!isOne(edge.upstream)) add("backprop-upstream-missing", instead(i, edge.local));
    add("sign-error", instead(i, product(num(-1), through(edge))));
    // The local derivative taken at the node's output where its input belongs.
    const output = values[edge.to];
    if (output && edge.formula.kind === "apply") add("backprop-wrong-value", instead(i, through(edge, substitute(derivative(edge.formula, node), { ...values, [node]: output }))));
    for (const other of factorsBeside(edge.formula, node)) add("backprop-factors-swapped", instead(i, through(edge, values[other] ?? num(0))));
  });
  // An occurrence of the node within one formula is a path of its own, too.
  if (edges.length > 1) add("backprop-upstream-missing", sum(...edges.map(({ local }) => local)));
  return found;
}

const isOne = (e: Expr): boolean => e.kind === "num" && e.value.n === 1n && e.value.d === 1n;

/** In w·x the slope by w is x: taking w itself is the swap. */
function factorsBeside(formula: Expr, node: string): readonly string[] {
  if (formula.kind === "product" && formula.factors.some((factor) => factor.kind === "sym" && factor.name === node)) return [node];
  return formula.kind === "sum" || formula.kind === "product" ? children(formula).flatMap((part) => factorsBeside(part, node)) : [];
}
