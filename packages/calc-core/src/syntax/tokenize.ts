import { GREEK, isDigit, isLetter, plain, SUBSCRIPTS, SUPERSCRIPTS, VULGAR } from "./characters";
import { refuse } from "./fault";
import { LIMITS } from "./limits";
import type { Mark, Token } from "./token";

const MARKS: ReadonlySet<string> = new Set("+-*/^()[]{}<>|,;='_&√∛∜∂∇±");
const PAIRS: Readonly<Record<string, Mark>> = { "<=": "<=", ">=": ">=", "!=": "!=", "**": "^" };
const SINGLE: Readonly<Record<string, Mark>> = { "≤": "<=", "≥": ">=", "≠": "!=" };

/** Cuts a text into tokens, once from left to right. Refuses characters that have no meaning here. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  const push = (to: number, part: PartOfToken): void => {
    tokens.push({ ...part, span: { from: at, to }, spaced });
    at = to;
    spaced = false;
  };
  while (at < text.length) {
    const c = plain(text.charAt(at));
    if (c === " " || c === "$" || (c === "~" && text.includes("\\"))) {
      spaced = true;
      at += 1;
    } else if (isDigit(c) || (c === "." && isDigit(plain(text.charAt(at + 1))))) {
      const to = endOfNumber(text, at);
      push(to, { kind: "number", text: [...text.slice(at, to)].map(plain).join("") });
    } else if (isLetter(c)) {
      let to = at + 1;
      while (to < text.length && isLetter(plain(text.charAt(to)))) to += 1;
      push(to, { kind: "word", text: [...text.slice(at, to)].map(plain).join("") });
    } else if (c === "\\") pushCommand(text, at, push);
    else pushSign(text, at, c, push);
  }
  tokens.push({ kind: "end", span: { from: text.length, to: text.length }, spaced: true });
  return tokens;
}

type PartOfToken = Token extends infer T ? (T extends Token ? Omit<T, "span" | "spaced"> : never) : never;
type Push = (to: number, part: PartOfToken) => void;

function pushSign(text: string, at: number, c: string, push: Push): void {
  const pair = PAIRS[c + text.charAt(at + 1)];
  const greek = GREEK[c];
  const vulgar = VULGAR[c];
  const single = SINGLE[c];
  if (pair) push(at + 2, { kind: "mark", text: pair });
  else if (single) push(at + 1, { kind: "mark", text: single });
  else if (greek) push(at + 1, { kind: "word", text: greek });
  else if (vulgar) push(at + 1, { kind: "vulgar", text: c, over: vulgar[0], under: vulgar[1] });
  else if (SUPERSCRIPTS[c] !== undefined) pushRun(text, at, SUPERSCRIPTS, "superscript", push);
  else if (SUBSCRIPTS[c] !== undefined) pushRun(text, at, SUBSCRIPTS, "subscript", push);
  else if (isMark(c)) push(at + 1, { kind: "mark", text: c });
  else stray(text, at, c);
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

function pushCommand(text: string, at: number, push: Push): void {
  const next = text.charAt(at + 1);
  if (!isLetter(next)) {
    if (next === "\\") push(at + 2, { kind: "mark", text: "\\\\" });
    else if (next === "|") refuse("stray-character", "The sign \\| has no meaning here; use | for an absolute value.", { from: at, to: at + 2 });
    else if (next === "{" || next === "}") push(at + 2, { kind: "mark", text: next === "{" ? "(" : ")" });
    // \, \; \! \: and "\ " are blanks.
    else if (",;!: %".includes(next) && next !== "") push(at + 2, { kind: "command", text: "space" });
    else refuse("stray-character", "There is nothing after this backslash.", { from: at, to: at + 1 });
    return;
  }
  let to = at + 1;
  while (to < text.length && isLetter(text.charAt(to))) to += 1;
  push(to, { kind: "command", text: text.slice(at + 1, to) });
}

/** Digits, a point, digits, and a power of ten only where digits follow its e: 2e3, 5.1e-2, never 2e. */
function endOfNumber(text: string, start: number): number {
  const digits = (from: number): number => {
    let to = from;
    while (to < text.length && isDigit(plain(text.charAt(to)))) to += 1;
    return to;
  };
  let to = digits(start);
  if (text.charAt(to) === "." ) to = digits(to + 1);
  if (to - start > LIMITS.digits) refuse("number-too-long", `This number has more than ${LIMITS.digits} digits.`, { from: start, to });
  if (text.charAt(to) === "e" || text.charAt(to) === "E") {
    const sign = "+-".includes(plain(text.charAt(to + 1))) && text.charAt(to + 1) !== "" ? 1 : 0;
    const end = digits(to + 1 + sign);
    if (end > to + 1 + sign) return end;
  }
  return to;
}

const HINTS: Readonly<Record<string, string>> = {
  "%": "A percent sign has no meaning here; write 0.05 for 5 %.",
  "!": "Factorials are not used here; write the product out.",
  "?": "A question mark has no meaning here.",
  ".": "A point alone has no meaning here. Write * for a product and 0.5 for a decimal.",
  "∞": "Infinity is not a number, so it cannot be part of an answer here.",
  ":": "A colon has no meaning here; write / for a quotient.",
  '"': "Quotation marks have no meaning here.",
  "∫": "Integral signs cannot be read here; write the result itself.",
  "∑": "Sum signs cannot be read here; write the terms out.",
};

function stray(text: string, at: number, c: string): never {
  const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  const shown = text.slice(at, at + width);
  refuse("stray-character", HINTS[c] ?? `The character "${shown}" has no meaning here.`, { from: at, to: at + width });
}
