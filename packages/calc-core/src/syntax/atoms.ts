import { addRational, rational } from "../expr/rational";
import { readBars, readBracket, readRounding } from "./brackets";
import { readCall } from "./calls";
import { VULGAR } from "./characters";
import { readCommand } from "./commands";
import { type Cursor, type Grammar, spanOver } from "./cursor";
import { NO_DERIVATIVES } from "./derivative-signs";
import { refuse } from "./fault";
import { readFunction } from "./functions";
import { readLiteralFunction } from "./literal-functions";
import { missing } from "./missing";
import { decimalValue } from "./number";
import type { Piece } from "./piece";
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
    case "end":
      return false;
    default:
      return true;
  }
}

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
      return cursor.deeper(() => readFunction(grammar, piece));
    case "literal-function":
      return readLiteralFunction(grammar, piece);
    case "callee":
      return readCall(grammar, piece);
    case "command":
      return cursor.deeper(() => readCommand(grammar, piece));
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
      return cursor.deeper(() => readRoot(grammar, undefined));
    case "∛":
      return cursor.deeper(() => readRoot(grammar, 3n));
    case "∜":
      return cursor.deeper(() => readRoot(grammar, 4n));
    case "∂":
    case "∇":
      return refuse("not-an-expression", NO_DERIVATIVES, piece.span);
    default:
      return missing(cursor);
  }
}

/** √x, √(x + 1), √x²: a bracket is all of it; a bare factor keeps its exponent, as in sin x². */
function readRoot(grammar: Grammar, degree: bigint | undefined): Written {
  const { cursor } = grammar;
  const sign = cursor.next();
  const of = cursor.isMark("(", "[", "{") ? grammar.atom() : grammar.power();
  const span = spanOver(sign, of);
  if (of.kind === "number" && (cursor.piece.kind === "name" || cursor.piece.kind === "constant")) {
    cursor.remark("function-argument", "The root is of the number alone. Use brackets if more belongs under it.", span);
  }
  if (degree === undefined) return { kind: "root", of, span };
  return {
    kind: "root",
    of,
    degree: { kind: "number", text: `${degree}`, value: { n: degree, d: 1n }, decimal: false, span: sign.span },
    span,
  };
}
