import type { Expr } from "../expr/node";

/** One end of an interval; null is infinity, on the side where the end stands. */
export type IntervalEnd = { readonly at: Expr | null; readonly closed: boolean };
export type IntervalPiece = { readonly from: IntervalEnd; readonly to: IntervalEnd };
