import type { ConstantName } from "../expr/node";
import type { FunctionName } from "../functions/names";
import type { Token } from "./token";

/** A token whose words have been resolved to what they name; what the grammar reads. */
export type Piece =
  | Exclude<Token, { kind: "word" } | { kind: "subscript" }>
  | (Pick<Token, "span" | "spaced"> &
      (
        | { readonly kind: "name"; readonly name: string }
        | { readonly kind: "constant"; readonly name: ConstantName }
        | { readonly kind: "function"; readonly fn: FunctionName; readonly text: string }
        /** Works on literal numbers alone: significantfigures(0.123, 2). */
        | { readonly kind: "literal-function"; readonly text: string }
        /** An unknown function: f, g, h before a bracket, or one that is declared; f_{1,0} is differentiated once in its first argument. */
        | { readonly kind: "callee"; readonly name: string; readonly orders?: readonly number[] }
      ));
