import { GREEK_NAMES } from "./characters";
import { refuse, type Span } from "./fault";
import { type Names, suggestionFor } from "./names";
import type { Piece } from "./piece";
import { FUNCTION_LETTERS, functionNamed } from "./spellings";
import type { Token } from "./token";

/** A run of more undeclared letters than this is a word that is not known, and no product of letters. */
const LETTERS_IN_A_PRODUCT = 4;

/** Short spellings that are functions only when they stand alone: `xth` is x·t·h. */
const ALONE: ReadonlySet<string> = new Set(["sh", "ch", "th", "lb", "ld", "lg", "tg"]);

/** Resolves the words among the tokens: names, constants, functions, or several of them run together (`xsinx`). */
export function resolveWords(tokens: readonly Token[], names: Names): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === "subscript") refuse("missing-operand", "This small index stands behind nothing that could have one.", token.span);
    if (token.kind !== "word") {
      pieces.push(token);
      continue;
    }
    // MATRIX([1, 2], [3, 4]): the brackets say it already.
    if (/^matrix$/i.test(token.text) && bracketFollows(tokens[i + 1])) continue;
    const joined = joinedName(tokens, i, names);
    if (joined) {
      pieces.push(joined.piece);
      i = joined.last;
      continue;
    }
    const parts = split(token, bracketFollows(tokens[i + 1]), names);
    const last = parts.at(-1);
    const indexed = last?.kind === "name" || last?.kind === "constant" ? subscripted(last.name, tokens, i, names) : undefined;
    if (last && indexed) {
      const { name, end } = indexed;
      pieces.push(...parts.slice(0, -1), { kind: "name", name, span: { from: last.span.from, to: tokens[end]?.span.to ?? last.span.to }, spaced: last.spaced });
      i = end;
    } else pieces.push(...parts);
  }
  return pieces;
}

const bracketFollows = (next: Token | undefined): boolean => next?.kind === "mark" && next.text === "(" && !next.spaced;

