import type { Expr } from "../expr/node";

/** What a text means: a number or formula, a vector, or a matrix of them. */
export type MathObject =
  | { readonly kind: "scalar"; readonly value: Expr }
  | { readonly kind: "vector"; readonly orientation: "column" | "plain"; readonly entries: readonly Expr[] }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly Expr[])[] };
