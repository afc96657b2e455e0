import { refuse, type Span } from "./fault";
import { type Names, suggestionFor } from "./names";
import type { Token } from "./token";

export const NO_INDEX = "After _ an index is expected, as in w_1.";

type Indexed = { readonly name: string; readonly end: number };

/** w_1, x_{12}, x₁, epsilon[0], y_hat_1; and a letter directly before digits is a name too (x1). */
export function subscripted(base: string, tokens: readonly Token[], i: number, names: Names): Indexed | undefined {
  const first = oneIndex(base, tokens, i, names);
  if (!first) return undefined;
  const second = names.variables.has(first.name) ? undefined : oneIndex(first.name, tokens, first.end, names, true);
  const found = second ?? first;
  const from = tokens[i]?.span.from ?? 0;
  return { name: checkedName(found.name, { from, to: tokens[found.end]?.span.to ?? from }, names), end: found.end };
}

function oneIndex(base: string, tokens: readonly Token[], i: number, names: Names, again = false): Indexed | undefined {
  const [first, second, third] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (!first) return undefined;
  const low = (index: string, end: number): Indexed => ({ name: nearest(base, index, names), end });
  if (first.kind === "subscript") return low(first.text, i + 1);
  if (first.kind === "number" && !again && !first.spaced && /^\d+$/.test(first.text) && base !== "e" && base !== "pi") {
    return {
      name: names.variables.has(`${base}_${first.text}`) ? `${base}_${first.text}` : base + first.text,
      end: i + 1,
    };
  }
  if (first.kind !== "mark") return undefined;
  if (first.text === "_") {
    if (second?.kind === "number" && /^\d+$/.test(second.text)) return low(second.text, i + 2);
    if (second?.kind === "word")
      return third?.kind === "number" && !third.spaced && /^\d+$/.test(third.text)
        ? low(second.text + third.text, i + 3)
        : low(second.text, i + 2);
    if (second?.kind === "mark" && second.text === "{") return inBraces(base, tokens, i + 3, first.span, names);
    refuse("missing-operand", NO_INDEX, first.span);
  }
  if (first.text !== "[" || first.spaced || third?.kind !== "mark" || third.text !== "]") return undefined;
  // x[1] is x_1; x[y] is a product unless x_y is declared.
  const letters = second?.kind === "word" && names.variables.has(`${base}_${second.text}`);
  return (second?.kind === "number" && /^\d+$/.test(second.text)) || letters ? low(second.text, i + 3) : undefined;
}

/** The index in w_{12}, w_{i,j}: letters, digits and commas. */
function inBraces(base: string, tokens: readonly Token[], from: number, mark: Span, names: Names): Indexed {
  let index = "";
  for (let k = from; k < tokens.length; k++) {
    const token = tokens[k];
    if (token?.kind === "mark" && token.text === "}") {
      if (index === "")
        refuse("empty-brackets", "There is nothing in this index.", { from: mark.from, to: token.span.to });
      return { name: nearest(base, index, names), end: k };
    }
    if (token?.kind === "word" || token?.kind === "number") index += token.text;
    else if (token?.kind === "end") break;
    else if (!(token?.kind === "mark" && token.text === ","))
      refuse("stray-character", "An index has letters and digits only.", token?.span ?? mark);
  }
  return refuse("missing-bracket", "The brace of this index is never closed.", tokens[from - 1]?.span ?? mark);
}

/** The declared spelling where there is one: x_1 or x1, y_hat or yhat. */
const nearest = (base: string, index: string, names: Names): string =>
  !names.variables.has(`${base}_${index}`) && names.variables.has(base + index) ? base + index : `${base}_${index}`;

/** f_{1,0}(x, y): how often an unknown function is differentiated in each argument. */
export function indexOfFunction(
  name: string,
  tokens: readonly Token[],
  i: number,
  names: Names,
): { readonly orders: readonly number[]; readonly end: number } | undefined {
  if (names.variables.has(name)) return undefined;
  const [low, open] = [tokens[i + 1], tokens[i + 2]];
  if (low?.kind !== "mark" || low.text !== "_" || open?.kind !== "mark" || open.text !== "{") return undefined;
  const orders: number[] = [];
  for (let k = i + 3; k < tokens.length; k += 2) {
    const [order, sign, next] = [tokens[k], tokens[k + 1], tokens[k + 2]];
    if (order?.kind !== "number" || !/^\d{1,2}$/.test(order.text) || sign?.kind !== "mark") return undefined;
    orders.push(Number(order.text));
    if (sign.text === "}")
      return orders.length > 1 && next?.kind === "mark" && next.text === "(" ? { orders, end: k + 1 } : undefined;
    if (sign.text !== ",") return undefined;
  }
  return undefined;
}

function checkedName(name: string, span: Span, names: Names): string {
  if (!names.strict || names.variables.has(name)) return name;
  return refuse("unknown-name", unknownSentence(name, names), span, suggestionFor(name, names));
}

/** Letters of a name that a sentence repeats; its place is marked in the text. */
const LONGEST = 40;

export function unknownSentence(name: string, names: Names): string {
  const suggestion = suggestionFor(name, names);
  const power = /^([A-Za-z]+)(\d+)$/.exec(name);
  const [, letter = "", digits = ""] = power ?? [];
  if (power && names.variables.has(letter))
    return `The name "${name}" is not part of this problem. A power is ${letter}^${digits}, a product ${digits}*${letter}.`;
  return `The name "${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}" is not part of this problem.${suggestion ? ` Did you mean ${suggestion}?` : ""}`;
}
