import { GREEK_NAMES } from "./characters";
import { refuse } from "./fault";
import { functionNamed } from "./spellings";
import { hintFor } from "./stray";
import type { Mark, Token } from "./token";

/** Commands that are a plain sign. */
const SIGNS: Readonly<Record<string, Mark>> = {
  cdot: "*", times: "*", ast: "*", bullet: "*", div: "/", slash: "/", lvert: "|(", rvert: ")|", langle: "<", rangle: ">", lt: "<", gt: ">",
  le: "<=", leq: "<=", leqslant: "<=", ge: ">=", geq: ">=", geqslant: ">=", ne: "!=", neq: "!=", lbrace: "(", rbrace: ")",
  lbrack: "[", rbrack: "]", lparen: "(", rparen: ")", partial: "∂", nabla: "∇", prime: "'", pm: "±", mp: "±", vert: "|", mid: "|",
  lfloor: "⌊", rfloor: "⌋", lceil: "⌈", rceil: "⌉", backslash: "/",
}; // prettier-ignore

/** Commands that only move ink. */
const BLANKS: ReadonlySet<string> = new Set([
  "space", "quad", "qquad", "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "thinspace", "enspace", "medspace", "thickspace",
  "negthinspace", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr",
  "left", "right", "mleft", "mright", "middle", "allowbreak", "nonumber", "limits",
]); // prettier-ignore

/** Commands whose braces hold a word. */
const WORDS: ReadonlySet<string> = new Set([
  "operatorname", "mathrm", "text", "textrm", "textit", "mathit", "mathsf", "mathtt", "mathbf", "bm", "boldsymbol", "mathop", "mathbin", "mathord", "mathnormal", "rm",
]); // prettier-ignore

/** Signs above a letter are its index: \hat{y} is y_hat. */
const ACCENTS: Readonly<Record<string, string>> = {
  hat: "hat",
  widehat: "hat",
  bar: "bar",
  overline: "bar",
  tilde: "tilde",
  widetilde: "tilde",
  vec: "vec",
  dot: "dot",
};

const NAMED: Readonly<Record<string, string>> = {
  exponentialE: "e", differentialD: "d", imaginaryI: "i", top: "T", varepsilon: "epsilon", varphi: "phi", vartheta: "theta", varrho: "rho", varsigma: "sigma", pi: "pi", ell: "l",
}; // prettier-ignore

/** Commands for signs that have no meaning here, by the sign. */
const REFUSED: Readonly<Record<string, string>> = { infty: "∞", int: "∫", sum: "∑", Vert: "‖", lVert: "‖", rVert: "‖", degree: "°", circ: "°" };

/** Commands that the grammar reads itself. */
const GRAMMAR: ReadonlySet<string> = new Set(["frac", "dfrac", "tfrac", "cfrac", "sqrt"]);
const ENVIRONMENTS: ReadonlySet<string> = new Set(["matrix", "pmatrix", "bmatrix", "Bmatrix", "smallmatrix", "array"]);

type Command = Token & { readonly kind: "command" };

/** Turns LaTeX commands into the signs and words that they stand for, and drops those that only move ink. */
export function plainTokens(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.kind === "command")) return tokens;
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === "command") i = pushCommand(tokens, i, token, result);
    else if (token) result.push(token);
    if (token && token.kind !== "command") lowerPrimes(result);
  }
  return result;
}

/** f^{\prime\prime} is f'': at the brace behind the strokes, the exponent's own ink goes. */
function lowerPrimes(result: Token[]): void {
  if (!isMark(result.at(-1), "}")) return;
  let from = result.length - 1;
  while (isMark(result[from - 1], "'")) from -= 1;
  if (from === result.length - 1 || !isMark(result[from - 1], "{") || !isMark(result[from - 2], "^")) return;
  result.pop();
  result.splice(from - 2, 2);
}

const isMark = (token: Token | undefined, mark: Mark): boolean => token?.kind === "mark" && token.text === mark;

