import { leave } from "../leave";

/** An expression of Maxima, as far as it has a counterpart here. */
export type Maxima =
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly of: Maxima }
  | { readonly kind: "binary"; readonly sign: "+" | "-" | "*" | "/" | "^"; readonly left: Maxima; readonly right: Maxima }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Maxima[] }
  | { readonly kind: "list"; readonly items: readonly Maxima[] };

const TOKEN = /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(%?[A-Za-z][A-Za-z0-9_]*)|(\*\*|[-+*/^()[\],]))/y;
const DEEPEST = 60;
const LONGEST = 2000;

type Token = { readonly kind: "number" | "name" | "sign"; readonly text: string };

function tokensOf(text: string): readonly Token[] {
  if (text.length > LONGEST) leave("too-long");
  const tokens: Token[] = [];
  const rest = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < rest.length) {
    const found = TOKEN.exec(rest);
    if (!found) return leave("maxima");
    const [, number, name, sign = ""] = found;
    tokens.push(number !== undefined ? { kind: "number", text: number } : name !== undefined ? { kind: "name", text: name } : { kind: "sign", text: sign === "**" ? "^" : sign });
  }
  return tokens;
}

/** Reads one expression. Strings, equations, factorials, conditions and whatever else Maxima has are left. */
export function parseMaxima(text: string): Maxima {
  const tokens = tokensOf(text);
  let at = 0;
  let depth = 0;
  const sees = (sign: string): boolean => tokens[at]?.kind === "sign" && tokens[at]?.text === sign;
  const takes = (sign: string): boolean => sees(sign) && (at++, true);
  const wants = (sign: string): void => void (takes(sign) || leave("maxima"));

  const sum = (): Maxima => {
    if (++depth > DEEPEST) leave("maxima");
    let left = product();
    while (sees("+") || sees("-")) {
      const sign = takes("+") ? "+" : (at++, "-" as const);
      left = { kind: "binary", sign, left, right: product() };
    }
    depth--;
    return left;
  };
  const product = (): Maxima => {
    let left = signed();
    while (sees("*") || sees("/")) {
      const sign = takes("*") ? "*" : (at++, "/" as const);
      left = { kind: "binary", sign, left, right: signed() };
    }
    return left;
  };
  const signed = (): Maxima => {
    let minus = false;
    while (sees("-") || sees("+")) minus = takes("-") ? !minus : (at++, minus);
    const of = power();
    return minus ? { kind: "negative", of } : of;
  };
  const power = (): Maxima => {
    const left = atom();
    if (!takes("^")) return left;
    if (++depth > DEEPEST) leave("maxima");
    // Read from the right; an exponent may have a sign.
    const right = signed();
    depth--;
    return { kind: "binary", sign: "^", left, right };
  };
  const listUpTo = (end: string): readonly Maxima[] => {
    if (takes(end)) return [];
    const items = [sum()];
    while (takes(",")) items.push(sum());
    wants(end);
    return items;
  };
  const atom = (): Maxima => {
    const token = tokens[at++];
    if (token?.kind === "number") return { kind: "number", digits: token.text };
    if (token?.kind === "name") return takes("(") ? { kind: "call", name: token.text, args: listUpTo(")") } : { kind: "name", name: token.text };
    if (token?.text === "(") {
      const inner = sum();
      wants(")");
      return inner;
    }
    return token?.text === "[" ? { kind: "list", items: listUpTo("]") } : leave("maxima");
  };

  const read = sum();
  return at === tokens.length ? read : leave("maxima");
}
