import type { FunctionName } from "../../functions/names";
import type { Quotient } from "./quotient";

/** What a polynomial of the tower is a polynomial in. */
export type Kernel = { readonly key: string } & (
  | { readonly kind: "symbol"; readonly name: string }
  | { readonly kind: "pi" }
  /** e^basis */
  | { readonly kind: "exp"; readonly basis: Quotient }
  /** e^(i·basis) */
  | { readonly kind: "cis"; readonly basis: Quotient }
  /** e^(iπ), of which only powers between 0 and 1 are left: roots of unity. */
  | { readonly kind: "turn" }
  /** A prime number, of which only roots are left. */
  | { readonly kind: "prime"; readonly prime: bigint }
  /** ln|atom| */
  | { readonly kind: "log"; readonly atom: Atom }
  /** |atom|, of which only roots are left. */
  | { readonly kind: "size"; readonly atom: Atom }
  /** The sign of the atom, 1 or -1: its square is 1. */
  | { readonly kind: "sign"; readonly atom: Atom }
  /** A function about which nothing more is known, at a normalised argument. */
  | { readonly kind: "function"; readonly fn: FunctionName; readonly argument: Quotient }
  | { readonly kind: "opaque" }
);

/**
 * A polynomial that does not come apart further, or a single kernel: what logarithms, roots and signs are taken of.
 * One with sines in it has complex values, as a factor of a real quantity; it has a size and no sign.
 */
export type Atom = { readonly key: string; readonly value: Quotient; readonly complex?: true };

/** The kernels met so far; a kernel's number is its place, and the same key is the same kernel. */
export class KernelTable {
  private readonly kernels: Kernel[] = [];
  private readonly places = new Map<string, number>();

  place(kernel: Kernel): number {
    const known = this.places.get(kernel.key);
    if (known !== undefined) return known;
    const place = this.kernels.length;
    this.kernels.push(kernel);
    this.places.set(kernel.key, place);
    return place;
  }

  at(place: number): Kernel {
    const kernel = this.kernels[place];
    if (!kernel) throw new RangeError("no such kernel");
    return kernel;
  }
}

/** Is the kernel positive wherever it has a value? */
export const isPositiveKernel = (kernel: Kernel): boolean => kernel.kind === "exp" || kernel.kind === "prime" || kernel.kind === "size" || kernel.kind === "pi";
