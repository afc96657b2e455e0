import type { Expr } from "../expr/node";
import { centreOf, piecesWithin } from "./distance-condition";
import { type Fault, FaultSignal, refuse } from "./fault";
import type { ReadOptions } from "./names";
import type { IntervalEnd, IntervalPiece } from "./interval-piece";
import { withRoundBrackets } from "./outward-brackets";
import { catchFault, readExpr } from "./read";
import { faultAt, inside, type Slice, splitOutside, trimmed } from "./split-outside";
import { refuseTooLong } from "./too-long";

/** A union of intersections of unions of intervals, as it was written. */
export type IntervalText = readonly (readonly (readonly IntervalPiece[])[])[];
export type IntervalReading = { readonly ok: true; readonly union: IntervalText } | { readonly ok: false; readonly fault: Fault };

const UNION = /∪|\\cup|\bU\b|\bor\b|∨|\\lor|\\text\{ ?or ?\}|,|;/;
const INTERSECTION = /∩|\\cap|\band\b|&&|∧|\\land|\\text\{ ?and ?\}/;
const MINUS = /\\setminus|∖|\bwithout\b|\bexcept\b|\\(?=\s|\{)/;
const MEMBER = /^\s*([A-Za-z])\s*(?:∈|\\in(?![a-z])|\bin\b)\s*/;
const EVERYTHING = /^(?:R|ℝ|\\R|\\mathbb\s*\{?R\}?|all (?:real numbers|reals|x)|everywhere)$/i;
const NOTHING = /^(?:∅|\\emptyset|\\varnothing|\\?\{\s*\\?\}|none|nowhere)$/i;
const POINTS = /^((?:\\left)?\\?\{)(.*?)(?:\\right)?\\?\}$/s;
const INTERVAL = /^((?:\\left|\\bigl?)?[([])(.*?)(?:\\right|\\bigr?)?[)\]]$/s;
const INFINITE = /^([+\-−]?)\s*(?:∞|oo|inf|infty|infinity|\\infty)$/i;
const RELATION = /<=|>=|!=|≤|≥|≠|\\leq?(?![a-z])|\\geq?(?![a-z])|\\neq?(?![a-z])|\\lt|\\gt|<|>|=/;

/**
 * Reads a set of real numbers: (-1, 2] ∪ [3, ∞), ]-oo, 2[, x < 2 or x > 5, -1 < x <= 2, |x - 1| < 3, R \ {0}, R \ [0, 1], {1, 2}, none.
 *
 * @param variable the letter that conditions are about
 */
export function readInterval(given: string, variable: string, options: ReadOptions = {}): IntervalReading {
  return catchFault(() => {
    refuseTooLong(given);
    const text = withRoundBrackets(given);
    const whole = trimmed({ text, from: 0 });
    if (whole.text === "") refuse("empty", "There is nothing here yet.", { from: 0, to: text.length });
    const member = MEMBER.exec(whole.text)?.[0].length ?? 0;
    const set = trimmed({ text: whole.text.slice(member), from: whole.from + member });
    const alternatives = splitOutside(set, UNION).map(trimmed);
    const conditions = alternatives.filter(({ text: part }) => isCondition(part)).length;
    const commas = splitOutside(set, /,|;/).length;
    if (conditions > 0 && commas > 1) refuse("mixed-list", 'Say "and" or "or" between the conditions.', { from: set.from, to: set.from + set.text.length });
    const union = alternatives.map((alternative) => splitOutside(alternative, INTERSECTION).map(trimmed).flatMap((part) => factorsOf(part, variable, options)));
    return { ok: true as const, union };
  });
}

const isCondition = (text: string): boolean => splitOutside({ text, from: 0 }, RELATION).length > 1 && !/^[([{]/.test(text);

/** A part, and what is taken out of it by a backslash: each is one factor of the intersection. */
function factorsOf(part: Slice, variable: string, options: ReadOptions): readonly (readonly IntervalPiece[])[] {
  const [base, ...without] = splitOutside(part, MINUS).map(trimmed);
  if (!base) return [];
  const left = without.flatMap((points) => {
    const list = inside(points, POINTS);
    if (list) return splitOutside(list, /,|;/).map(trimmed).map((point) => unequalTo(valueOf(point, options)));
    if (!inside(points, INTERVAL)) return refuse("not-an-expression", "What is taken out is a list in braces or an interval, as in R \\ {0}.", { from: points.from, to: points.from + points.text.length });
    return atomOf(points, variable, options).map(outsideOf);
  });
  return [atomOf(base, variable, options), ...left];
}

function atomOf(part: Slice, variable: string, options: ReadOptions): readonly IntervalPiece[] {
  const { text, from } = part;
  if (EVERYTHING.test(text)) return [{ from: INFINITY, to: INFINITY }];
  if (NOTHING.test(text)) return [];
  const points = inside(part, POINTS);
  if (points) return splitOutside(points, /,|;/).map(trimmed).map((point) => single(valueOf(point, options)));
  const body = inside(part, INTERVAL);
  const ends = body ? splitOutside(body, /,|;/).map(trimmed) : [];
  const [low, high] = ends;
  if (low && high && ends.length === 2) return [{ from: endOf(low, text.replace(/^\\[a-z]+/, "").startsWith("["), "-", options), to: endOf(high, text.endsWith("]"), "+", options) }];
  if (isCondition(text)) return [conditionOf(part, variable, options)].flat();
  return refuse("not-an-expression", "An interval is written like (-1, 2], a union with ∪ or U, a condition like x < 2.", { from, to: from + text.length });
}

const INFINITY: IntervalEnd = { at: null, closed: false };
const single = (at: Expr): IntervalPiece => ({ from: { at, closed: true }, to: { at, closed: true } });
/** What an interval leaves of the line. */
const outsideOf = ({ from, to }: IntervalPiece): readonly IntervalPiece[] => [
  ...(from.at ? [{ from: INFINITY, to: { at: from.at, closed: !from.closed } }] : []),
  ...(to.at ? [{ from: { at: to.at, closed: !to.closed }, to: INFINITY }] : []),
];
const unequalTo = (at: Expr): readonly IntervalPiece[] => [
  { from: INFINITY, to: { at, closed: false } },
  { from: { at, closed: false }, to: INFINITY },
];

function endOf(part: Slice, closed: boolean, side: "-" | "+", options: ReadOptions): IntervalEnd {
  const infinite = INFINITE.exec(part.text);
  if (!infinite) return { at: valueOf(part, options), closed };
  const span = { from: part.from, to: part.from + part.text.length };
  if ((infinite[1] === "-" || infinite[1] === "−") !== (side === "-")) refuse("not-an-expression", "An interval runs from the smaller end to the larger, from −∞ to ∞.", span);
  if (closed) refuse("not-an-expression", "Infinity is no number, so its bracket is a round one.", span);
  return INFINITY;
}

function valueOf({ text, from }: Slice, options: ReadOptions): Expr {
  const reading = readExpr(text, options);
  if (reading.ok) return reading.expr;
  throw new FaultSignal(faultAt(reading.fault, from));
}

const FLIPPED = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "!=": "!=", "=": "=" } as const;
type Sign = keyof typeof FLIPPED;
const PLAIN: Readonly<Record<string, Sign>> = { "≤": "<=", "≥": ">=", "≠": "!=", "\\le": "<=", "\\leq": "<=", "\\ge": ">=", "\\geq": ">=", "\\ne": "!=", "\\neq": "!=", "\\lt": "<", "\\gt": ">", "<": "<", ">": ">", "<=": "<=", ">=": ">=", "!=": "!=", "=": "=" };

/** x < 2, -1 < x <= 2, x != 3 as the pieces that they leave. */
function conditionOf(part: Slice, variable: string, options: ReadOptions): readonly IntervalPiece[] {
  const sides = splitOutside(part, RELATION).map(trimmed);
  const signs = sides.slice(1).map((side, i) => PLAIN[part.text.slice((sides[i]?.from ?? 0) + (sides[i]?.text.length ?? 0) - part.from, side.from - part.from).trim()] ?? "<");
  const at = sides.findIndex(({ text }) => text === variable);
  const span = { from: part.from, to: part.from + part.text.length };
  const distance = at < 0 && sides.length === 2 ? distanceOf(sides, signs[0] ?? "<", variable, options) : null;
  if (distance) return distance;
  if (at < 0 || sides.length > 3 || (sides.length === 3 && at !== 1)) return refuse("not-an-expression", `A condition is about ${variable}, as in ${variable} < 2 or −1 < ${variable} ≤ 2.`, span);
  const bounds = sides.flatMap((side, i) => (i === at ? [] : [boundOf(i < at ? FLIPPED[signs[i] ?? "<"] : (signs[i - 1] ?? "<"), side, options)]));
  const [first, second] = bounds;
  if (!first) return [];
  if (!second) return first;
  const [lower, upper] = [[...first, ...second].find(({ to }) => to.at === null), [...first, ...second].find(({ from }) => from.at === null)];
  if (first.length > 1 || second.length > 1 || !lower || !upper) return refuse("not-an-expression", "The two signs of a chain point the same way, as in −1 < x ≤ 2.", span);
  return [{ from: lower.from, to: upper.to }];
}

/** |x| < 2, 1 <= |x - 3|: a distance below or above a number. */
function distanceOf(sides: readonly Slice[], sign: Sign, variable: string, options: ReadOptions): readonly IntervalPiece[] | null {
  for (const [i, side] of sides.entries()) {
    const [reading, other] = [readExpr(side.text, { ...options, variables: [...(options.variables ?? []), variable] }), sides[1 - i]];
    const centre = reading.ok ? centreOf(reading.expr, variable) : null;
    const from = i === 0 ? sign : FLIPPED[sign];
    if (centre && other && from !== "=" && from !== "!=") return piecesWithin(centre, from, valueOf(other, options));
  }
  return null;
}

function boundOf(sign: Sign, side: Slice, options: ReadOptions): readonly IntervalPiece[] {
  if (INFINITE.test(side.text)) return [{ from: INFINITY, to: INFINITY }];
  const at = valueOf(side, options);
  switch (sign) {
    case "<":
    case "<=":
      return [{ from: INFINITY, to: { at, closed: sign === "<=" } }];
    case ">":
    case ">=":
      return [{ from: { at, closed: sign === ">=" }, to: INFINITY }];
    case "=":
      return [single(at)];
    case "!=":
      return unequalTo(at);
  }
}
