import type { Span } from "./fault";

/** What every token carries. `spaced` tells whether a blank stood before it: `e^2 x` and `e^2x` are told apart by it. */
type Place = { readonly span: Span; readonly spaced: boolean };

/**
 * The pieces of a text. A word is a run of letters, or the name of one Greek letter; a command is LaTeX's, without
 * its backslash; superscripts and subscripts are characters written small; "½" is a vulgar fraction.
 */
export type Token =
  | PlainToken<"number" | "word" | "command" | "superscript" | "subscript" | "vulgar">
  | MarkToken
  | (Place & { readonly kind: "end"; readonly text: "" });

type PlainToken<K extends string> = K extends string ? Place & { readonly kind: K; readonly text: string } : never;
type MarkToken = Place & { readonly kind: "mark"; readonly text: Mark };

export type Mark =
  | "+" | "-" | "±" | "*" | "/" | "^" | "(" | ")" | "[" | "]" | "{" | "}" | "<" | ">" | "<=" | ">=" | "!="
  | "|" | "|(" | ")|" | "⌊" | "⌋" | "⌈" | "⌉" | "," | ";" | "=" | "'" | "_" | "&" | "\\\\" | "√" | "∛" | "∜" | "∂" | "∇"; // prettier-ignore
