import { GREEK_NAMES } from "./characters";
import { refuse } from "./fault";
import { functionNamed } from "./spellings";
import type { Mark, Token } from "./token";

/** Commands that are a plain sign. */
const SIGNS: Readonly<Record<string, Mark>> = {
  cdot: "*", times: "*", ast: "*", div: "/", lvert: "|(", rvert: ")|", langle: "<", rangle: ">", lt: "<", gt: ">",
  le: "<=", leq: "<=", leqslant: "<=", ge: ">=", geq: ">=", geqslant: ">=", ne: "!=", neq: "!=", lbrace: "(", rbrace: ")",
  lbrack: "[", rbrack: "]", lparen: "(", rparen: ")", partial: "∂", nabla: "∇", prime: "'", pm: "±", vert: "|", mid: "|",
}; // prettier-ignore

/** Commands that only move ink. */
const BLANKS: ReadonlySet<string> = new Set([
  "space", "quad", "qquad", "displaystyle", "textstyle", "limits", "nolimits", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr",
  "left", "right", "mleft", "mright", "middle", "thinspace", "enspace", "medspace", "thickspace", "negthinspace", "hspace",
]); // prettier-ignore

/** Commands whose braces hold a word. */
const WORDS: ReadonlySet<string> = new Set(["operatorname", "mathrm", "text", "textrm", "mathit", "mathsf", "mathbf", "boldsymbol", "mathop", "mathbin", "rm"]);

const NAMED: Readonly<Record<string, string>> = {
  exponentialE: "e", differentialD: "d", varepsilon: "epsilon", varphi: "phi", vartheta: "theta", varrho: "rho", varsigma: "sigma", pi: "pi", ell: "l",
}; // prettier-ignore

/** Commands that the grammar reads itself. */
const GRAMMAR: ReadonlySet<string> = new Set(["frac", "dfrac", "tfrac", "cfrac", "sqrt"]);

const ENVIRONMENTS: ReadonlySet<string> = new Set(["matrix", "pmatrix", "bmatrix", "Bmatrix", "smallmatrix", "array"]);

/** Turns LaTeX commands into the signs and words that they stand for, and drops those that only move ink. */
export function plainTokens(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== "command") {
      if (token) result.push(token);
      continue;
    }
    const { text, span } = token;
    const sign = SIGNS[text];
    const next = tokens[i + 1];
    if ((text === "left" || text === "right" || text === "mleft" || text === "mright") && next?.kind === "mark" && next.text === "|") {
      result.push({ ...next, text: text.endsWith("left") ? "|(" : ")|" });
      i += 1;
    } else if (sign && Object.hasOwn(SIGNS, text)) result.push({ kind: "mark", text: sign, span, spaced: token.spaced });
    else if (BLANKS.has(text)) continue;
    else if (WORDS.has(text)) {
      // \operatorname{ReLU}, \mathrm e: the braces go, the words stay.
      const end = closingBrace(tokens, i + 1);
      if (end > i) {
        for (const inner of tokens.slice(i + 2, end)) result.push(inner.kind === "word" ? { ...inner, spaced: true } : inner);
        i = end;
      }
    } else if (text === "begin" || text === "end") {
      const close = closingBrace(tokens, i + 1);
      const name = tokens.slice(i + 2, Math.max(close, i + 2)).map((inner) => (inner.kind === "word" ? inner.text : "?")).join("");
      if (!ENVIRONMENTS.has(name)) refuse("unknown-name", `The environment "${name}" is not known here; use pmatrix or bmatrix.`, span);
      result.push(token);
      i = close;
    } else if (GRAMMAR.has(text)) result.push(token);
    else result.push({ kind: "word", text: nameOf(text) ?? unknown(token), span, spaced: true });
  }
  return result;
}

function closingBrace(tokens: readonly Token[], open: number): number {
  const first = tokens[open];
  if (first?.kind !== "mark" || first.text !== "{") return -1;
  for (let i = open + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === "mark" && token.text === "}") return i;
  }
  return -1;
}

function nameOf(command: string): string | undefined {
  if (Object.hasOwn(NAMED, command)) return NAMED[command];
  return GREEK_NAMES.has(command) || functionNamed(command) ? command : undefined;
}

function unknown(token: Token & { kind: "command" }): never {
  if (token.text === "placeholder") refuse("missing-operand", "Something is still missing at this place.", token.span);
  if (token.text === "infty") refuse("stray-character", "Infinity is not a number, so it cannot be part of an answer here.", token.span);
  refuse("unknown-name", `The command \\${token.text} is not known here.`, token.span);
}
