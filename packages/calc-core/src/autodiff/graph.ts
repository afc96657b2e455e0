import { children, nodesOf } from "../expr/walk";
import type { Expr } from "../expr/node";
import { toNumber } from "../expr/rational";
import { type LocalRule, ruleOfFunction, ruleOfPower, ruleOfTwoPowers } from "./local-rule";

/** What a node of a computational graph does with its inputs. */
export type Operation =
  | { readonly kind: "input"; readonly name: string }
  | { readonly kind: "constant"; readonly value: number }
  /** The sum of any number of inputs, the product of two. */
  | { readonly kind: "sum" }
  | { readonly kind: "product" }
  /** A function of the table, or a power; `name` is how it is written: "sin", "^2", "^". */
  | { readonly kind: "rule"; readonly name: string; readonly rule: LocalRule };

export type GraphNode = {
  readonly operation: Operation;
  /** Places of earlier nodes, in order. */
  readonly inputs: readonly number[];
  /** Does it depend on a variable? Constants have no adjoint. */
  readonly active: boolean;
};

/** A computational graph: nodes in an order in which each comes after its inputs. */
export type Graph = {
  readonly nodes: readonly GraphNode[];
  readonly variables: readonly string[];
  /** The place of each variable, in the order of `variables`. */
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** Named steps by their place, in the order in which they were given. */
  readonly steps: readonly { readonly name: string; readonly node: number }[];
};

/** A named line of a computation: "z" is w x + b. It may use the variables and the steps before it. */
export type Step = { readonly name: string; readonly is: Expr };

export type GraphFault = {
  readonly code: "unknown-name" | "unknown-function" | "name-taken";
  readonly message: string;
  readonly name: string;
};

export type MadeGraph = { readonly ok: true; readonly graph: Graph } | { readonly ok: false; readonly fault: GraphFault };

/**
 * The graph of some expressions in the given variables. What is the same node in the expressions is one node of the graph;
 * products and maxima of many become chains of two.
 *
 * @see Griewank, Walther: Evaluating Derivatives (2008), 2.2, the elemental functions
 */
export const graphOf = (outputs: readonly Expr[], variables: readonly string[]): MadeGraph => new Builder(variables).finish([], outputs);

/** The graph of a computation line by line. Its output is the last step. */
export function graphOfSteps(steps: readonly Step[], variables: readonly string[]): MadeGraph {
  const builder = new Builder(variables);
  return builder.finish(steps, steps.slice(-1).map(({ is }) => is));
}

class Builder {
  private readonly nodes: GraphNode[] = [];
  private readonly places = new Map<string, number>();
  private readonly inputs: readonly number[];
  private fault: GraphFault | null = null;

  constructor(private readonly variables: readonly string[]) {
    this.inputs = variables.map((name) => this.define(name, this.add({ kind: "input", name }, [], true)));
  }

  finish(steps: readonly Step[], outputs: readonly Expr[]): MadeGraph {
    const named = steps.map(({ name, is }) => ({ name, node: this.define(name, this.place(is)) }));
    const places = steps.length > 0 ? named.slice(-1).map(({ node }) => node) : outputs.map((output) => this.place(output));
    if (this.fault) return { ok: false, fault: this.fault };
    return { ok: true, graph: { nodes: this.nodes, variables: this.variables, inputs: this.inputs, outputs: places, steps: named } };
  }

  private define(name: string, node: number): number {
    if (this.places.has(name)) this.fault ??= { code: "name-taken", name, message: `The name ${name} stands for something already.` };
    else this.places.set(name, node);
    return node;
  }

  private add(operation: Operation, inputs: readonly number[], active = inputs.some((input) => this.nodes[input]?.active)): number {
    this.nodes.push({ operation, inputs, active });
    return this.nodes.length - 1;
  }

  private place(root: Expr): number {
    // The steps of another line may have the same parts: names are looked up each time, so a line has a table of its own.
    const done = new Map<Expr, number>();
    for (const node of nodesOf(root)) done.set(node, this.placeNode(node, children(node).map((part) => done.get(part) ?? 0)));
    return done.get(root) ?? 0;
  }

  private placeNode(node: Expr, inputs: readonly number[]): number {
    switch (node.kind) {
      case "num":
        return this.add({ kind: "constant", value: toNumber(node.value) }, []);
      case "const":
        return this.add({ kind: "constant", value: node.name === "pi" ? Math.PI : Math.E }, []);
      case "sym":
        return this.places.get(node.name) ?? this.refuse("unknown-name", node.name, `The name ${node.name} is neither a variable nor an earlier step.`);
      case "sum":
        return this.add({ kind: "sum" }, inputs);
      case "product":
        return this.chain(inputs, { kind: "product" });
      case "power": {
        const rule = ruleOfPower(node.exponent);
        const [base = 0] = inputs;
        if (rule) return this.add({ kind: "rule", name: `^${node.exponent.kind === "num" ? toNumber(node.exponent.value) : ""}`, rule }, [base]);
        return this.add({ kind: "rule", name: "^", rule: ruleOfTwoPowers() }, inputs);
      }
      case "apply": {
        const operation: Operation = { kind: "rule", name: node.fn, rule: ruleOfFunction(node.fn, inputs.length === 1 ? 1 : 2) };
        return inputs.length <= 2 ? this.add(operation, inputs) : this.chain(inputs, operation);
      }
      case "call":
        return this.refuse("unknown-function", node.name, `The function ${node.name} has no values: it is not known.`);
    }
  }

  private chain(inputs: readonly number[], operation: Operation): number {
    return inputs.reduce((left, right) => this.add(operation, [left, right]));
  }

  private refuse(code: GraphFault["code"], name: string, message: string): number {
    this.fault ??= { code, name, message };
    return 0;
  }
}
