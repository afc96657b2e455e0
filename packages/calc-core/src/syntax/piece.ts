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
        /** An unknown function: f, g, h before a bracket, or one that is declared. */
        | { readonly kind: "callee"; readonly name: string }
      ));
