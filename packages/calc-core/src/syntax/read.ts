import type { Expr } from "../expr/node";
import { Cursor } from "./cursor";
import { type Fault, FaultSignal, refuse, type Remark } from "./fault";
import { grammarOver } from "./grammar";
import { plainTokens } from "./latex";
import { dropLeftHandSide } from "./left-hand-side";
import { LIMITS } from "./limits";
import { lower, type MathObject } from "./lower";
import { namesOf, type ReadOptions } from "./names";
import type { Token } from "./token";
import { tokenize } from "./tokenize";
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
export function read(text: string, options: ReadOptions = {}): Reading {
  return catchFault(() => {
    if (text.length > LIMITS.length) refuse("too-long", `This text is longer than ${LIMITS.length} characters.`, { from: LIMITS.length, to: text.length });
    const left = dropLeftHandSide(text);
    if (left === "equation") refuse("equation", "This is an equation; write the expression alone.", { from: 0, to: text.length });
    const names = namesOf(options);
    const tokens = tokenize(text).filter((token) => token.span.from >= (left?.from ?? 0));
    if (tokens.length < 2) refuse("empty", "There is nothing here yet.", { from: 0, to: text.length });
    refuseDecimalComma(tokens);
    const cursor = new Cursor(resolveWords(plainTokens(tokens), names), names);
    const written = readWhole(cursor);
    const object = lower(written, names);
    return { ok: true, written, object, remarks: cursor.remarks, ...(left ? { leftHandSide: left.name } : {}) };
  });
}

/** As `read`, for one expression: a vector or a matrix is a fault. */
export function readExpr(text: string, options: ReadOptions = {}): { readonly ok: true; readonly expr: Expr; readonly written: Written; readonly remarks: readonly Remark[] } | { readonly ok: false; readonly fault: Fault } {
  const reading = read(text, options);
  if (!reading.ok) return reading;
  if (reading.object.kind !== "scalar") {
    return { ok: false, fault: { code: "not-an-expression", message: "One expression is asked for, and this is a list.", span: reading.written.span } };
  }
  return { ok: true, expr: reading.object.value, written: reading.written, remarks: reading.remarks };
}

/** The whole text: one expression, or several with commas between them, which are a vector. */
function readWhole(cursor: Cursor): Written {
  const grammar = grammarOver(cursor);
  const entries = [grammar.expression()];
  while (cursor.take(",")) entries.push(grammar.expression());
  const rest = cursor.piece;
  if (rest.kind === "mark") {
    if ([")", "]", "}", ")|"].includes(rest.text)) refuse("extra-bracket", `This ${rest.text === ")|" ? "|" : rest.text} closes nothing.`, rest.span);
    if (rest.text === "|") refuse("missing-bracket", "This bar | is never closed.", rest.span);
    if (rest.text === "'") refuse("not-an-expression", "A derivative sign cannot be part of an answer; write the derivative itself.", rest.span);
    if (rest.text === "=") refuse("equation", "There is an equals sign too many; write the expression alone.", rest.span);
  }
  if (rest.kind !== "end") refuse("stray-character", "From here on the text cannot be read.", rest.span);
  const [first] = entries;
  const last = entries.at(-1);
  if (entries.length === 1 || !first || !last) return first ?? refuse("empty", "There is nothing here yet.", rest.span);
  return { kind: "vector", bracket: "(", entries, span: { from: first.span.from, to: last.span.to } };
}

/** 3,14 outside of any bracket: a decimal comma rather than a list. */
function refuseDecimalComma(tokens: readonly Token[]): void {
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "mark") continue;
    if ("([{<".includes(token.text)) depth += 1;
    else if (")]}>".includes(token.text)) depth -= 1;
    else if (token.text === "," && depth === 0) {
      const [before, after] = [tokens[i - 1], tokens[i + 1]];
      if (before?.kind === "number" && after?.kind === "number" && !token.spaced && !after.spaced) {
        refuse("decimal-comma", `Decimals are written with a point here: ${before.text}.${after.text}`, { from: before.span.from, to: after.span.to });
      }
    }
  }
}

/** Turns a refusal inside the recursion into a value. */
export function catchFault<T>(run: () => T): T | { readonly ok: false; readonly fault: Fault } {
  try {
    return run();
  } catch (error) {
    if (error instanceof FaultSignal) return { ok: false, fault: error.fault };
    throw error;
  }
}
