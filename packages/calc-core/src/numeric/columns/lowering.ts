import type { Expr } from "../../expr/node";
import { FUNCTIONS } from "../../functions/table";
import { realPower, valueOf } from "../evaluate";
import type { Tape } from "../tape";
import { type Kernel, mapped, mappedTwo, over, quotient, quotientOfTwo } from "./arithmetic-kernels";
import { FUNCTION_KERNELS } from "./function-kernels";
import { PRODUCT_FUNCTION_KERNELS } from "./product-function-kernels";
import { product as productKernels, sumOfProducts, type Term } from "./sum-of-products";

/** What is known of a node when its users are lowered: a number, a column, or a quotient of products that may be fused into its user. */
type Place =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "column"; readonly column: Float64Array }
  | { readonly kind: "multiple"; readonly by: number; readonly above: readonly Float64Array[]; readonly below: readonly Float64Array[] };

const NOWHERE: Place = { kind: "constant", value: Number.NaN };
/** Whole powers up to this one are multiplied out; beyond, the rounding would add up. */
const MOST_MULTIPLIED = 8;

/** From a tape to the list of loops that work it out, a block at a time. */
export class Lowering {
  readonly kernels: Kernel[] = [];
  readonly result: Float64Array;
  private readonly uses: readonly number[];
  private readonly inputs: ReadonlyMap<string, Float64Array>;

  constructor(
    tape: Tape,
    variables: readonly string[],
    inputs: readonly Float64Array[],
    private readonly block: number,
  ) {
    this.inputs = new Map(variables.flatMap((name, i) => (inputs[i] ? [[name, inputs[i]] as const] : [])));
    const uses = tape.nodes.map(() => 0);
    for (const parts of tape.parts) for (const part of parts) uses[part] = (uses[part] ?? 0) + 1;
    this.uses = uses;
    const places: Place[] = [];
    for (const [i, node] of tape.nodes.entries()) {
      const parts = (tape.parts[i] ?? []).map((part) => places[part] ?? NOWHERE);
      const place = this.lower(node, parts);
      // What several use is worked out once.
      places.push(place.kind === "multiple" && (this.uses[i] ?? 0) > 1 ? { kind: "column", column: this.columnOf(place) } : place);
    }
    this.result = this.columnOf(places[tape.roots[0] ?? 0] ?? NOWHERE);
  }

  private lower(node: Expr, parts: readonly Place[]): Place {
    if (node.kind === "sym") {
      const column = this.inputs.get(node.name);
      return column ? { kind: "column", column } : NOWHERE;
    }
    const constants = parts.map((part) => (part.kind === "constant" ? part.value : null));
    if (constants.every((value) => value !== null)) return { kind: "constant", value: valueOf(node, constants, {}) };
    switch (node.kind) {
      case "sum":
        return this.sum(parts);
      case "product":
        return product(parts, (place) => this.columnOf(place));
      case "power":
        return this.power(node.exponent, parts);
      case "apply":
        return this.apply(node.fn, parts);
      default:
        return NOWHERE;
    }
  }

  private sum(parts: readonly Place[]): Place {
    let constant = 0;
    const terms: Term[] = [];
    for (const part of parts) {
      if (part.kind === "constant") constant += part.value;
      else if (part.kind === "multiple" && part.below.length === 0) terms.push({ by: part.by, of: part.above });
      else terms.push({ by: 1, of: [this.columnOf(part)] });
    }
    const out = this.register();
    this.kernels.push(...sumOfProducts(out, constant, terms, () => this.register()));
    return { kind: "column", column: out };
  }

  private power(exponent: Expr, [base = NOWHERE, above = NOWHERE]: readonly Place[]): Place {
    if (above.kind === "constant") {
      const { value } = above;
      if (value === 1) return base;
      const column = this.columnOf(base);
      if (Number.isInteger(value) && Math.abs(value) <= MOST_MULTIPLIED && value !== 0) {
        const factors = Array.from({ length: Math.abs(value) }, () => column);
        return { kind: "multiple", by: 1, above: value > 0 ? factors : [], below: value > 0 ? [] : factors };
      }
      return this.emit((out) => mapped(out, column, (x) => realPower(x, value, exponent)));
    }
    const exponents = this.columnOf(above);
    if (base.kind === "constant") {
      const { value } = base;
      return this.emit((out) => mapped(out, exponents, (x) => realPower(value, x, exponent)));
    }
    const bases = this.columnOf(base);
    return this.emit((out) => mappedTwo(out, bases, exponents, (x, y) => realPower(x, y, exponent)));
  }

  private apply(fn: Extract<Expr, { kind: "apply" }>["fn"], parts: readonly Place[]): Place {
    const { value } = FUNCTIONS[fn];
    const own = FUNCTION_KERNELS[fn];
    const [only] = parts;
    const ofProduct = PRODUCT_FUNCTION_KERNELS[fn];
    if (ofProduct && only?.kind === "multiple" && only.above.length === 2 && only.below.length === 0) {
      const [a, b] = only.above;
      if (a && b) return this.emit((out) => ofProduct(out, only.by, a, b));
    }
    if (own && only) {
      // A multiple of one column is taken as it is: sin(2x) is one loop.
      const alone = only.kind === "multiple" && only.above.length === 1 && only.below.length === 0 ? only.above[0] : undefined;
      const [by, column] = only.kind === "multiple" && alone ? [only.by, alone] : [1, this.columnOf(only)];
      return this.emit((out) => own(out, by, column));
    }
    const [first = this.register(), ...others] = parts.map((part) => this.columnOf(part));
    if (others.length === 0) return this.emit((out) => mapped(out, first, value));
    // Only max and min take more than two, and they go by pairs.
    return { kind: "column", column: others.reduce((left, right) => this.emitted((out) => mappedTwo(out, left, right, (x, y) => value(x, y))), first) };
  }

  private emit(kernelOf: (out: Float64Array) => Kernel): Place {
    return { kind: "column", column: this.emitted(kernelOf) };
  }

  private emitted(kernelOf: (out: Float64Array) => Kernel): Float64Array {
    const out = this.register();
    this.kernels.push(kernelOf(out));
    return out;
  }

  private register(): Float64Array {
    return new Float64Array(this.block);
  }

  private columnOf(place: Place): Float64Array {
    if (place.kind === "column") return place.column;
    if (place.kind === "constant") return this.register().fill(place.value);
    return this.quotient(place.by, place.above, place.below);
  }

  private quotient(by: number, above: readonly Float64Array[], below: readonly Float64Array[]): Float64Array {
    if (below.length === 0) {
      const out = this.register();
      this.kernels.push(...productKernels(out, by, above));
      return out;
    }
    const [under = this.register()] = below.length === 1 ? below : [this.quotient(1, below, [])];
    const [a, b, ...more] = above;
    if (!a) return this.emitted((out) => over(out, by, under));
    if (!b) return this.emitted((out) => quotient(out, by, a, under));
    if (more.length === 0) return this.emitted((out) => quotientOfTwo(out, by, a, b, under));
    const whole = this.quotient(by, above, []);
    return this.emitted((out) => quotient(out, 1, whole, under));
  }
}

function product(parts: readonly Place[], columnOf: (place: Place) => Float64Array): Place {
  let by = 1;
  const above: Float64Array[] = [];
  const below: Float64Array[] = [];
  for (const part of parts) {
    if (part.kind === "constant") by *= part.value;
    else if (part.kind === "multiple") {
      by *= part.by;
      above.push(...part.above);
      below.push(...part.below);
    } else above.push(columnOf(part));
  }
  return { kind: "multiple", by, above, below };
}
