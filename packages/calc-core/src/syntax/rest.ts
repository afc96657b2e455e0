import { COMPARISONS, NO_COMPARISONS } from "./comparisons";
import type { Cursor } from "./cursor";
import { refuse } from "./fault";
import { NO_DERIVATIVES } from "./derivative-signs";
import { shown } from "./missing";

/** Behind a complete expression the text must end; otherwise says what stands there. */
export function refuseRest(cursor: Cursor): void {
  const { piece } = cursor;
  if (piece.kind === "end") return;
  if (piece.kind === "mark") {
    const { text, span } = piece;
    if ([")", "]", "}", ")|", "⌋", "⌉"].includes(text))
      refuse("extra-bracket", `This ${shown(text)} closes nothing.`, span);
    if (text === "|") refuse("missing-bracket", "This bar | is never closed.", span);
    if (["'", "∂", "∇"].includes(text)) refuse("not-an-expression", NO_DERIVATIVES, span);
    if (text === "=") refuse("equation", "There is an equals sign too many; write the expression alone.", span);
    if (COMPARISONS.has(text)) refuse("not-an-expression", NO_COMPARISONS, span);
    if (text === "&" || text === "\\\\") refuse("stray-character", "This sign separates the entries of a matrix; here it has no meaning.", span);
    if (text === ";")
      refuse("stray-character", "A semicolon separates rows inside square brackets; here it has no meaning.", span);
  }
  refuse("stray-character", "From here on the text cannot be read.", piece.span);
}
