import { ACCENTS, GREEK, isDigit, isLetter, plain, SUBSCRIPTS, SUPERSCRIPTS, VULGAR } from "./characters";
import { refuse } from "./fault";
import { LIMITS } from "./limits";
import { endOfNumber } from "./number";
import { NO_NORMS, refuseStray } from "./stray";
import { NO_INDEX } from "./subscripts";
import type { Mark, Token } from "./token";

const MARKS: ReadonlySet<string> = new Set("+-*/^()[]{}<>|,;='_&√∛∜∂∇±⌊⌋⌈⌉");
const PAIRS: ReadonlyMap<string, Mark> = new Map([["<=", "<="], [">=", ">="], ["!=", "!="], ["**", "^"]]); // prettier-ignore
const BEGIN_PAIRS = "<>!*";
const SINGLE: ReadonlyMap<string, Mark> = new Map([["≤", "<="], ["≥", ">="], ["≠", "!="], ["⩽", "<="], ["⩾", ">="]]); // prettier-ignore

const isMark = (c: string): c is Mark => MARKS.has(c);

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
    if (cutPlainly(cutter)) continue;
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
    else if (c === "$" && isAtTheEdge(cutter)) cutter.at = cutter.tokens.length === 0 ? at + 1 : text.length;
    else cutSign(cutter);
  }
  cutter.tokens.push({ kind: "end", text: "", span: { from: text.length, to: text.length }, spaced: true });
  return cutter.tokens;
}

/** $x^2$: the signs around a formula, and none inside of it. */
const isAtTheEdge = ({ tokens, text, at }: Cutter): boolean => tokens.length === 0 || /^[\s$.]*$/.test(text.slice(at));

/** What most tokens are, told by one look at a code: blanks, letters and whole numbers of ASCII, single signs. */
function cutPlainly(cutter: Cutter): boolean {
  const { text, at } = cutter;
  const code = text.charCodeAt(at);
  switch (code < 128 ? CLASSES[code] : OTHER) {
    case BLANK:
      cutter.spaced = true;
      cutter.at += 1;
      return true;
    case LETTER:
    case DIGIT: {
      const of = CLASSES[code];
      let to = at + 1;
      while (CLASSES[text.charCodeAt(to)] === of) to += 1;
      if (!endsPlainly(text, to, of === DIGIT) || to - at > LIMITS.digits) return false;
      cutter.push(to, of === LETTER ? "word" : "number", text.slice(at, to));
      return true;
    }
    case SIGN: {
      const mark = SIGNS[code];
      if (mark === undefined || (mark === "*" && plain(text.charAt(at + 1)) === "*")) return false;
      if (mark === "_" && text.charAt(at + 1) === "_") refuseUnderscores(text, at);
      // 4{,}5 is how TeX writes a decimal comma.
      if (mark === "{" && text.startsWith(",}", at + 1)) cutter.mark(at + 3, ",");
      else cutter.mark(at + 1, mark);
      return true;
    }
    default:
      return false;
  }
}

const UNDERSCORED_NAME = /__+[A-Za-z]\w*/y;

/** Names of programs such as __init__ are no notation of mathematics: named whole. Two low lines alone lack an index. */
function refuseUnderscores(text: string, at: number): never {
  UNDERSCORED_NAME.lastIndex = at;
  const [name] = UNDERSCORED_NAME.exec(text) ?? [];
  if (name) refuse("unknown-name", `The name "${name}" is not part of this problem.`, { from: at, to: at + name.length });
  return refuse("missing-operand", NO_INDEX, { from: at, to: at + 1 });
}

const [OTHER, BLANK, LETTER, DIGIT, SIGN] = [0, 1, 2, 3, 4];
const SIGNS: (Mark | undefined)[] = [];
const CLASSES = new Uint8Array(0x10000);
for (const c of " \t\n") CLASSES[c.charCodeAt(0)] = BLANK;
for (let code = 0; code < 128; code++) {
  const c = String.fromCharCode(code);
  if (isLetter(c)) CLASSES[code] = LETTER;
  else if (isDigit(c)) CLASSES[code] = DIGIT;
  else if (isMark(c) && c !== "<" && c !== ">") {
    CLASSES[code] = SIGN;
    SIGNS[code] = c;
  }
}

/** Does nothing of the same token follow: a letter of another alphabet, a point, the e of a power of ten? */
function endsPlainly(text: string, at: number, inNumber: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return false;
  return !inNumber || (code !== 0x2e && code !== 0x65 && code !== 0x45);
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
  else if (c === "″" || (c === '"' && isDoublePrime(cutter))) cutPrimes(cutter);
  else if (!cutAccent(cutter)) refuseStray(text, at, c);
}

/** f"(x) = 2: two strokes behind a name that a bracket or an equals sign follows. */
const isDoublePrime = ({ tokens, text, at, spaced }: Cutter): boolean =>
  !spaced && tokens.at(-1)?.kind === "word" && /^\s*[(=]/.test(text.slice(at + 1, at + 10));

function cutPrimes(cutter: Cutter): void {
  const { at } = cutter;
  cutter.mark(at, "'");
  cutter.mark(at + 1, "'");
}

/** ŷ is y_hat, as \hat{y} is: the letter and the sign above it may be one character or two. */
function cutAccent(cutter: Cutter): boolean {
  const { text, at } = cutter;
  const c = text.charAt(at);
  const [letter = "", accent = ""] = ACCENTS.has(c) ? ["", c] : c.normalize("NFD");
  const index = ACCENTS.get(accent);
  const before = cutter.tokens.at(-1);
  if (index === undefined || (letter === "" ? cutter.spaced || before?.kind !== "word" : !isLetter(letter))) return false;
  if (letter !== "") cutter.push(at, "word", letter);
  cutter.mark(at, "_");
  cutter.push(at + 1, "word", index);
  return true;
}

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
  // \(x^2\) and \[x^2\]: the signs around a formula, as $x^2$ has them.
  else if ((next === "(" || next === "[") && cutter.tokens.length === 0) cutter.at += 2;
  else if ((next === ")" || next === "]") && /^[\s.]*$/.test(text.slice(at + 2))) cutter.at = text.length;
  else if (next === "|") refuse("stray-character", NO_NORMS, { from: at, to: at + 2 });
  else if (next !== "" && "%$#".includes(next)) refuseStray(text, at + 1, next);
  else refuse("stray-character", "There is nothing after this backslash.", { from: at, to: at + 1 });
}
