import type { Span } from "./fault";

/**
 * The pieces of a text. `spaced` tells whether a blank stood before the token: `e^2 x` and `e^2x` are
 * told apart by it. `command` marks words that came from a LaTeX command: \sin x, \alpha.
 */
export type Token = { readonly span: Span; readonly spaced: boolean } & (
  | { readonly kind: "number"; readonly text: string }
  /** A run of letters, or the name of one Greek letter. */
  | { readonly kind: "word"; readonly text: string; readonly command?: true }
  /** A LaTeX command without its backslash. */
  | { readonly kind: "command"; readonly text: string }
  /** Characters written small and high: "2", "-1". */
  | { readonly kind: "superscript"; readonly text: string }
  | { readonly kind: "subscript"; readonly text: string }
  | { readonly kind: "vulgar"; readonly text: string; readonly over: number; readonly under: number }
  | { readonly kind: "mark"; readonly text: Mark }
  | { readonly kind: "end" }
);

export type Mark =
  | "+" | "-" | "±" | "*" | "/" | "^" | "(" | ")" | "[" | "]" | "{" | "}" | "<" | ">" | "<=" | ">=" | "!="
  | "|" | "|(" | ")|" | "⌊" | "⌋" | "⌈" | "⌉" | "," | ";" | "=" | "'" | "_" | "&" | "\\\\" | "√" | "∛" | "∜" | "∂" | "∇"; // prettier-ignore
