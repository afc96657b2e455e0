import type { ConstantName } from "../expr/node";
import type { Rational } from "../expr/rational";
import type { FunctionName } from "../functions/names";
import type { Span } from "./fault";

/**
 * What the student typed, with every bracket, sign and fraction, and where it stands.
 * What it means is an `Expr`; `lower` is the one bridge from here to there.
 */
export type Written = { readonly span: Span } & (
  | { readonly kind: "number"; readonly text: string; readonly value: Rational; readonly decimal: boolean }
  | { readonly kind: "constant"; readonly name: ConstantName }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: "-" | "+"; readonly of: Written }
  /** Two terms or more; the first has a sign only as a `sign` node of its own. */
  | { readonly kind: "sum"; readonly terms: readonly WrittenTerm[] }
  /** Two factors or more, from the left; "" is a product without a sign. */
  | { readonly kind: "product"; readonly factors: readonly WrittenFactor[] }
  /** A fraction with a bar, from LaTeX. */
  | { readonly kind: "fraction"; readonly over: Written; readonly under: Written }
  | { readonly kind: "power"; readonly base: Written; readonly exponent: Written }
  | {
      readonly kind: "apply";
      readonly fn: FunctionName;
      readonly args: readonly Written[];
      readonly bracketed: boolean;
      readonly power?: Written;
    }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly Written[];
      readonly orders: readonly number[];
    }
  | { readonly kind: "group"; readonly of: Written }
  | { readonly kind: "abs"; readonly of: Written }
  | { readonly kind: "root"; readonly of: Written; readonly degree?: Written }
  | { readonly kind: "vector"; readonly bracket: "(" | "[" | "<" | "column"; readonly entries: readonly Written[] }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly Written[])[] }
);

export type WrittenTerm = { readonly sign: "+" | "-"; readonly of: Written };
export type WrittenFactor = { readonly by: "" | "*" | "/"; readonly of: Written };

/** The parts of a written node, left to right. */
export function partsOf(w: Written): readonly Written[] {
  switch (w.kind) {
    case "number":
    case "constant":
    case "name":
      return [];
    case "sign":
    case "group":
    case "abs":
      return [w.of];
    case "sum":
      return w.terms.map((term) => term.of);
    case "product":
      return w.factors.map((factor) => factor.of);
    case "fraction":
      return [w.over, w.under];
    case "power":
      return [w.base, w.exponent];
    case "apply":
      return w.power ? [w.power, ...w.args] : w.args;
    case "call":
      return w.args;
    case "root":
      return w.degree ? [w.degree, w.of] : [w.of];
    case "vector":
      return w.entries;
    case "matrix":
      return w.rows.flat();
  }
}
