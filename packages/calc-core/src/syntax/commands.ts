import { matrix, readBracket } from "./brackets";
import { type Grammar, spanOver } from "./cursor";
import { refuse } from "./fault";
import { markOf, missing } from "./missing";
import type { Piece } from "./piece";
import type { Written } from "./written";

type CommandPiece = Extract<Piece, { kind: "command" }>;

/** \frac, \sqrt and matrices. */
export function readCommand(grammar: Grammar, piece: CommandPiece): Written {
  const { cursor } = grammar;
  cursor.next();
  switch (piece.text) {
    case "frac":
    case "dfrac":
    case "tfrac":
    case "cfrac": {
      const over = readOperand(grammar, piece);
      const under = readOperand(grammar, piece);
      return { kind: "fraction", over, under, span: spanOver(piece, under) };
    }
    case "sqrt": {
      const degree = cursor.isMark("[") ? readBracket(grammar) : undefined;
      const of = readOperand(grammar, piece);
      const span = spanOver(piece, of);
      return degree ? { kind: "root", of, degree: inner(degree), span } : { kind: "root", of, span };
    }
    case "begin":
      return readEnvironment(grammar, piece);
    default:
      return refuse("stray-character", `\\${piece.text} has no meaning at this place.`, piece.span);
  }
}

const inner = (w: Written): Written => (w.kind === "group" ? { ...w.of, span: w.span } : w);

/** {…}, or one digit or letter: \frac12 is one half. */
function readOperand(grammar: Grammar, piece: CommandPiece): Written {
  const { cursor } = grammar;
  if (cursor.isMark("{")) return inner(readBracket(grammar));
  const found = markOf(cursor.piece);
  if (cursor.piece.kind === "end" || found === ")" || found === "}" || found === "]")
    refuse("missing-operand", `\\${piece.text} is not complete.`, piece.span);
  cursor.splitNumber();
  return grammar.atom();
}

/** \begin{pmatrix} a & b \\ c & d \end{pmatrix}; one column is a column vector. */
function readEnvironment(grammar: Grammar, begin: CommandPiece): Written {
  const { cursor } = grammar;
  const rows: Written[][] = [[]];
  const atEnd = (): boolean => cursor.piece.kind === "command" && cursor.piece.text === "end";
  if (atEnd()) refuse("empty-brackets", "There is nothing in this matrix.", spanOver(begin, cursor.piece));
  for (;;) {
    if (cursor.isMark("&", "\\\\") || atEnd()) missing(cursor);
    rows.at(-1)?.push(grammar.expression());
    if (cursor.take("&")) continue;
    if (!cursor.take("\\\\") || atEnd()) break;
    rows.push([]);
  }
  const end = cursor.piece;
  if (end.kind !== "command" || end.text !== "end")
    refuse("missing-bracket", "This matrix is never ended.", begin.span);
  cursor.next();
  const span = spanOver(begin, end);
  if (rows.every((row) => row.length === 1)) return { kind: "vector", bracket: "column", entries: rows.flat(), span };
  return matrix(rows, span);
}
