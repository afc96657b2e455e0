import type { Atom, KernelTable } from "./kernel";
import type { Budget } from "./polynomial";
import type { Quotient } from "./quotient";

/** What a tower stands on: its kernels and the work that is left. */
export type Ground = { readonly kernels: KernelTable; readonly budget: Budget };

/** The relations between kernels, as a tower knows them. */
export type Relations = Ground & {
  readonly multiply: (a: Quotient, b: Quotient) => Quotient;
  /** What makes an atom its size; null where only the square of the size is known. */
  readonly unitOf: (atom: Atom) => Quotient | null;
  readonly squaredSize: (atom: Atom) => Quotient;
};
