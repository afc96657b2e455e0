import { COMPARISONS, NO_COMPARISONS } from "./comparisons";
import { type Cursor, type Grammar, spanOver } from "./cursor";
import { refuse } from "./fault";
import { markOf, missing, shown } from "./missing";
import type { Piece } from "./piece";
import type { Mark } from "./token";
import type { Written } from "./written";

const CLOSING: ReadonlySet<string> = new Set([")", "]", "}", ">"]);
const CLOSERS: Partial<Readonly<Record<Mark, Mark>>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/** A bracket with one expression is a group; with commas a vector; with semicolons or lists inside a matrix. */
export function readBracket(grammar: Grammar): Written {
  const { cursor } = grammar;
  const open = cursor.next();
  const opener = open.kind === "mark" ? open.text : "(";
  const closer = CLOSERS[opener] ?? ")";
  if (cursor.isMark(closer)) missing(cursor);
  const outerBars = cursor.openBars;
  cursor.openBars = 0;
  const first = grammar.expression();
  const others = cursor.mark === "," || cursor.mark === ";" ? readRows(grammar, first) : undefined;
  cursor.openBars = outerBars;
  const close = cursor.piece;
  if (!cursor.take(closer)) notClosed(cursor, open, opener, closer);
  const span = spanOver(open, close);
  // Nearly every bracket holds one expression.
  return others || opener === "<" || opener === "[" ? assemble(opener, others ?? [[first]], span) : { kind: "group", of: first, span };
}

/** Commas part the entries of a row, semicolons the rows. */
function readRows(grammar: Grammar, first: Written): readonly (readonly Written[])[] {
  const { cursor } = grammar;
  let row = [first];
  const rows = [row];
  for (;;) {
    if (cursor.take(";")) rows.push((row = []));
    else if (!cursor.take(",")) return rows;
    row.push(grammar.expression());
  }
}

function assemble(opener: string, rows: readonly (readonly Written[])[], span: Written["span"]): Written {
  const [first = []] = rows;
  if (rows.length > 1)
    return rows.every((row) => row.length === 1)
      ? { kind: "vector", bracket: "column", entries: rows.flat(), span }
      : matrix(rows, span);
  const [only] = first;
  if (first.length === 1 && only) {
    // [[1, 2]] is a matrix of one row; [x + 1] is a bracket like any other.
    if (opener === "[" && only.kind === "vector") return matrix([only.entries], span);
    return opener === "<" ? { kind: "vector", bracket: "<", entries: first, span } : { kind: "group", of: only, span };
  }
  if (first.every((entry) => entry.kind === "vector"))
    return matrix(
      first.map((entry) => (entry.kind === "vector" ? entry.entries : [])),
      span,
    );
  const lone = first.find((entry) => entry.kind !== "vector");
  if (lone && first.some((entry) => entry.kind === "vector"))
    refuse("mixed-list", "Some entries are lists and this one is not; a matrix needs a list for every row.", lone.span);
  return { kind: "vector", bracket: opener === "<" ? "<" : opener === "[" ? "[" : "(", entries: first, span };
}

/** A matrix whose rows have the same length. */
export function matrix(rows: readonly (readonly Written[])[], span: Written["span"]): Written {
  const width = rows[0]?.length ?? 0;
  const odd = rows.findIndex((row) => row.length !== width);
  if (odd >= 0)
    refuse("mixed-list", `Row ${odd + 1} has ${rows[odd]?.length ?? 0} entries and the first row has ${width}.`, span);
  return { kind: "matrix", rows, span };
}

function notClosed(cursor: Cursor, open: Piece, opener: string, closer: string): never {
  const { piece: found, following } = cursor;
  const mark = markOf(found);
  // (x > 1), where (1, 2> is a list that ends in the wrong bracket.
  const ends = following?.kind === "end" || CLOSING.has(markOf(following) ?? "");
  if (mark && COMPARISONS.has(mark) && !(mark === ">" && ends)) refuse("not-an-expression", NO_COMPARISONS, found.span);
  if (mark && CLOSING.has(mark))
    refuse("missing-bracket", `The bracket ${opener} is closed by ${mark}; it needs ${closer}.`, found.span);
  if (found.kind === "end") refuse("missing-bracket", `The bracket ${opener} is never closed.`, open.span);
  refuse("missing-bracket", `The bracket ${opener} is not closed${mark ? ` before ${shown(mark)}` : ""}.`, open.span);
}

/** |x|. Inside, the next bar after a complete expression closes; brackets begin anew. */
export function readBars(grammar: Grammar): Written {
  const { cursor } = grammar;
  const open = cursor.next();
  if (cursor.isMark(")|")) missing(cursor);
  cursor.openBars += 1;
  const of = grammar.expression();
  cursor.openBars -= 1;
  const close = cursor.piece;
  if (!cursor.take(")|") && !cursor.take("|")) refuse("missing-bracket", "This bar | is never closed.", open.span);
  return { kind: "abs", of, span: spanOver(open, close) };
}

/** ⌊x⌋ and ⌈x⌉. */
export function readRounding(grammar: Grammar): Written {
  const { cursor } = grammar;
  const open = cursor.next();
  const floor = markOf(open) === "⌊";
  const outerBars = cursor.openBars;
  cursor.openBars = 0;
  const of = grammar.expression();
  cursor.openBars = outerBars;
  const close = cursor.piece;
  if (!cursor.take(floor ? "⌋" : "⌉")) notClosed(cursor, open, floor ? "⌊" : "⌈", floor ? "⌋" : "⌉");
  return { kind: "apply", fn: floor ? "floor" : "ceil", args: [of], bracketed: true, span: spanOver(open, close) };
}
