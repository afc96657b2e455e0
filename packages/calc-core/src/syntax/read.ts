import type { Expr } from "../expr/node";
import { Cursor, type Grammar } from "./cursor";
import { refuseDerivativeSigns } from "./derivative-signs";
import { type Fault, FaultSignal, refuse, type Remark } from "./fault";
import { grammarOver } from "./grammar";
import { plainTokens } from "./latex";
import { dropLeftHandSide } from "./left-hand-side";
import { lower, type MathObject } from "./lower";
import { type Names, namesOf, NO_OPTIONS, type ReadOptions } from "./names";
import { refuseRest } from "./rest";
import type { Token } from "./token";
import { tokenize } from "./tokenize";
import { refuseTooLong } from "./too-long";
import { resolveWords } from "./words";
import type { Written } from "./written";

/** What a text says, with how it was read; or the one fault that keeps it from being read. */
export type Reading =
  | {
      readonly ok: true;
      readonly written: Written;
      readonly object: MathObject;
      readonly remarks: readonly Remark[];
      /** A left-hand side that only named what is asked, and was dropped. */
      readonly leftHandSide?: string;
    }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Reads ordinary maths notation or LaTeX, the way a teacher would (docs/reading.md has the rules).
 * Linear in the length of the text. Never throws: whatever is wrong is a fault with its place.
 */
export function read(text: string, options: ReadOptions = NO_OPTIONS): Reading {
  return catchFault(() => {
    refuseTooLong(text);
    const names = namesOf(options);
    const cut = tokenize(text);
    const ink = signsOf(cut);
    const all = ink.command ? plainTokens(cut) : cut;
    if (all.length < 2) refuse("empty", "There is nothing here yet.", { from: 0, to: text.length });
    const signs = ink.command ? signsOf(all) : ink;
    const left = signs.equals ? dropLeftHandSide(all, text) : { tokens: all };
    const { written, remarks } = readTokens(left.tokens, names, signs);
    const object = lower(written, names, signs.list);
    if (left.name === undefined) return { ok: true, written, object, remarks };
    return { ok: true, written, object, remarks, leftHandSide: left.name };
  });
}

/** What stands in a text, found by one look at each token, so that nothing looks for what is not there. */
type Signs = { command: boolean; equals: boolean; comma: boolean; bars: number; /** What a list cannot do without; LaTeX has words for it too. */ list: boolean; /** A d that may be a derivative's. */ derivative: boolean };

const SMALL_D = 100;

function signsOf(tokens: readonly Token[]): Signs {
  const signs: Signs = { command: false, equals: false, comma: false, bars: 0, list: false, derivative: false };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === "word") signs.derivative ||= token.text.length <= 2 && token.text.charCodeAt(0) === SMALL_D;
    else if (token?.kind === "command") signs.command = signs.list = true;
    else if (token?.kind === "mark") {
      const { text } = token;
      if (text === "|") signs.bars += 1;
      else if (text === "=") signs.equals = true;
      else if (text === ",") signs.comma = signs.list = true;
      else if (text === ";" || text === "[" || text === "<" || text === "&") signs.list = true;
    }
  }
  return signs;
}

type ReadText = { readonly written: Written; readonly remarks: readonly Remark[] };

function readTokens(tokens: readonly Token[], names: Names, { comma, bars, derivative }: Signs): ReadText {
  if (comma) refuseDecimalComma(tokens);
  if (derivative) refuseDerivativeSigns(tokens, names);
  const remarks: Remark[] = [];
  const pieces = resolveWords(tokens, names, remarks);
  const attempt = (barsNest: boolean): ReadText => {
    const cursor = new Cursor(pieces, names, barsNest);
    const written = readWhole(grammarOver(cursor));
    return { written, remarks: remarks.length > 0 ? [...remarks, ...cursor.remarks] : cursor.remarks };
  };
  if (bars < 4 || bars % 2 === 1) return attempt(false);
  // |x|y|z| closes each bar as soon as it can; where that fails, |2|x|| opens them as soon as it can.
  const first = catchFault(() => ({ ok: true as const, read: attempt(false) }));
  if (first.ok) return first.read;
  const second = catchFault(() => ({ ok: true as const, read: attempt(true) }));
  if (second.ok) return second.read;
  throw new FaultSignal(first.fault);
}

/** As `read`, for one expression: a vector or a matrix is a fault. */
export function readExpr(
  text: string,
  options: ReadOptions = NO_OPTIONS,
):
  | { readonly ok: true; readonly expr: Expr; readonly written: Written; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly fault: Fault } {
  const reading = read(text, options);
  if (!reading.ok) return reading;
  if (reading.object.kind !== "scalar") {
    return {
      ok: false,
      fault: {
        code: "not-an-expression",
        message: "One expression is asked for, and this is a list.",
        span: reading.written.span,
      },
    };
  }
  return { ok: true, expr: reading.object.value, written: reading.written, remarks: reading.remarks };
}

/** The whole text: one expression, or several with commas between them, which are a vector. */
function readWhole(grammar: Grammar): Written {
  const { cursor } = grammar;
  const first = grammar.expression();
  let last = first;
  let entries: Written[] | undefined;
  while (cursor.take(",")) (entries ??= [first]).push((last = grammar.expression()));
  refuseRest(cursor);
  return entries ? { kind: "vector", bracket: "(", entries, span: { from: first.span.from, to: last.span.to } } : first;
}

/** 3,14 outside of any bracket: a decimal comma rather than a list. */
function refuseDecimalComma(tokens: readonly Token[]): void {
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== "mark") continue;
    if ("([{<".includes(token.text)) depth += 1;
    else if (")]}>".includes(token.text)) depth -= 1;
    else if (token.text === "," && depth === 0) {
      const [before, after] = [tokens[i - 1], tokens[i + 1]];
      if (before?.kind === "number" && after?.kind === "number" && !token.spaced && !after.spaced) {
        refuse("decimal-comma", decimalSentence(before.text, after.text), {
          from: before.span.from,
          to: after.span.to,
        });
      }
    }
  }
}

/** 2,5 is 2.5; in 1.000,5 the point and in 1,000 the comma may have separated thousands. */
function decimalSentence(before: string, after: string): string {
  const [whole = before, thousands] = before.split(".");
  if (thousands !== undefined) return `Decimals are written with a point here, and thousands with nothing between: ${whole}${thousands}.${after}`;
  const also = after.length === 3 && before.length < 4 && before !== "0" ? `; if thousands are meant: ${before}${after}` : "";
  return `Decimals are written with a point here: ${before}.${after}${also}`;
}

/** Turns a refusal inside the recursion into a value. */
export function catchFault<T>(run: () => T): T | { readonly ok: false; readonly fault: Fault } {
  try {
    return run();
  } catch (error) {
    if (error instanceof FaultSignal) return { ok: false, fault: error.fault };
    // The engine's own limits: the stack of a caller that is deep already, the size of a BigInt.
    if (error instanceof RangeError)
      return {
        ok: false,
        fault: { code: "too-deep", message: "This is nested too deep to be read.", span: { from: 0, to: 0 } },
      };
    throw error;
  }
}