/** Pushes what a command stands for; the place of the last token that belongs to it. */
function pushCommand(tokens: readonly Token[], i: number, token: Command, result: Token[]): number {
  const { text, span, spaced } = token;
  const next = tokens[i + 1];
  if (/^m?(left|right)$/.test(text) && next?.kind === "mark" && next.text === "|") {
    result.push({ ...next, text: text.endsWith("left") ? "|(" : ")|" });
    return i + 1;
  }
  if (Object.hasOwn(SIGNS, text)) {
    const sign = SIGNS[text];
    if (sign) result.push({ kind: "mark", text: sign, span, spaced });
  } else if (BLANKS.has(text)) return i;
  else if (WORDS.has(text)) return pushWords(tokens, i, result);
  else if (Object.hasOwn(ACCENTS, text)) return pushAccent(tokens, i, token, result);
  else if (text === "begin" || text === "end") return pushEnvironment(tokens, i, token, result);
  else if (GRAMMAR.has(text)) return pushOperand(tokens, i, token, result);
  else result.push({ kind: "word", text: nameOf(text) ?? unknown(token), span, spaced: true });
  return i;
}

/** \frac x2 is x over 2, and no name x2: the letter behind the command stands by itself. */
function pushOperand(tokens: readonly Token[], i: number, token: Command, result: Token[]): number {
  const [letter, number] = [tokens[i + 1], tokens[i + 2]];
  result.push(token);
  if (letter?.kind !== "word" || number?.kind !== "number") return i;
  result.push(letter, { ...number, spaced: true });
  return i + 2;
}

/** \operatorname{ReLU}, \mathrm e: the braces go, the words stay. */
function pushWords(tokens: readonly Token[], i: number, result: Token[]): number {
  const end = closingBrace(tokens, i + 1);
  if (end < 0) return i;
  for (let k = i + 2; k < end; k++) {
    const inner = tokens[k];
    if (inner?.kind === "word") result.push({ ...inner, spaced: k === i + 2 || inner.spaced });
    else if (inner?.kind === "command") k = Math.min(end - 1, pushCommand(tokens, k, inner, result));
    else if (inner) result.push(inner);
  }
  return end;
}

function pushAccent(tokens: readonly Token[], i: number, token: Command, result: Token[]): number {
  const braced = closingBrace(tokens, i + 1) === i + 3;
  const letter = tokens[braced ? i + 2 : i + 1];
  const word = letter?.kind === "word" ? letter.text : letter?.kind === "command" ? nameOf(letter.text) : undefined;
  if (!word || !letter) return refuse("missing-operand", `\\${token.text} needs one letter.`, token.span);
  const span = { from: token.span.from, to: letter.span.to };
  result.push({ kind: "word", text: word, span, spaced: true });
  result.push(
    { kind: "mark", text: "_", span, spaced: false },
    { kind: "word", text: ACCENTS[token.text] ?? "hat", span, spaced: false },
  );
  return braced ? i + 3 : i + 1;
}

function pushEnvironment(tokens: readonly Token[], i: number, token: Command, result: Token[]): number {
  const close = closingBrace(tokens, i + 1);
  let name = "";
  for (const inner of tokens.slice(i + 2, Math.min(close, i + 4))) name += inner.kind === "word" ? inner.text : "?";
  if (!ENVIRONMENTS.has(name))
    refuse(
      "unknown-name",
      `The environment "${name.slice(0, 20)}" is not known here; use pmatrix or bmatrix.`,
      token.span,
    );
  result.push(token);
  // \begin{array}{cc} says how the columns stand.
  const columns = name === "array" && token.text === "begin" ? closingBrace(tokens, close + 1) : -1;
  return Math.max(close, columns);
}

/** Where the brace that opens here is closed; -1 when none opens here. A brace that is never closed is refused. */
function closingBrace(tokens: readonly Token[], open: number): number {
  const first = tokens[open];
  if (first?.kind !== "mark" || first.text !== "{") return -1;
  for (let i = open + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === "mark" && token.text === "}") return i;
  }
  return refuse("missing-bracket", "The bracket { is never closed.", first.span);
}

function nameOf(command: string): string | undefined {
  if (Object.hasOwn(NAMED, command)) return NAMED[command];
  return GREEK_NAMES.has(command) || functionNamed(command) ? command : undefined;
}

function unknown(token: Command): never {
  if (token.text === "placeholder") refuse("missing-operand", "Something is still missing at this place.", token.span);
  const hint = Object.hasOwn(REFUSED, token.text) ? REFUSED[token.text] : undefined;
  if (hint !== undefined) refuse("stray-character", hintFor(hint), token.span);
  refuse("unknown-name", `The command \\${token.text} is not known here.`, token.span);
}
