import { GREEK_NAMES } from "./characters";
import { refuse, type Remark, type Span } from "./fault";
import { known, mayBegin, type Named, shadowed } from "./known-words";
import { type Names, suggestionFor } from "./names";
import type { Piece } from "./piece";
import { functionNamed } from "./spellings";
import { unknownSentence } from "./subscripts";
import type { Token } from "./token";

type Word = Token & { readonly kind: "word" };
/** A run of more letters than this, most of them undeclared, is a word that is not known, and no product. */
const LETTERS_IN_A_PRODUCT = 4;
/** Of a shorter run of letters nobody knows which name was meant. */
const SHORTEST_MEANT = 4;
/** No name that we know is longer. */
const LONGEST_NAME = 12;

/** One word as the names it is made of, the longest first, from the left. With an index behind it, its last letter is judged later. */
export function splitWord(
  token: Word,
  beforeBracket: boolean,
  names: Names,
  remarks: Remark[],
  indexFollows = false,
): readonly Piece[] {
  const word = token.text;
  const whole = known(word, beforeBracket, true, names);
  if (whole) return [placed(whole, token.span, token.spaced)];
  if (indexFollows && word.length > 1 && isStem(word, names))
    return [{ kind: "name", name: word, span: token.span, spaced: token.spaced }];
  if (shadowed(word, names)) {
    const rest = word.slice(1);
    remarks.push({
      code: "declared-name",
      message: `Read as a·${rest}, since a is a name here; the inverse function is arc${rest}.`,
      span: token.span,
    });
  }
  // A Greek letter is one character of the text and several of the word.
  const even = token.span.to - token.span.from === word.length;
  const longest = Math.max(LONGEST_NAME, names.longest);
  const pieces: Piece[] = [];
  const strangers: Span[] = [];
  for (let at = 0; at < word.length;) {
    let length = mayBegin(word, at, names) ? Math.min(longest, word.length - at) : 1;
    let found: Named | undefined;
    for (; length > 0 && !found; length--)
      found = known(word.slice(at, at + length), beforeBracket && at + length === word.length, false, names);
    length = found ? length + 1 : 1;
    const span = even ? { from: token.span.from + at, to: token.span.from + at + length } : token.span;
    if (!found && !(indexFollows && at + length === word.length)) strangers.push(span);
    pieces.push(placed(found ?? { kind: "name", name: word.charAt(at) }, span, at === 0 && token.spaced));
    at += length;
  }
  judge(token, strangers, pieces, beforeBracket, names);
  return pieces;
}

/** theta before _1, and loss where loss_1 is declared. */
const isStem = (word: string, names: Names): boolean =>
  GREEK_NAMES.has(word) || [...names.variables].some((name) => name.startsWith(word));

/** Letters that nobody declared: a fault where names are strict, or where there are too many for a product. */
function judge(
  token: Word,
  strangers: readonly Span[],
  pieces: readonly Piece[],
  beforeBracket: boolean,
  names: Names,
): void {
  const [first] = strangers;
  if (!first) return;
  const word = token.text;
  const letters = pieces.every((piece) => piece.kind !== "function" && piece.span.to - piece.span.from === 1);
  if (beforeBracket && (letters || names.strict) && word.length > 2) {
    const suggestion = suggestionFor(word, names);
    if ((letters && strangers.length === pieces.length) || (suggestion && functionNamed(suggestion))) {
      refuse(
        "unknown-function",
        `There is no function "${word}" here.${suggestion ? ` Did you mean ${suggestion}?` : ""}`,
        token.span,
        suggestion,
      );
    }
  }
  const many = pieces.length > LETTERS_IN_A_PRODUCT && 2 * strangers.length > pieces.length;
  if (!names.strict && !many) return;
  // yhat where y_hat is declared: a word that is nearly a name is named whole.
  const meant = word.length >= SHORTEST_MEANT ? suggestionFor(word, names) : undefined;
  if (meant) refuse("unknown-name", unknownSentence(word, names), token.span, meant);
  // One stranger in a run is named alone; a run of strangers is named whole.
  const single = !many && word.length > 1 && strangers.length < pieces.length;
  const name = single ? word.charAt(first.from - token.span.from) : word;
  refuse("unknown-name", unknownSentence(name, names), single ? first : token.span, suggestionFor(name, names));
}

export function placed(named: Named, span: Span, spaced: boolean): Piece {
  switch (named.kind) {
    case "name":
      return { kind: "name", name: named.name, span, spaced };
    case "callee":
      return { kind: "callee", name: named.name, span, spaced };
    case "constant":
      return { kind: "constant", name: named.name, span, spaced };
    case "function":
      return { kind: "function", fn: named.fn, text: named.text, span, spaced };
  }
}