/** leaky_relu, log2, atan2, and declared names with digits or an underscore, whole. */
function joinedName(tokens: readonly Token[], i: number, names: Names): { piece: Piece; last: number } | undefined {
  const [word, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (word?.kind !== "word" || !second || second.spaced) return undefined;
  const make = (text: string, last: number): { piece: Piece; last: number } | undefined => {
    const span = { from: word.span.from, to: tokens[last]?.span.to ?? word.span.to };
    if (names.variables.has(text)) return { piece: { kind: "name", name: text, span, spaced: word.spaced }, last };
    const fn = functionNamed(text);
    return fn ? { piece: { kind: "function", fn, text, span, spaced: word.spaced }, last } : undefined;
  };
  if (second.kind === "number") {
    const digits = leadingDigits(second, word.text);
    // "log2x" is log2 of x, and a declared x1 is one name; the number token must end with the name.
    return digits === second.text ? (make(word.text + digits, i + 1) ?? declaredIndex(word, digits, i + 1, tokens, names)) : undefined;
  }
  if (second.kind === "mark" && second.text === "_" && third?.kind === "word") return make(`${word.text}_${third.text}`, i + 2);
  return undefined;
}

const leadingDigits = (token: Token & { kind: "number" }, word: string): string => (/^\d+$/.test(token.text) && word.length > 0 ? token.text : "");

/** x1 where x_1 is declared. */
function declaredIndex(word: Token & { kind: "word" }, digits: string, last: number, tokens: readonly Token[], names: Names): { piece: Piece; last: number } | undefined {
  const name = `${word.text}_${digits}`;
  if (!names.variables.has(name)) return undefined;
  return { piece: { kind: "name", name, span: { from: word.span.from, to: tokens[last]?.span.to ?? word.span.to }, spaced: word.spaced }, last };
}

/** w_1, x_{12}, x₁, epsilon[0]; a letter directly before digits is a name too (x1). */
function subscripted(base: string, tokens: readonly Token[], i: number, names: Names): { name: string; end: number } | undefined {
  const [first, second, third] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (!first) return undefined;
  const named = (index: string, end: number): { name: string; end: number } => ({ name: checkedName(`${base}_${index}`, first.span, names), end });
  if (first.kind === "subscript") return named(first.text, i + 1);
  if (first.kind === "number" && !first.spaced && /^\d+$/.test(first.text) && base !== "e" && base !== "pi") {
    return { name: checkedName(names.variables.has(`${base}_${first.text}`) ? `${base}_${first.text}` : base + first.text, first.span, names), end: i + 1 };
  }
  if (first.kind !== "mark") return undefined;
  if (first.text === "_") {
    if (second?.kind === "number" && /^\d+$/.test(second.text)) return named(second.text, i + 2);
    if (second?.kind === "word") return named(second.text, i + 2);
    if (second?.kind === "mark" && second.text === "{") return inBrackets("}", i + 3);
    refuse("missing-operand", "After _ an index is expected, as in w_1.", first.span);
  }
  if (first.text === "[" && !first.spaced && (second?.kind === "number" || second?.kind === "word") && third?.kind === "mark" && third.text === "]") return named(second.text, i + 3);
  return undefined;

  function inBrackets(closer: "}", from: number): { name: string; end: number } {
    let index = "";
    for (let k = from; k < tokens.length; k++) {
      const token = tokens[k];
      if (token?.kind === "mark" && token.text === closer) return named(index, k);
      if (token?.kind === "word" || token?.kind === "number") index += token.text;
      else if (!(token?.kind === "mark" && token.text === ",")) break;
    }
    refuse("missing-bracket", "The brace of this index is never closed.", first?.span ?? { from: 0, to: 0 });
  }
}

function checkedName(name: string, span: Span, names: Names): string {
  if (!names.strict || names.variables.has(name)) return name;
  return refuse("unknown-name", unknownSentence(name, names), span, suggestionFor(name, names));
}

function unknownSentence(name: string, names: Names): string {
  const suggestion = suggestionFor(name, names);
  return `The name "${name}" is not part of this problem.${suggestion ? ` Did you mean ${suggestion}?` : ""}`;
}

/** One word token as the names it is made of, longest first from the left. */
function split(token: Token & { kind: "word" }, beforeBracket: boolean, names: Names): readonly Piece[] {
  const word = token.text;
  const whole = known(word, token.span, token.spaced, names, beforeBracket, true);
  if (whole) return [whole];
  const pieces: Piece[] = [];
  const strangers: Span[] = [];
  for (let at = 0; at < word.length; ) {
    // Greek letters are one character in the text and several in the word.
    const span = (length: number): Span => ({ from: token.span.from + at, to: Math.min(token.span.to, token.span.from + at + length) });
    const spaced = at === 0 && token.spaced;
    let found: Piece | undefined;
    let length = Math.min(12, word.length - at);
    for (; length > 1; length--) {
      found = known(word.slice(at, at + length), span(length), spaced, names, beforeBracket && at + length === word.length, false);
      if (found) break;
    }
    found ??= known(word.charAt(at), span(1), spaced, names, beforeBracket && at + 1 === word.length, false);
    if (!found) {
      strangers.push(span(1));
      found = { kind: "name", name: word.charAt(at), span: span(1), spaced };
    }
    pieces.push(found);
    at += Math.max(1, length);
  }
  judgeStrangers(token, strangers, pieces, beforeBracket, names);
  return pieces;
}

/** Letters that nobody declared: a fault where names are strict, or where there are too many for a product. */
function judgeStrangers(token: Token & { kind: "word" }, strangers: readonly Span[], pieces: readonly Piece[], beforeBracket: boolean, names: Names): void {
  const [first] = strangers;
  if (!first) return;
  const allStrange = strangers.length === pieces.length;
  if (beforeBracket && allStrange && token.text.length > 2) {
    const suggestion = suggestionFor(token.text, names);
    refuse("unknown-function", `There is no function "${token.text}" here.${suggestion ? ` Did you mean ${suggestion}?` : ""}`, token.span, suggestion);
  }
  if (!names.strict && strangers.length <= LETTERS_IN_A_PRODUCT) return;
  const single = names.strict && !(allStrange && token.text.length > 1);
  const name = single ? token.text.slice(first.from - token.span.from, first.to - token.span.from) : token.text;
  refuse("unknown-name", unknownSentence(name, names), single ? first : token.span, suggestionFor(name, names));
}

function known(word: string, span: Span, spaced: boolean, names: Names, beforeBracket: boolean, alone: boolean): Piece | undefined {
  if (names.variables.has(word)) return { kind: "name", name: word, span, spaced };
  if (names.functions.has(word)) return { kind: "callee", name: word, span, spaced };
  if (word === "sigma" && beforeBracket) return { kind: "function", fn: "sigmoid", text: word, span, spaced };
  if (word === "pi" || word === "PI" || word === "Pi") return { kind: "constant", name: "pi", span, spaced };
  if (word === "e") return { kind: "constant", name: "e", span, spaced };
  const fn = functionNamed(word);
  if (fn && (alone || !ALONE.has(word)) && !(word === "Phi" && !beforeBracket)) return { kind: "function", fn, text: word, span, spaced };
  if (FUNCTION_LETTERS.has(word) && beforeBracket) return { kind: "callee", name: word, span, spaced };
  if (GREEK_NAMES.has(word) && !names.strict) return { kind: "name", name: word, span, spaced };
  return undefined;
}
