import { GREEK, isDigit, isLetter, plain, SUBSCRIPTS, SUPERSCRIPTS, VULGAR } from "./characters";
import { refuse } from "./fault";
import { endOfNumber } from "./number";
import { NO_NORMS, refuseStray } from "./stray";
import type { Mark, Token } from "./token";

const MARKS: ReadonlySet<string> = new Set("+-*/^()[]{}<>|,;='_&√∛∜∂∇±⌊⌋⌈⌉");
const PAIRS: Readonly<Record<string, Mark>> = { "<=": "<=", ">=": ">=", "!=": "!=", "**": "^" };
const SINGLE: Readonly<Record<string, Mark>> = { "≤": "<=", "≥": ">=", "≠": "!=", "⩽": "<=", "⩾": ">=" };

type PartOfToken = Token extends infer T ? (T extends Token ? Omit<T, "span" | "spaced"> : never) : never;
type Push = (to: number, part: PartOfToken) => void;

/** Cuts a text into tokens, once from left to right. Refuses characters that have no meaning here. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  const push: Push = (to, part) => {
    tokens.push({ ...part, span: { from: at, to }, spaced });
    at = to;
    spaced = false;
  };
  while (at < text.length) {
    const c = plain(text.charAt(at));
    if (c === " ") {
      spaced = true;
      at += 1;
    } else if (isDigit(c) || (c === "." && isDigit(plain(text.charAt(at + 1))))) {
      const to = endOfNumber(text, at);
      push(to, { kind: "number", text: plainText(text, at, to) });
    } else if (isLetter(letterAt(text, at))) pushWord(text, at, push);
    else if (c === "\\") pushCommand(text, at, push);
    else if (c === "." && text.slice(at + 1).trim() === "") at = text.length;
    else pushSign(text, at, push);
  }
  tokens.push({ kind: "end", span: { from: text.length, to: text.length }, spaced: true });
  return tokens;
}

const plainText = (text: string, from: number, to: number): string => {
  let plainly = "";
  for (let i = from; i < to; i++) plainly += plain(text.charAt(i));
  return plainly;
};

const HIGH = /[\ud800-\udbff]/;

/** The plain letter here: 𝑥 of a mathematics font takes two units. */
const letterAt = (text: string, at: number): string =>
  HIGH.test(text.charAt(at)) ? text.slice(at, at + 2).normalize("NFKC") : plain(text.charAt(at));

function pushWord(text: string, at: number, push: Push): void {
  let to = at;
  let word = "";
  for (let letter = letterAt(text, to); to < text.length && isLetter(letter); letter = letterAt(text, to)) {
    word += letter;
    to += HIGH.test(text.charAt(to)) ? 2 : 1;
  }
  push(to, { kind: "word", text: word });
}

function pushSign(text: string, at: number, push: Push): void {
  const width = HIGH.test(text.charAt(at)) ? 2 : 1;
  const c = width === 2 ? plain(letterAt(text, at)) : plain(text.charAt(at));
  const pair = PAIRS[c + plain(text.charAt(at + 1))];
  const single = SINGLE[c];
  const greek = GREEK[c];
  const vulgar = VULGAR[c];
  if (pair) push(at + 2, { kind: "mark", text: pair });
  else if (single) push(at + 1, { kind: "mark", text: single });
  else if (greek) push(at + width, { kind: "word", text: greek });
  else if (vulgar) push(at + 1, { kind: "vulgar", text: c, over: vulgar[0], under: vulgar[1] });
  else if (SUPERSCRIPTS[c] !== undefined) pushRun(text, at, SUPERSCRIPTS, "superscript", push);
  else if (SUBSCRIPTS[c] !== undefined) pushRun(text, at, SUBSCRIPTS, "subscript", push);
  else if (isMark(c)) push(at + 1, { kind: "mark", text: c });
  else if (width === 2 && isDigit(c)) push(at + 2, { kind: "number", text: c });
  else refuseStray(text, at, c);
}

const isMark = (c: string): c is Mark => MARKS.has(c);

function pushRun(text: string, at: number, table: Readonly<Record<string, string>>, kind: "superscript" | "subscript", push: Push): void {
  let to = at;
  let run = "";
  for (let small = table[text.charAt(to)]; small !== undefined; small = table[text.charAt(to)]) {
    run += small;
    to += 1;
  }
  push(to, { kind, text: run });
}

const ESCAPED: Readonly<Record<string, Mark>> = { "\\": "\\\\", "{": "(", "}": ")", _: "_" };

function pushCommand(text: string, at: number, push: Push): void {
  const next = text.charAt(at + 1);
  const mark = Object.hasOwn(ESCAPED, next) ? ESCAPED[next] : undefined;
  if (mark) push(at + 2, { kind: "mark", text: mark });
  else if (isLetter(next)) {
    let to = at + 1;
    while (isLetter(text.charAt(to))) to += 1;
    push(to, { kind: "command", text: text.slice(at + 1, to) });
  }
  // \, \; \! \: and "\ " are blanks.
  else if (next !== "" && ",;!:> ".includes(next)) push(at + 2, { kind: "command", text: "space" });
  else if (next === "|") refuse("stray-character", NO_NORMS, { from: at, to: at + 2 });
  else refuse("stray-character", "There is nothing after this backslash.", { from: at, to: at + 1 });
}
