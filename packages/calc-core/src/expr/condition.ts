import type { Expr } from "./node";

export type Relation = "<" | "<=" | ">" | ">=" | "!=";

/** What an author declares of the variables: `left relation right` holds at every point that counts. */
export type Condition = { readonly kind: "relation"; readonly left: Expr; readonly relation: Relation; readonly right: Expr };
