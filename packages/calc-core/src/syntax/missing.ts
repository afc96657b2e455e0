import type { Cursor } from "./cursor";
import { refuse } from "./fault";
import type { Piece } from "./piece";

const SEPARATORS: ReadonlySet<string> = new Set([",", ";", "&", "\\\\"]);
const OPERATORS: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "√", "∛", "∜", "_"]);
const OPENERS: ReadonlySet<string> = new Set(["(", "[", "{", "<", "|(", "|"]);
const CLOSERS: ReadonlySet<string> = new Set([")", "]", "}", ">", ")|", "|"]);

/** A factor was wanted here and none begins: says what is missing, by what stands before and in its place. */
export function missing(cursor: Cursor): never {
  const { piece, previous } = cursor;
  const before = markOf(previous);
  if (previous && before && OPERATORS.has(before))
    refuse("missing-operand", `After this ${before} something is missing.`, previous.span);
  if (previous && before && SEPARATORS.has(before))
    refuse("missing-operand", `After this ${before} an entry is missing.`, previous.span);
  const found = markOf(piece);
  if (previous && before && OPENERS.has(before)) {
    if (piece.kind === "end" && before === "|") refuse("missing-bracket", "This bar | is never closed.", previous.span);
    if (piece.kind === "end")
      refuse("missing-bracket", `The bracket ${shown(before)} is never closed, and nothing follows it.`, previous.span);
    if (found && CLOSERS.has(found))
      refuse("empty-brackets", "There is nothing between these brackets.", {
        from: previous.span.from,
        to: piece.span.to,
      });
  }
  if (piece.kind === "end") refuse("missing-operand", "Something is missing at the end.", lastPlace(previous, piece));
  if (found === undefined) refuse("stray-character", "This has no meaning at this place.", piece.span);
  if (CLOSERS.has(found)) {
    if (previous) refuse("missing-operand", `Before this ${shown(found)} something is missing.`, piece.span);
    refuse("extra-bracket", `This ${shown(found)} closes nothing.`, piece.span);
  }
  if (OPERATORS.has(found)) refuse("missing-operand", `This ${found} has nothing on its left.`, piece.span);
  if (SEPARATORS.has(found)) refuse("missing-operand", `Before this ${found} something is missing.`, piece.span);
  if (found === "=") refuse("equation", "There is an equals sign too many; write the expression alone.", piece.span);
  refuse("stray-character", `The sign ${found} has no meaning at this place.`, piece.span);
}

export const markOf = (piece: Piece | undefined): string | undefined =>
  piece?.kind === "mark" ? piece.text : undefined;
/** The bars of \left| and \right| are bars to the reader. */
export const shown = (mark: string): string => (mark === "|(" || mark === ")|" ? "|" : mark);
const lastPlace = (previous: Piece | undefined, end: Piece) => previous?.span ?? end.span;
