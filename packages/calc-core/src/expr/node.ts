import type { FunctionName } from "../functions/names";
import type { Rational } from "./rational";

/**
 * What an expression means. Trees are immutable and made only by `build.ts`, which hands out one
 * node for equal trees. There is no node for minus or for a fraction: `a - b` is `a + (-1)·b`, and
 * `a / b` is `a · b^(-1)`. What the student typed, brackets and all, is a `Written` (syntax/written.ts).
 */
export type Expr = Num | Const | Sym | Sum | Product | Power | Apply | Call;

/** What every node carries beside its parts. */
type Node = {
  /** The same for equal trees, on every machine; 30 bits. */
  readonly hash: number;
  /** How many nodes its tree has when nothing is shared; not counted further than 2^53. */
  readonly size: number;
  /** How many nodes lie on the longest way down: 1 for a leaf. */
  readonly depth: number;
  /** What was worked out of this node before; no part of its meaning. */
  readonly known: Known;
};

/** Filled in by the engines that own each field, so that a shared part is worked on once. */
export type Known = {
  /** canonical/canonical.ts */
  canonical: Expr | null;
  /** canonical/presentable.ts: what a textbook prints for this very node. */
  shown: Expr | null;
  /** print/text.ts */
  text: string | null;
  /** derivative/derivative.ts: the derivative asked for last, and by which variable. */
  slope: Expr | null;
  slopeBy: string;
};

export type Num = Node & { readonly kind: "num"; readonly value: Rational };
/** A named real constant: π or Euler's number. */
export type Const = Node & { readonly kind: "const"; readonly name: ConstantName };
export type Sym = Node & { readonly kind: "sym"; readonly name: string };
/** Two terms or more, in the order they were given. */
export type Sum = Node & { readonly kind: "sum"; readonly terms: readonly Expr[] };
/** Two factors or more, in the order they were given. */
export type Product = Node & { readonly kind: "product"; readonly factors: readonly Expr[] };
export type Power = Node & { readonly kind: "power"; readonly base: Expr; readonly exponent: Expr };
/** A function of the table, with as many arguments as its row says. */
export type Apply = Node & { readonly kind: "apply"; readonly fn: FunctionName; readonly args: readonly Expr[] };
/** An unknown function, f(x, y), differentiated `orders[i]` times in its i-th argument. */
export type Call = Node & {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly Expr[];
  readonly orders: readonly number[];
};

export type ConstantName = "pi" | "e";
