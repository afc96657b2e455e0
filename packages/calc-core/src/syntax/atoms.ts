import { addRational, rational } from "../expr/rational";
import { readBars, readBracket, readRounding } from "./brackets";
import { readCall } from "./calls";
import { VULGAR } from "./characters";
import { readCommand } from "./commands";
import { type Cursor, type Grammar, spanOver } from "./cursor";
import { NO_DERIVATIVES } from "./derivative-signs";
import { refuse, type Span } from "./fault";
import { readFunction } from "./functions";
import { readLiteralFunction } from "./literal-functions";
import { missing } from "./missing";
import { decimalValue } from "./number";
import type { Piece } from "./piece";
import { smallExponent } from "./small-exponent";
import type { Written } from "./written";

const OPENERS: ReadonlySet<string> = new Set(["(", "[", "{", "|(", "⌊", "⌈", "√", "∛", "∜"]);

/** Can the next piece begin a factor that has no operator before it? */
export function startsAtom(cursor: Cursor): boolean {
  const { piece } = cursor;
  switch (piece.kind) {
    case "command":
      return piece.text !== "end" && piece.text !== "space";
    case "mark":
      if (piece.text === "|") return cursor.openBars === 0 || (cursor.barsNest && startsOperand(cursor.following));
      return OPENERS.has(piece.text);
    case "superscript":
      return isIndexOfRoot(cursor);
    case "end":
      return false;
    default:
      return true;
  }
}

const isRoot = (piece: Piece | undefined): boolean => piece?.kind === "mark" && piece.text === "√";

/** 2 ³√x: a small number apart from what stands before it, and at a root sign, is the root's. */
export const isIndexOfRoot = ({ piece, following }: Cursor): boolean => piece.kind === "superscript" && piece.spaced && isRoot(following);

const startsOperand = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  piece.kind !== "end" &&
  piece.kind !== "superscript" &&
  (piece.kind !== "mark" || OPENERS.has(piece.text));

/** One factor without its exponent. */
export function readAtom(grammar: Grammar): Written {
  const { cursor } = grammar;
  const { piece } = cursor;
  const { span } = piece;
  switch (piece.kind) {
    case "number":
      cursor.next();
      return readNumber(cursor, piece);
    case "vulgar": {
      cursor.next();
      const [over, under] = VULGAR.get(piece.text) ?? [1, 1];
      return {
        kind: "number",
        text: `${over}/${under}`,
        value: { n: BigInt(over), d: BigInt(under) },
        decimal: false,
        span,
      };
    }
    case "name":
      cursor.next();
      if (cursor.isMark("'") && !cursor.piece.spaced) refuse("not-an-expression", NO_DERIVATIVES, cursor.piece.span);
      return { kind: "name", name: piece.name, span };
    case "constant":
      cursor.next();
      return { kind: "constant", name: piece.name, span };
    case "function":
      return cursor.deeper(readFunction, grammar, piece);
    case "literal-function":
      return readLiteralFunction(grammar, piece);
    case "callee":
      return readCall(grammar, piece);
    case "command":
      return cursor.deeper(readCommand, grammar, piece);
    case "superscript":
      return isRoot(cursor.following) ? cursor.deeper(readIndexedRoot, grammar, piece) : missing(cursor);
    case "mark":
      return readMarked(grammar);
    default:
      return missing(cursor);
  }
}

function readNumber(cursor: Cursor, { text, span }: Piece & { kind: "number" }): Written {
  const value = decimalValue(text, span);
  const scientific = text.includes("e") || text.includes("E");
  if (scientific) cursor.remark("scientific-number", `${text} is read as a number with a power of ten.`, span);
  const part = cursor.piece;
  if (part.kind !== "vulgar" || part.spaced || value.d !== 1n)
    return { kind: "number", text, value, decimal: scientific || text.includes("."), span };
  // 3½ is three and a half.
  cursor.next();
  const [over, under] = VULGAR.get(part.text) ?? [0, 1];
  const whole = spanOver({ span }, part);
  cursor.remark("mixed-number", `${text}${part.text} is read as ${text} and ${over}/${under}.`, whole);
  return {
    kind: "number",
    text: `${text} ${over}/${under}`,
    value: addRational(value, rational(over, under)),
    decimal: false,
    span: whole,
  };
}

function readMarked(grammar: Grammar): Written {
  const { cursor } = grammar;
  const { piece } = cursor;
  if (piece.kind !== "mark") return missing(cursor);
  switch (piece.text) {
    case "(":
    case "[":
    case "{":
    case "<":
      return readBracket(grammar);
    case "|":
    case "|(":
      return readBars(grammar);
    case "⌊":
    case "⌈":
      return readRounding(grammar);
    case "√":
      return cursor.deeper(readRoot, grammar, undefined);
    case "∛":
      return cursor.deeper(readRoot, grammar, degree(3n, piece.span));
    case "∜":
      return cursor.deeper(readRoot, grammar, degree(4n, piece.span));
    case "∂":
    case "∇":
      return refuse("not-an-expression", NO_DERIVATIVES, piece.span);
    default:
      return missing(cursor);
  }
}

const degree = (n: bigint, span: Span): Written => ({ kind: "number", text: `${n}`, value: { n, d: 1n }, decimal: false, span });

/** ³√x */
function readIndexedRoot(grammar: Grammar, { text, span }: Piece & { kind: "superscript" }): Written {
  grammar.cursor.next();
  const root = readRoot(grammar, smallExponent(text, span, grammar.cursor.names));
  return { ...root, span: spanOver({ span }, root) };
}

/** √x, √(x + 1), √x²: a bracket is all of it; a bare factor keeps its exponent, as in sin x². */
function readRoot(grammar: Grammar, degree: Written | undefined): Written {
  const { cursor } = grammar;
  const sign = cursor.next();
  const of = cursor.isMark("(", "[", "{") ? grammar.atom() : grammar.power();
  const span = spanOver(sign, of);
  if (of.kind === "number" && (cursor.piece.kind === "name" || cursor.piece.kind === "constant")) {
    cursor.remark("function-argument", "The root is of the number alone. Use brackets if more belongs under it.", span);
  }
  return degree === undefined ? { kind: "root", of, span } : { kind: "root", of, degree, span };
}
