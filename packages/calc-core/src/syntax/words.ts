import type { Remark } from "./fault";
import { refuse } from "./fault";
import { LITERAL_FUNCTIONS } from "./literal-names";
import { known } from "./known-words";
import type { Names } from "./names";
import type { Piece } from "./piece";
import { placed, splitWord } from "./split-word";
import { FUNCTION_LETTERS, functionNamed } from "./spellings";
import { indexOfFunction, subscripted } from "./subscripts";
import type { Token } from "./token";

type Word = Token & { readonly kind: "word" };

/** Resolves the words among the tokens: names, constants, functions, or several of them run together (`xsinx`). */
export function resolveWords(tokens: readonly Token[], names: Names, remarks: Remark[] = []): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first) continue;
    const two = twoWords(first, tokens[i + 1], names);
    const token: Token = two ?? first;
    if (two) i += 1;
    if (token.kind === "subscript")
      refuse("missing-operand", "This small index stands behind nothing that could have one.", token.span);
    if (token.kind !== "word") {
      pieces.push(token);
      continue;
    }
    const bracketed = bracketFollows(tokens[i + 1]);
    // MATRIX([1, 2], [3, 4]): the brackets say it already.
    if (bracketed && token.text.length === 6 && /^matrix$/i.test(token.text)) continue;
    const called = bracketed || bracketFollows(tokens[i + 1], "'") || (FUNCTION_LETTERS.has(token.text.slice(-1)) && isRaisedCall(tokens, i + 1));
    const low = indexFollows(tokens[i + 1]);
    const plain = low ? undefined : plainWord(token, called, names);
    if (plain) {
      pieces.push(plain);
      continue;
    }
    const whole = joinedName(tokens, i, token, names) ?? literalFunction(token, bracketed, i);
    if (whole) {
      pieces.push(whole.piece);
      i = whole.last;
      continue;
    }
    const parts = splitWord(token, called, names, remarks, low);
    const last = parts.at(-1);
    const end = last ? indexed(last, parts, tokens, i, names) : undefined;
    if (end) {
      pieces.push(...parts.slice(0, -1), end.piece);
      i = end.last;
    } else pieces.push(...(low ? splitWord(token, called, names, remarks) : parts));
  }
  return pieces;
}

/** The one function that is written in two words: leaky relu. */
function twoWords(token: Token, next: Token | undefined, names: Names): Word | undefined {
  if (token.kind !== "word" || next?.kind !== "word" || !/^leaky$/i.test(token.text) || !/^relu$/i.test(next.text)) return undefined;
  if (known(token.text, false, true, names)) return undefined;
  return { ...token, text: "leakyrelu", span: { from: token.span.from, to: next.span.to } };
}

/** What nearly every word is: a letter, or a name that is known as a whole, with nothing low behind it. */
function plainWord(word: Word, called: boolean, names: Names): Piece | undefined {
  const { text, span, spaced } = word;
  if (called && LITERAL_FUNCTIONS.has(text)) return undefined;
  const whole = known(text, called, true, names);
  if (whole) return placed(whole, span, spaced);
  return text.length === 1 && !names.strict ? { kind: "name", name: text, span, spaced } : undefined;
}

/** Spaces do not matter here: f (x) is f(x). */
const bracketFollows = (next: Token | undefined, or?: "'"): boolean =>
  next?.kind === "mark" && (next.text === "(" || next.text === or);

/** May the last letter of a word have an index? Then the name is judged with it. */
const indexFollows = (next: Token | undefined): boolean =>
  next?.kind === "subscript" ||
  (next?.kind === "number" && !next.spaced) ||
  (next?.kind === "mark" && (next.text === "_" || next.text === "["));

/** f^2(x), f²(x), f'^{2}(x): an exponent that is a number, then a bracket. */
function isRaisedCall(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (markAt(tokens, i) === "'") i += 1;
  if (tokens[i]?.kind === "superscript") return markAt(tokens, i + 1) === "(";
  if (markAt(tokens, i) !== "^") return false;
  const braced = markAt(tokens, i + 1) === "{" ? 1 : 0;
  i += 1 + braced;
  if (markAt(tokens, i) === "-") i += 1;
  if (tokens[i]?.kind !== "number" || (braced === 1 && markAt(tokens, i + 1) !== "}")) return false;
  return markAt(tokens, i + 1 + braced) === "(";
}

const markAt = (tokens: readonly Token[], i: number): string | undefined => {
  const token = tokens[i];
  return token?.kind === "mark" ? token.text : undefined;
};

type Resolved = { readonly piece: Piece; readonly last: number };

/** A name or function with what stands low behind it: x_1, log2 at the end of xlog2(x), f_{1,0}(x, y). */
function indexed(
  last: Piece,
  parts: readonly Piece[],
  tokens: readonly Token[],
  i: number,
  names: Names,
): Resolved | undefined {
  const spanTo = (end: number) => ({ from: last.span.from, to: tokens[end]?.span.to ?? last.span.to });
  if (last.kind === "name" || last.kind === "constant") {
    const orders = parts.length === 1 ? indexOfFunction(last.name, tokens, i, names) : undefined;
    if (orders)
      return {
        piece: {
          kind: "callee",
          name: last.name,
          orders: orders.orders,
          span: spanTo(orders.end),
          spaced: last.spaced,
        },
        last: orders.end,
      };
    const found = subscripted(last.name, tokens, i, names);
    return (
      found && {
        piece: { kind: "name", name: found.name, span: spanTo(found.end), spaced: last.spaced },
        last: found.end,
      }
    );
  }
  if (last.kind === "callee") {
    const orders = indexOfFunction(last.name, tokens, i, names);
    return orders && { piece: { ...last, orders: orders.orders, span: spanTo(orders.end) }, last: orders.end };
  }
  const next = tokens[i + 1];
  if (last.kind !== "function" || parts.length < 2 || next?.kind !== "number" || next.spaced) return undefined;
  const fn = functionNamed(last.text + next.text);
  return (
    fn && {
      piece: { kind: "function", fn, text: last.text + next.text, span: spanTo(i + 1), spaced: last.spaced },
      last: i + 1,
    }
  );
}

/** leaky_relu, log2, atan2, and declared names with digits or an underscore, whole. */
function joinedName(tokens: readonly Token[], i: number, word: Word, names: Names): Resolved | undefined {
  const [second, third] = [tokens[i + 1], tokens[i + 2]];
  if (!second || second.spaced) return undefined;
  const make = (text: string, last: number): Resolved | undefined => {
    const span = { from: word.span.from, to: tokens[last]?.span.to ?? word.span.to };
    if (names.variables.has(text)) return { piece: { kind: "name", name: text, span, spaced: word.spaced }, last };
    const fn = functionNamed(text);
    return fn && { piece: { kind: "function", fn, text, span, spaced: word.spaced }, last };
  };
  if (second.kind === "number") {
    if (!/^\d+$/.test(second.text)) return undefined;
    const low = `${word.text}_${second.text}`;
    return make(word.text + second.text, i + 1) ?? (names.variables.has(low) ? make(low, i + 1) : undefined);
  }
  if (second.kind === "mark" && second.text === "_" && third?.kind === "word")
    return make(`${word.text}_${third.text}`, i + 2);
  return undefined;
}

function literalFunction(token: Word, bracketed: boolean, i: number): Resolved | undefined {
  const { text, span, spaced } = token;
  return bracketed && LITERAL_FUNCTIONS.has(text)
    ? { piece: { kind: "literal-function", text, span, spaced }, last: i }
    : undefined;
}
