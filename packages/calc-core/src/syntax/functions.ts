import type { FunctionName } from "../functions/names";
import { readBracket } from "./brackets";
import { type Cursor, type Grammar, spanOver } from "./cursor";
import { refuse } from "./fault";
import { smallExponent } from "./small-exponent";
import type { Piece } from "./piece";
import { INVERSES } from "./spellings";
import type { Written, WrittenFactor } from "./written";

type FunctionPiece = Extract<Piece, { kind: "function" }>;

/**
 * A function with its argument. With a bracket the argument is what is inside. Without one it is the
 * product that follows, of numbers, names and their powers, up to the next sign, bracket or function:
 * sin 2x is sin(2x), sin x cos x is sin(x)·cos(x), sin x/2 is sin(x)/2.
 */
export function readFunction(grammar: Grammar, piece: FunctionPiece): Written {
  const { cursor } = grammar;
  cursor.next();
  const base = readBase(grammar, piece);
  const power = readFunctionPower(grammar);
  const inverted = power && isMinusOne(power) ? INVERSES[piece.fn] : undefined;
  if (inverted) cursor.remark("inverse-function", `${piece.text}^-1 is read as the inverse function, arc${piece.text}.`, spanOver(piece, power ?? piece));
  const fn = inverted ?? piece.fn;
  const { args, bracketed, end } = readArguments(grammar, piece);
  const span = spanOver(piece, end);
  const withBase = base ? [...args, base] : args;
  return power && !inverted ? { kind: "apply", fn: base ? "log" : fn, args: withBase, bracketed, power, span } : { kind: "apply", fn: base ? "log" : fn, args: withBase, bracketed, span };
}

/** The 2 of log_2 x. */
function readBase(grammar: Grammar, piece: FunctionPiece): Written | undefined {
  const { cursor } = grammar;
  if (!cursor.isMark("_")) return undefined;
  const mark = cursor.next();
  if (piece.fn !== "ln") {
    if (piece.fn !== "log") refuse("stray-character", `${piece.text} takes no index.`, mark.span);
  }
  if (cursor.isMark("{", "(")) {
    const bracket = readBracket(grammar);
    return bracket.kind === "group" ? bracket.of : bracket;
  }
  return grammar.atom();
}

/** sin^2 x, sin²(x), \sin^{-1}: the exponent that stands before the argument. */
function readFunctionPower(grammar: Grammar): Written | undefined {
  const { cursor } = grammar;
  const { piece } = cursor;
  if (piece.kind === "superscript") {
    cursor.next();
    return smallExponent(piece.text, piece.span);
  }
  if (!cursor.take("^")) return undefined;
  if (cursor.isMark("{", "(")) {
    const bracket = readBracket(grammar);
    return bracket.kind === "group" ? bracket.of : bracket;
  }
  if (cursor.isMark("-", "+")) {
    const sign = cursor.next();
    const of = grammar.atom();
    return { kind: "sign", sign: sign.kind === "mark" && sign.text === "-" ? "-" : "+", of, span: spanOver(sign, of) };
  }
  return grammar.atom();
}

const isMinusOne = (w: Written): boolean =>
  w.kind === "group" ? isMinusOne(w.of) : w.kind === "sign" && w.sign === "-" && w.of.kind === "number" && w.of.value.n === 1n && w.of.value.d === 1n;

type Arguments = { readonly args: readonly Written[]; readonly bracketed: boolean; readonly end: Written };

function readArguments(grammar: Grammar, piece: FunctionPiece): Arguments {
  const { cursor } = grammar;
  if (cursor.isMark("(", "{", "[")) {
    const bracket = readBracket(grammar);
    const args = bracket.kind === "vector" && bracket.bracket !== "column" ? bracket.entries : bracket.kind === "group" ? [bracket.of] : [bracket];
    checkCount(piece, args);
    return { args, bracketed: true, end: bracket };
  }
  const { piece: next } = cursor;
  if (next.kind === "end" || !startsArgument(cursor, true)) refuse("missing-argument", `${piece.text} needs an argument.`, piece.span);
  const argument = readBareArgument(grammar);
  checkCount(piece, [argument]);
  return { args: [argument], bracketed: false, end: argument };
}

function readBareArgument(grammar: Grammar): Written {
  const { cursor } = grammar;
  if (cursor.isMark("-", "+")) {
    const sign = cursor.next();
    const of = readBareArgument(grammar);
    return { kind: "sign", sign: sign.kind === "mark" && sign.text === "-" ? "-" : "+", of, span: spanOver(sign, of) };
  }
  const factors: WrittenFactor[] = [{ by: "*", of: grammar.power() }];
  // A function of a function without brackets takes everything that follows: ln sin x.
  while (factors[0]?.of.kind !== "apply" && factors[0]?.of.kind !== "abs" && startsArgument(cursor, false)) factors.push({ by: "", of: grammar.power() });
  const [first] = factors;
  const last = factors.at(-1);
  if (!first || !last || factors.length === 1) return first?.of ?? refuse("missing-argument", "A function needs an argument.", cursor.piece.span);
  const argument: Written = { kind: "product", factors, span: spanOver(first.of, last.of) };
  cursor.remark("function-argument", "Without brackets the whole product is read as the argument.", argument.span);
  return argument;
}

function startsArgument(cursor: Cursor, first: boolean): boolean {
  const { piece } = cursor;
  switch (piece.kind) {
    case "number":
      return first;
    case "name":
    case "constant":
    case "vulgar":
      return true;
    case "function":
    case "callee":
      return first;
    case "command":
      return first ? piece.text !== "end" : piece.text === "frac" || piece.text === "dfrac" || piece.text === "tfrac";
    case "mark":
      return piece.text === "√" || piece.text === "∛" || (first && ["-", "+", "|", "|("].includes(piece.text));
    default:
      return false;
  }
}

const COUNTS: Partial<Readonly<Record<FunctionName, readonly [number, number]>>> = {
  atan2: [2, 2], log: [1, 2], root: [2, 2], max: [1, 50], min: [1, 50], leakyRelu: [1, 2],
}; // prettier-ignore

function checkCount(piece: FunctionPiece, args: readonly Written[]): void {
  const [least, most] = COUNTS[piece.fn] ?? [1, 1];
  if (args.length >= least && args.length <= most) return;
  const wanted = least === most ? `${least}` : `${least} to ${most}`;
  const [first, second] = args;
  const comma = first?.kind === "number" && second?.kind === "number" ? " If a decimal is meant, write it with a point." : "";
  refuse("wrong-argument-count", `${piece.text} takes ${wanted} argument${most === 1 ? "" : "s"}, not ${args.length}.${comma}`, first && args.at(-1) ? spanOver(first, args.at(-1) ?? first) : piece.span);
}
