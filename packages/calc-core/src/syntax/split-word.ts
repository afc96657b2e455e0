import { GREEK_NAMES } from "./characters";
import { refuse, type Remark, type Span } from "./fault";
import { type Names, suggestionFor } from "./names";
import type { Piece } from "./piece";
import { FUNCTION_LETTERS, functionNamed, NEEDS_COMPANY, STANDS_ALONE } from "./spellings";
import { unknownSentence } from "./subscripts";
import type { Token } from "./token";

type Word = Token & { readonly kind: "word" };
type Place = { readonly span: Span; readonly spaced: boolean; readonly beforeBracket: boolean; readonly alone: boolean };

/** A run of more letters than this, most of them undeclared, is a word that is not known, and no product. */
const LETTERS_IN_A_PRODUCT = 4;
/** No name that we know is longer. */
const LONGEST_NAME = 12;

/** One word as the names it is made of, the longest first, from the left. */
export function splitWord(token: Word, beforeBracket: boolean, names: Names, remarks: Remark[]): readonly Piece[] {
  const word = token.text;
  const whole = known(word, { span: token.span, spaced: token.spaced, beforeBracket, alone: true }, names);
  if (whole) return [whole];
  if (shadowed(word, names)) {
    const rest = word.slice(1);
    remarks.push({ code: "declared-name", message: `Read as a·${rest}, since a is a name here; the inverse function is arc${rest}.`, span: token.span });
  }
  // A Greek letter is one character of the text and several of the word.
  const even = token.span.to - token.span.from === word.length;
  const longest = Math.max(LONGEST_NAME, names.longest);
  const pieces: Piece[] = [];
  const strangers: Span[] = [];
  for (let at = 0; at < word.length; ) {
    const place = (length: number): Place => ({
      span: even ? { from: token.span.from + at, to: token.span.from + at + length } : token.span,
      spaced: at === 0 && token.spaced,
      beforeBracket: beforeBracket && at + length === word.length,
      alone: false,
    });
    let length = Math.min(longest, word.length - at);
    let found: Piece | undefined;
    for (; length > 0 && !found; length--) found = known(word.slice(at, at + length), place(length), names);
    length += 1;
    if (!found) {
      const { span, spaced } = place(1);
      strangers.push(span);
      found = { kind: "name", name: word.charAt(at), span, spaced };
      length = 1;
    }
    pieces.push(found);
    at += length;
  }
  judge(token, strangers, pieces, beforeBracket, names);
  return pieces;
}

/** Letters that nobody declared: a fault where names are strict, or where there are too many for a product. */
function judge(token: Word, strangers: readonly Span[], pieces: readonly Piece[], beforeBracket: boolean, names: Names): void {
  const [first] = strangers;
  if (!first) return;
  const word = token.text;
  const letters = pieces.every((piece) => piece.kind !== "function" && piece.span.to - piece.span.from === 1);
  if (beforeBracket && letters && word.length > 2) {
    const suggestion = suggestionFor(word, names);
    if (strangers.length === pieces.length || (suggestion && functionNamed(suggestion))) {
      refuse("unknown-function", `There is no function "${word}" here.${suggestion ? ` Did you mean ${suggestion}?` : ""}`, token.span, suggestion);
    }
  }
  const many = pieces.length > LETTERS_IN_A_PRODUCT && 2 * strangers.length > pieces.length;
  if (!names.strict && !many) return;
  // One stranger in a run is named alone; a run of strangers is named whole.
  const single = !many && word.length > 1 && strangers.length < pieces.length;
  const name = single ? word.charAt(first.from - token.span.from) : word;
  refuse("unknown-name", unknownSentence(name, names), single ? first : token.span, suggestionFor(name, names));
}

/** acos where a is declared: a·cos, since a declared name beats a function's. */
const shadowed = (word: string, names: Names): boolean => word.startsWith("a") && names.variables.has("a") && functionNamed(word) !== undefined && functionNamed(word.slice(1)) !== undefined;

function known(word: string, { span, spaced, beforeBracket, alone }: Place, names: Names): Piece | undefined {
  if (names.variables.has(word)) return { kind: "name", name: word, span, spaced };
  if (names.functions.has(word)) return { kind: "callee", name: word, span, spaced };
  if (word === "sigma" && beforeBracket) return { kind: "function", fn: "sigmoid", text: word, span, spaced };
  // Inside a run of declared letters, pi and xi are letters too.
  const letters = !alone && word.length > 1 && [...word].every((letter) => names.variables.has(letter));
  if (!letters && (word === "pi" || word === "PI" || word === "Pi")) return { kind: "constant", name: "pi", span, spaced };
  if (word === "e") return { kind: "constant", name: "e", span, spaced };
  const fn = functionNamed(word);
  const fits = (alone || !STANDS_ALONE.has(word)) && (beforeBracket || !NEEDS_COMPANY.has(word)) && !shadowed(word, names);
  if (fn && fits) return { kind: "function", fn, text: word, span, spaced };
  if (!names.strict && FUNCTION_LETTERS.has(word) && beforeBracket) return { kind: "callee", name: word, span, spaced };
  if (!names.strict && !letters && GREEK_NAMES.has(word)) return { kind: "name", name: word, span, spaced };
  return undefined;
}
