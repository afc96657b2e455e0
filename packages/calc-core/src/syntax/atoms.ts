import { readBars, readBracket } from "./brackets";
import type { Cursor, Grammar } from "./cursor";
import { spanOver } from "./cursor";
import { refuse } from "./fault";
import { readFunction } from "./functions";
import { readCommand } from "./commands";
import { decimalValue } from "./number";
import type { Written } from "./written";

/** Can the next piece begin a factor that has no operator before it? */
export function startsAtom(cursor: Cursor): boolean {
  const { piece } = cursor;
  switch (piece.kind) {
    case "number":
    case "name":
    case "constant":
    case "function":
    case "callee":
    case "vulgar":
      return true;
    case "command":
      return piece.text !== "end" && piece.text !== "space";
    case "mark":
      if (piece.text === "|") return cursor.openBars === 0;
      return ["(", "[", "{", "|(", "√", "∛", "∜"].includes(piece.text);
    default:
      return false;
  }
}

/** One factor without its exponent. */
export function readAtom(grammar: Grammar): Written {
  const { cursor } = grammar;
  const { piece } = cursor;
  switch (piece.kind) {
    case "number":
      cursor.next();
      if (/[eE]/.test(piece.text)) cursor.remark("scientific-number", `${piece.text} is read as a number with a power of ten.`, piece.span);
      return { kind: "number", text: piece.text, value: decimalValue(piece.text, piece.span), decimal: /[.eE]/.test(piece.text), span: piece.span };
    case "vulgar":
      cursor.next();
      return { kind: "number", text: `${piece.over}/${piece.under}`, value: { n: BigInt(piece.over), d: BigInt(piece.under) }, decimal: false, span: piece.span };
    case "name":
      cursor.next();
      if (cursor.isMark("'") && !cursor.piece.spaced) refuse("not-an-expression", "A derivative sign cannot be part of an answer; write the derivative itself.", cursor.piece.span);
      return { kind: "name", name: piece.name, span: piece.span };
    case "constant":
      cursor.next();
      return { kind: "constant", name: piece.name, span: piece.span };
    case "function":
      return cursor.deeper(() => readFunction(grammar, piece));
    case "callee":
      return cursor.deeper(() => readCall(grammar, piece));
    case "command":
      return cursor.deeper(() => readCommand(grammar, piece));
    case "mark":
      return cursor.deeper(() => readMarked(grammar));
    default:
      return missing(cursor);
  }
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
    case "√":
    case "∛":
    case "∜": {
      cursor.next();
      const of = cursor.isMark("√", "∛", "∜") ? cursor.deeper(() => readMarked(grammar)) : grammar.atom();
      const span = spanOver(piece, of);
      const degree = { "√": 2n, "∛": 3n, "∜": 4n }[piece.text];
      return degree === 2n
        ? { kind: "root", of, span }
        : { kind: "root", of, degree: { kind: "number", text: `${degree}`, value: { n: degree, d: 1n }, decimal: false, span: piece.span }, span };
    }
    case "∂":
    case "∇":
      return refuse("not-an-expression", "A derivative sign cannot be part of an answer; write the derivative itself.", piece.span);
    default:
      return missing(cursor);
  }
}

/** f(x), f'(x): an unknown function. */
function readCall(grammar: Grammar, callee: { readonly name: string; readonly span: Written["span"] }): Written {
  const { cursor } = grammar;
  cursor.next();
  let primes = 0;
  while (cursor.take("'")) primes += 1;
  if (!cursor.isMark("(")) refuse("missing-argument", `${callee.name} is a function here and needs an argument in brackets.`, callee.span);
  const bracket = readBracket(grammar);
  const args = bracket.kind === "vector" ? bracket.entries : bracket.kind === "group" ? [bracket.of] : [bracket];
  if (primes > 0 && args.length > 1) refuse("wrong-argument-count", "A prime needs a function of one variable.", callee.span);
  const span = spanOver(callee, bracket);
  if (!cursor.names.functions.has(callee.name)) {
    cursor.remark("unknown-function-call", `${callee.name}(…) is read as an unknown function; for a product write ${callee.name}*(…).`, span);
  }
  return { kind: "call", name: callee.name, args, primes, span };
}

/** Says what is missing, by what stands there instead. */
function missing(cursor: Cursor): never {
  const { piece } = cursor;
  if (piece.kind === "end") refuse("missing-operand", "Something is missing at the end.", { from: Math.max(0, piece.span.from - 1), to: piece.span.to });
  if (piece.kind === "mark") {
    if ([")", "]", "}", ")|"].includes(piece.text)) refuse("missing-operand", `Before this ${piece.text === ")|" ? "|" : piece.text} something is missing.`, piece.span);
    if (["*", "/", "^", "+", "-"].includes(piece.text)) refuse("missing-operand", `This ${piece.text} has nothing on its left.`, piece.span);
    if (piece.text === ",") refuse("missing-operand", "Before this comma something is missing.", piece.span);
    if (piece.text === "=") refuse("equation", "There is an equals sign too many; write the expression alone.", piece.span);
    refuse("stray-character", `The sign ${piece.text} has no meaning at this place.`, piece.span);
  }
  return refuse("stray-character", "This has no meaning at this place.", piece.span);
}
