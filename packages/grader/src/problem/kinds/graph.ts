import { canonical, derivative, type Expr, freeVariables, one, presentable, product, substitute, sum, sym, toLatex, zero } from "@nabla/calc-core";
import type { z } from "zod";
import type { graphAsk } from "../longer-asks";
import { refuseProblem } from "../problem-fault";
import type { Scope } from "../scope";
import type { Cell, CellsTask } from "./cells";

type Node = { readonly name: string; readonly is: Expr | null; readonly value: Expr };

export function graphTask(ask: z.output<typeof graphAsk>, scope: Scope): CellsTask {
  const nodes: Node[] = Object.keys(ask.inputs).sort().map((each) => ({ name: each, is: null, value: scope.formula(ask.inputs[each] ?? "0", `ask.inputs.${each}`) }));
  for (const [i, node] of ask.nodes.entries()) {
    const names = nodes.map((each) => each.name);
    if (names.includes(node.name)) refuseProblem("unknown-name", `two nodes are called ${node.name}`, `ask.nodes.${i}.name`);
    const is = scope.formula(node.is, `ask.nodes.${i}.is`, names);
    const stranger = freeVariables(is).find((each) => !names.includes(each));
    if (stranger !== undefined) refuseProblem("unknown-name", `${stranger} is neither an input nor a node before this one`, `ask.nodes.${i}.is`);
    nodes.push({ name: node.name, is, value: canonical(substitute(is, valuesOf(nodes))) });
  }
  const values = valuesOf(nodes);
  const ids = Object.fromEntries(nodes.map(({ name: each, is, value }) => [each, is ? sym(`value:${each}`) : value]));
  const slopes = new Map<string, Expr>();
  const cells = nodes.map((node, place) => [valueCell(node, ids, ask.give === "values"), place] as const);
  const gradients = new Map<string, Cell>();
  for (const node of nodes.toReversed()) {
    const uses = nodes.filter(({ is }) => is && freeVariables(is).includes(node.name)).map(({ name: user, is }) => ({ user, local: canonical(derivative(is ?? zero, node.name)) }));
    const isOutput = node === nodes.at(-1);
    const key = isOutput ? one : canonical(sum(...uses.map(({ user, local }) => product(slopes.get(user) ?? zero, substitute(local, values)))));
    const from = isOutput ? one : sum(...uses.map(({ user, local }) => product(sym(`gradient:${user}`), substitute(local, ids))));
    slopes.set(node.name, key);
    gradients.set(node.name, { id: `gradient:${node.name}`, key, from, given: false });
  }
  return {
    kind: "cells",
    shape: "graph",
    rows: nodes.map((node) => node.name),
    columns: ["value", "gradient"],
    cells: cells.map(([cell, place]) => [cell, ...[gradients.get(nodes[place]?.name ?? "")].flatMap((gradient) => gradient ?? [])]),
    policy: ask.policy ?? "exact",
    origin: { kind: "graph", graph: { inputs: valuesOf(nodes.filter(({ is }) => !is)), nodes: nodes.flatMap(({ name: each, is }) => (is ? [{ name: each, formula: is }] : [])) } },
    nodes: nodes.map(({ name: each, is }) => ({ name: each, latex: is ? toLatex(presentable(is)) : "", of: is ? [...freeVariables(is)].sort() : [] })),
  };
}

const valuesOf = (nodes: readonly Node[]): Readonly<Record<string, Expr>> => Object.fromEntries(nodes.map(({ name: each, value }) => [each, value]));

const valueCell = ({ name: each, is, value }: Node, ids: Readonly<Record<string, Expr>>, given: boolean): Cell => ({ id: `value:${each}`, key: value, from: is ? substitute(is, ids) : value, given: given || is === null });
