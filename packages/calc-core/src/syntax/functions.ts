import { FUNCTIONS } from "../functions/table";
import type { FunctionName } from "../functions/names";
import { readArgument, startsArgument } from "./bare-argument";
import { readBracket } from "./brackets";
import { type Cursor, type Grammar, spanOver } from "./cursor";
import { NO_DERIVATIVES } from "./derivative-signs";
import { refuse } from "./fault";
import type { Piece } from "./piece";
import { smallExponent } from "./small-exponent";
import { INVERSES } from "./spellings";
import type { Mark } from "./token";
import type { Written } from "./written";

type FunctionPiece = Extract<Piece, { kind: "function" }>;

/** A function with what stands between it and its argument: sin x, log_2(x), sin^2 x, sin^-1(x). */
export function readFunction(grammar: Grammar, piece: FunctionPiece): Written {
  const { cursor } = grammar;
  cursor.next();
  if (cursor.isMark("'")) refuse("not-an-expression", NO_DERIVATIVES, cursor.piece.span);
  const base = readBase(grammar, piece);
  const power = readFunctionPower(grammar);
  const inverse = power && isMinusOne(power) ? INVERSES[piece.fn] : undefined;
  if (inverse && power)
    cursor.remark(
      "inverse-function",
      `${piece.text}^-1 is read as the inverse function, not as one over ${piece.text}.`,
      spanOver(piece, power),
    );
  const { args, bracketed, end } = readArguments(grammar, piece);
  const span = spanOver(piece, end);
  if (piece.fn === "log" && !base && args.length === 1) remarkLog(cursor, piece);
  const fn = inverse ?? (base ? "log" : piece.fn);
  const all = base ? [...args, base] : args;
  if (base && args.length > 1)
    refuse("wrong-argument-count", `${piece.text} has its base below it already, and takes 1 argument.`, span);
  return { kind: "apply", fn, args: all, bracketed, span, ...(power && !inverse ? { power } : {}) };
}

function remarkLog(cursor: Cursor, piece: FunctionPiece): void {
  const base = cursor.names.logBase === "10" ? "the logarithm to base 10" : "the natural logarithm";
  cursor.remark("natural-log", `${piece.text} is ${base} here; for another base write log_2(x).`, piece.span);
}

/** The 2 of log_2 x. */
function readBase(grammar: Grammar, piece: FunctionPiece): Written | undefined {
  const { cursor } = grammar;
  const small = cursor.piece;
  if (small.kind !== "mark" || small.text !== "_") return undefined;
  if (piece.fn !== "log" && piece.fn !== "ln") refuse("stray-character", `${piece.text} takes no index.`, small.span);
  cursor.next();
  return readTight(grammar);
}

/** What stands in an index or exponent: a bracket without its ink, or one factor. */
function readTight(grammar: Grammar): Written {
  if (!grammar.cursor.isMark("{", "(")) return grammar.atom();
  const bracket = readBracket(grammar);
  return bracket.kind === "group" ? bracket.of : bracket;
}

/** sin^2 x, sin²(x), \sin^{-1}: the exponent that stands before the argument. */
export function readFunctionPower(grammar: Grammar): Written | undefined {
  const { cursor } = grammar;
  const { piece } = cursor;
  if (piece.kind === "superscript") {
    cursor.next();
    return smallExponent(piece.text, piece.span, cursor.names);
  }
  if (!cursor.take("^")) return undefined;
  if (!cursor.isMark("-", "+")) return readTight(grammar);
  const sign = cursor.next();
  const of = grammar.atom();
  return { kind: "sign", sign: sign.kind === "mark" && sign.text === "-" ? "-" : "+", of, span: spanOver(sign, of) };
}

export const isMinusOne = (w: Written): boolean =>
  w.kind === "group"
    ? isMinusOne(w.of)
    : w.kind === "sign" && w.sign === "-" && w.of.kind === "number" && w.of.value.n === 1n && w.of.value.d === 1n;

type Arguments = { readonly args: readonly Written[]; readonly bracketed: boolean; readonly end: Written };

function readArguments(grammar: Grammar, piece: FunctionPiece): Arguments {
  const { cursor } = grammar;
  if (cursor.isMark("(", "{", "[")) {
    const { following } = cursor;
    if (following?.kind === "mark" && CLOSERS.has(following.text)) {
      refuse("missing-argument", `${piece.text} needs an argument between its brackets.`, spanOver(piece, following));
    }
    const bracket = readBracket(grammar);
    const args = argumentsIn(bracket, piece);
    checkCount(piece, args);
    return { args, bracketed: true, end: bracket };
  }
  if (!startsArgument(cursor)) refuse("missing-argument", `${piece.text} needs an argument.`, piece.span);
  if (isExtreme(piece)) refuse("missing-argument", `${piece.text} needs its arguments in brackets, as in ${piece.text}(0, x).`, piece.span);
  const argument = readArgument(grammar);
  checkCount(piece, [argument]);
  return { args: [argument], bracketed: false, end: argument };
}

const isExtreme = ({ fn }: FunctionPiece): boolean => fn === "max" || fn === "min";

/** Between the arguments stands a comma or a semicolon; max and min take a list as well, max([0, x]). */
function argumentsIn(bracket: Written, piece: FunctionPiece): readonly Written[] {
  const inner = bracket.kind === "group" ? bracket.of : bracket;
  if (inner.kind !== "vector") return [inner];
  const separates = inner.bracket !== "column" || FUNCTIONS[piece.fn].arity[1] > 1;
  return (inner === bracket && separates) || isExtreme(piece) ? inner.entries : [inner];
}

const CLOSERS: ReadonlySet<Mark> = new Set([")", "}", "]"]);

/** Functions that may be written with fewer arguments than their row has. */
const FEWEST: Partial<Readonly<Record<FunctionName, number>>> = { log: 1, leakyRelu: 1, max: 1, min: 1 };

function checkCount(piece: FunctionPiece, args: readonly Written[]): void {
  const { arity } = FUNCTIONS[piece.fn];
  const fewest = FEWEST[piece.fn] ?? arity[0];
  const most = arity[1];
  if (args.length >= fewest && args.length <= most) return;
  const [first] = args;
  const last = args.at(-1);
  if (!first || !last) return;
  const wanted = fewest === most ? `${fewest}` : `${fewest} to ${most}`;
  const comma =
    args.length === 2 && first.kind === "number" && last.kind === "number"
      ? " If a decimal is meant, write it with a point."
      : "";
  refuse(
    "wrong-argument-count",
    `${piece.text} takes ${wanted} argument${wanted === "1" ? "" : "s"}, not ${args.length}.${comma}`,
    spanOver(first, last),
  );
}
