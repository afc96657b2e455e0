import { refuse } from "./fault";
import type { Names } from "./names";
import type { Token } from "./token";

export const NO_DERIVATIVES = "A derivative sign cannot be part of an answer; write the derivative itself.";

/** d/dx x^2, \frac{dy}{dx}: an order to differentiate rather than an answer, unless d is a name here. */
export function refuseDerivativeSigns(tokens: readonly Token[], names: Names): void {
  if (names.variables.has("d")) return;
  for (let i = 0; i < tokens.length; i++) {
    const over = tokens[i];
    if (over?.kind !== "word" || over.text.length > 2 || over.text.charAt(0) !== "d" || names.variables.has(over.text)) continue;
    const at = afterBar(tokens, i);
    const under = at === undefined ? undefined : tokens[at];
    if (under?.kind !== "word" || !/^d[A-Za-z]$/.test(under.text) || names.variables.has(under.text)) continue;
    refuse("not-an-expression", NO_DERIVATIVES, { from: over.span.from, to: under.span.to });
  }
}

/** The place behind a slash, or behind the middle of \frac{…}{…}. */
function afterBar(tokens: readonly Token[], i: number): number | undefined {
  const [first, second] = [tokens[i + 1], tokens[i + 2]];
  if (first?.kind !== "mark") return undefined;
  if (first.text === "/") return i + 2;
  return first.text === "}" && second?.kind === "mark" && second.text === "{" ? i + 3 : undefined;
}
