import type { Expr } from "../expr/node";
import type { Fault } from "./fault";
import type { ReadOptions } from "./names";
import { readExpr } from "./read";
import { faultAt, splitOutside } from "./split-outside";
import { tooLong } from "./too-long";
import type { Written } from "./written";

export type EquationSide = { readonly text: string; readonly expr: Expr; readonly written: Written };
export type EquationReading = { readonly ok: true; readonly left: EquationSide; readonly right: EquationSide } | { readonly ok: false; readonly fault: Fault };

/** An equals sign that is no part of <=, >=, !=. */
const EQUALS = /(?<![<>!:=])&?=(?!=)/;
/** L(x) = …, f(x, y) = …: a function's name on the left stands for the letter that the equation is solved for. */
const NAMED = /^\s*(?:[A-Za-z]\w*|\\hat\{?\w\}?)\s*(?:\\left)?\([\w\s,]*(?:\\right)?\)\s*$/;

/**
 * Reads one equation, such as y = 2x + 1, y - 1 = 2(x - 1) or 2x - y = 1. Spans of both sides are those in the whole text.
 *
 * @param options.solvedFor the letter that L(x) on the left may stand for
 */
export function readEquation(text: string, options: ReadOptions & { readonly solvedFor?: string } = {}): EquationReading {
  const long = tooLong(text);
  if (long) return { ok: false, fault: long };
  const sides = splitOutside({ text, from: 0 }, EQUALS);
  const [left, right, more] = sides;
  if (!left || text.trim() === "") return refused("empty", "There is nothing here yet.", text);
  if (!right) return refused("not-an-expression", "An equation has an equals sign, as in y = 2x + 1.", text);
  if (more) return refused("equation", "One equation has one equals sign.", text);
  const { solvedFor, ...names } = options;
  const read = (side: typeof left): EquationSide | Fault => {
    const stands = solvedFor !== undefined && side === left && NAMED.test(side.text) ? solvedFor : side.text;
    const reading = readExpr(stands, names);
    return reading.ok ? { text: stands, expr: reading.expr, written: reading.written } : faultAt(reading.fault, side.from);
  };
  const [first, second] = [read(left), read(right)];
  if ("code" in first) return { ok: false, fault: first };
  if ("code" in second) return { ok: false, fault: second };
  return { ok: true, left: first, right: second };
}

const refused = (code: Fault["code"], message: string, text: string): EquationReading => ({ ok: false, fault: { code, message, span: { from: 0, to: text.trimEnd().length } } });
