import { type Expr, partsOf, readExpr, type Span, type Written } from "@nabla/calc-core";
import type { Explanation } from "../mistakes/explanation";
import type { MistakeName } from "../mistakes/names";
import { pointsFor } from "../mistakes/points";
import { agree, Samples } from "../mistakes/samples";

/** What was written, with the text that it is a part of and the letters that may stand in it. */
export type Ink = { readonly text: string; readonly written: Written; readonly variables: readonly string[] };

type Piece = { readonly span: Span; readonly e: Expr };

/** Parts of an answer that are looked at, at most. */
const MOST_PIECES = 60;

/**
 * The place in the student's own text at which a mistake shows: the part beside which a factor is missing, the term
 * whose sign is turned, the denominator that is not squared. Null where it cannot be told.
 */
export function placeOfMistake({ text, written, variables }: Ink, { breaks, wrong }: Explanation, name: MistakeName): Span | null {
  const mark = breaks.find((each) => each.name === name && each.mark)?.mark?.expr;
  if (!mark) return null;
  const s = new Samples(pointsFor(mark, wrong));
  if (s.points.length === 0) return null;
  const wanted = s.of(mark).values;
  return piecesOf(written, text, variables).find(({ e }) => agree(s.of(e).values, wanted))?.span ?? null;
}

/** The parts of what was written, the largest first; a term of a sum with its sign. */
function piecesOf(written: Written, text: string, variables: readonly string[]): readonly Piece[] {
  const found: Piece[] = [];
  const add = (span: Span): void => {
    const reading = readExpr(text.slice(span.from, span.to), { variables, strict: true });
    if (reading.ok) found.push({ span, e: reading.expr });
  };
  const open: Written[] = [written];
  for (let w = open.shift(); w && found.length < MOST_PIECES; w = open.shift()) {
    add(w.span);
    // A turned sign shows at the sign.
    if (w.kind === "sum") {
      let end = w.span.from;
      for (const term of w.terms) {
        if (term.sign === "-") add({ from: end + Math.max(0, text.slice(end, term.of.span.from).search(/[-−–]/)), to: term.of.span.to });
        end = term.of.span.to;
      }
    }
    open.push(...partsOf(w));
  }
  return found;
}
