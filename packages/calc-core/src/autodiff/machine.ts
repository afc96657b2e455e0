import { U } from "./closure";
import type { Graph } from "./graph";
import type { LocalRule } from "./local-rule";

/*
 * Indices come of the graph's own layout, so that each is there; `?? 0` is for the compiler. One function for each kind of
 * array: one for both would be slow at either.
 */
const real = (numbers: Float64Array, at: number): number => numbers[at] ?? 0;
const place = (numbers: Int32Array, at: number): number => numbers[at] ?? 0;

/** In the place of a rule where a node needs none. */
const nothing = (): number => Number.NaN;
const NO_RULE: LocalRule = { arity: 1, is: U, slopes: [], bends: [], value: nothing, first: [], corner: null };

const SUM = 0;
const PRODUCT = 1;
const ONE_ARGUMENT = 2;
const TWO_ARGUMENTS = 3;

/**
 * A graph laid out in arrays, with the sweeps over it. An edge is an input of a node; its partial derivative stands in
 * `partials`. One sweep costs a few operations an edge, whatever it is asked for.
 *
 * @see Griewank, Walther: Evaluating Derivatives (2008), chapter 3
 */
export class Machine {
  readonly values: Float64Array;
  /** The derivative of the seeded combination of outputs with respect to each node. */
  readonly adjoints: Float64Array;
  /** The derivative of each node along the direction. */
  readonly tangents: Float64Array;
  /** Nodes at whose inputs the derivative does not exist; filled by `linearise`. */
  corners: number[] = [];

  private readonly kinds: Int32Array;
  private readonly computed: Int32Array;
  private readonly starts: Int32Array;
  private readonly edges: Int32Array;
  private readonly partials: Float64Array;
  private readonly rules: readonly LocalRule[];
  private readonly isActive: Uint8Array;

  constructor(readonly graph: Graph) {
    const { nodes } = graph;
    const size = nodes.length;
    this.values = new Float64Array(size);
    this.adjoints = new Float64Array(size);
    this.tangents = new Float64Array(size);
    this.kinds = Int32Array.from(nodes, ({ operation, inputs }) => (operation.kind === "rule" ? (inputs.length === 1 ? ONE_ARGUMENT : TWO_ARGUMENTS) : operation.kind === "product" ? PRODUCT : SUM));
    this.computed = Int32Array.from(nodes.flatMap(({ inputs }, i) => (inputs.length > 0 ? [i] : [])));
    this.edges = Int32Array.from(nodes.flatMap(({ inputs }) => inputs));
    this.starts = new Int32Array(size + 1);
    nodes.forEach(({ inputs }, i) => (this.starts[i + 1] = place(this.starts, i) + inputs.length));
    this.partials = new Float64Array(this.edges.length).fill(1);
    this.rules = nodes.map(({ operation }) => (operation.kind === "rule" ? operation.rule : NO_RULE));
    this.isActive = Uint8Array.from(nodes, ({ active }) => (active ? 1 : 0));
    nodes.forEach(({ operation }, i) => {
      if (operation.kind === "constant") this.values[i] = operation.value;
    });
  }

  /** Every node's value at a point. */
  evaluate(point: ArrayLike<number>): void {
    const { values, kinds, starts, edges, rules, computed } = this;
    this.graph.inputs.forEach((input, i) => (values[input] = point[i] ?? Number.NaN));
    for (let c = 0; c < computed.length; c++) {
      const i = place(computed, c);
      const from = place(starts, i);
      const kind = kinds[i];
      if (kind === SUM) {
        let total = 0;
        const to = place(starts, i + 1);
        for (let edge = from; edge < to; edge++) total += real(values, place(edges, edge));
        values[i] = total;
      } else {
        const u = real(values, place(edges, from));
        if (kind === ONE_ARGUMENT) values[i] = rules[i]?.value(u, 0, 0) ?? Number.NaN;
        else {
          const w = real(values, place(edges, from + 1));
          values[i] = kind === PRODUCT ? u * w : (rules[i]?.value(u, w, 0) ?? Number.NaN);
        }
      }
    }
  }

  /** The partial derivative on every edge, and the corners, at the point evaluated last. */
  linearise(): void {
    const { values, kinds, starts, edges, partials, rules, computed, isActive } = this;
    this.corners = [];
    for (let c = 0; c < computed.length; c++) {
      const i = place(computed, c);
      const kind = kinds[i];
      if (kind === SUM || !isActive[i]) continue;
      const from = place(starts, i);
      const left = place(edges, from);
      const u = real(values, left);
      if (kind === PRODUCT) {
        partials[from] = real(values, place(edges, from + 1));
        partials[from + 1] = u;
        continue;
      }
      const rule = rules[i];
      if (!rule) continue;
      const v = real(values, i);
      const right = kind === TWO_ARGUMENTS ? place(edges, from + 1) : -1;
      const w = right < 0 ? 0 : real(values, right);
      const atCorner = rule.corner !== null && rule.corner(u, w);
      let exists = !atCorner;
      // A constant input's partial derivative is not asked for: (-8)^(1/3) has none in its exponent.
      if (isActive[left]) {
        const slope = atCorner ? Number.NaN : (rule.first[0]?.(u, w, v) ?? Number.NaN);
        partials[from] = slope;
        if (!Number.isFinite(slope)) exists = false;
      }
      if (right >= 0 && isActive[right]) {
        const slope = atCorner ? Number.NaN : (rule.first[1]?.(u, w, v) ?? Number.NaN);
        partials[from + 1] = slope;
        if (!Number.isFinite(slope)) exists = false;
      }
      if (!exists) this.corners.push(i);
    }
  }

  /** Backwards: every node's adjoint, for the outputs weighted by `weights`. */
  reverse(weights: ArrayLike<number>): void {
    const { adjoints, starts, edges, partials, computed, isActive } = this;
    adjoints.fill(0);
    this.graph.outputs.forEach((output, k) => (adjoints[output] = real(adjoints, output) + (weights[k] ?? 0)));
    for (let c = computed.length - 1; c >= 0; c--) {
      const i = place(computed, c);
      const adjoint = real(adjoints, i);
      if (adjoint === 0) continue;
      const to = place(starts, i + 1);
      for (let edge = place(starts, i); edge < to; edge++) {
        const input = place(edges, edge);
        if (isActive[input]) adjoints[input] = real(adjoints, input) + adjoint * real(partials, edge);
      }
    }
  }

  /** Forwards: every node's derivative along a direction. */
  forward(direction: ArrayLike<number>): void {
    const { tangents, starts, edges, partials, isActive, computed } = this;
    this.graph.inputs.forEach((input, i) => (tangents[input] = direction[i] ?? 0));
    for (let c = 0; c < computed.length; c++) {
      const i = place(computed, c);
      let total = 0;
      const to = place(starts, i + 1);
      for (let edge = place(starts, i); edge < to; edge++) {
        const input = place(edges, edge);
        // A direction that does not move the input does not meet its slope, be it infinite.
        const moves = isActive[input] ? real(tangents, input) : 0;
        if (moves !== 0) total += moves * real(partials, edge);
      }
      tangents[i] = total;
    }
  }
}
