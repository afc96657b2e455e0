import { GREEK, isDigit, isLetter, plain, SUBSCRIPTS, SUPERSCRIPTS, VULGAR } from "./characters";
import { refuse } from "./fault";
import { endOfNumber } from "./number";
import { NO_NORMS, refuseStray } from "./stray";
import type { Mark, Token } from "./token";

const MARKS: ReadonlySet<string> = new Set("+-*/^()[]{}<>|,;='_&√∛∜∂∇±⌊⌋⌈⌉");
const PAIRS: ReadonlyMap<string, Mark> = new Map([["<=", "<="], [">=", ">="], ["!=", "!="], ["**", "^"]]); // prettier-ignore
const BEGIN_PAIRS = "<>!*";
const SINGLE: ReadonlyMap<string, Mark> = new Map([["≤", "<="], ["≥", ">="], ["≠", "!="], ["⩽", "<="], ["⩾", ">="]]); // prettier-ignore

type PlainKind = Exclude<Token["kind"], "mark" | "end">;

/** Where the cutting stands, and what has been cut. */
class Cutter {
  readonly tokens: Token[] = [];
  at = 0;
  spaced = false;

  constructor(readonly text: string) {}

  push(to: number, kind: PlainKind, text: string): void {
    this.tokens.push({ kind, text, span: { from: this.at, to }, spaced: this.spaced });
    this.at = to;
    this.spaced = false;
  }

  mark(to: number, text: Mark): void {
    this.tokens.push({ kind: "mark", text, span: { from: this.at, to }, spaced: this.spaced });
    this.at = to;
    this.spaced = false;
  }
}

/** Cuts a text into tokens, once from left to right. Refuses characters that have no meaning here. */
export function tokenize(text: string): readonly Token[] {
  const cutter = new Cutter(text);
  while (cutter.at < text.length) {
    const { at } = cutter;
    const c = plain(text.charAt(at));
    if (c === " ") {
      cutter.spaced = true;
      cutter.at += 1;
    } else if (isDigit(c) || (c === "." && isDigit(plain(text.charAt(at + 1))))) {
      const to = endOfNumber(text, at);
      cutter.push(to, "number", plainText(text, at, to));
    } else if (isLetter(c) || isLetter(letterAt(text, at))) cutWord(cutter);
    else if (c === "\\") cutCommand(cutter);
    else if (c === "." && text.slice(at + 1).trim() === "") cutter.at = text.length;
    else cutSign(cutter);
  }
  cutter.tokens.push({ kind: "end", text: "", span: { from: text.length, to: text.length }, spaced: true });
  return cutter.tokens;
}

const plainText = (text: string, from: number, to: number): string => {
  let plainly = "";
  for (let i = from; i < to; i++) plainly += plain(text.charAt(i));
  return plainly;
};

/** Does a character of two units begin here? */
const isWide = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** The plain letter here: 𝑥 of a mathematics font takes two units. */
const letterAt = (text: string, at: number): string =>
  isWide(text, at) ? text.slice(at, at + 2).normalize("NFKC") : plain(text.charAt(at));

function cutWord(cutter: Cutter): void {
  const { text } = cutter;
  let to = cutter.at;
  let word = "";
  for (let letter = letterAt(text, to); to < text.length && isLetter(letter); letter = letterAt(text, to)) {
    word += letter;
    to += isWide(text, to) ? 2 : 1;
  }
  cutter.push(to, "word", word);
}

function cutSign(cutter: Cutter): void {
  const { text, at } = cutter;
  const width = isWide(text, at) ? 2 : 1;
  const c = plain(letterAt(text, at));
  const pair = BEGIN_PAIRS.includes(c) ? PAIRS.get(c + plain(text.charAt(at + 1))) : undefined;
  if (!pair && isMark(c)) return cutter.mark(at + 1, c);
  const single = SINGLE.get(c);
  const greek = GREEK.get(c);
  if (pair) cutter.mark(at + 2, pair);
  else if (single) cutter.mark(at + 1, single);
  else if (greek) cutter.push(at + width, "word", greek);
  else if (VULGAR.has(c)) cutter.push(at + 1, "vulgar", c);
  else if (SUPERSCRIPTS.has(c)) cutRun(cutter, SUPERSCRIPTS, "superscript");
  else if (SUBSCRIPTS.has(c)) cutRun(cutter, SUBSCRIPTS, "subscript");
  else if (width === 2 && isDigit(c)) cutter.push(at + 2, "number", c);
  else refuseStray(text, at, c);
}

const isMark = (c: string): c is Mark => MARKS.has(c);

function cutRun(cutter: Cutter, table: ReadonlyMap<string, string>, kind: "superscript" | "subscript"): void {
  let to = cutter.at;
  let run = "";
  for (let small = table.get(cutter.text.charAt(to)); small !== undefined; small = table.get(cutter.text.charAt(to))) {
    run += small;
    to += 1;
  }
  cutter.push(to, kind, run);
}

const ESCAPED: ReadonlyMap<string, Mark> = new Map([["\\", "\\\\"], ["{", "("], ["}", ")"], ["_", "_"]]); // prettier-ignore

function cutCommand(cutter: Cutter): void {
  const { text, at } = cutter;
  const next = text.charAt(at + 1);
  const mark = ESCAPED.get(next);
  if (mark) cutter.mark(at + 2, mark);
  else if (isLetter(next)) {
    let to = at + 1;
    while (isLetter(text.charAt(to))) to += 1;
    cutter.push(to, "command", text.slice(at + 1, to));
  }
  // \, \; \! \: and "\ " are blanks.
  else if (next !== "" && ",;!:> ".includes(next)) cutter.push(at + 2, "command", "space");
  else if (next === "|") refuse("stray-character", NO_NORMS, { from: at, to: at + 2 });
  else refuse("stray-character", "There is nothing after this backslash.", { from: at, to: at + 1 });
}
