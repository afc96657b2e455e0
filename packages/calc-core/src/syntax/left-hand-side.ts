import { refuse } from "./fault";
import type { Token } from "./token";

/** A left-hand side is short; what is longer is an equation. */
const LONGEST = 40;

/**
 * What may stand before an equals sign when it only names what is asked: y, f'(x), f_x(x, y), J, dy/dx, d^2y/dx^2,
 * d/dx f(x), ∂f/∂x, ∇f, grad f(x, y). Written without blanks, LaTeX as its plain text.
 */
const NAMES_WHAT_IS_ASKED: readonly RegExp[] = [
  /^[a-z]+(_\w+)?'*(\([\w,]*\))?$/i,
  /^[d∂](\^\d)?(\w*|\w\([\w,]*\))\/([d∂]\w+(\^\d)?)+(\(.*\)|\w\([\w,]*\))?$/i,
  /^(∇|grad|D)_?\w?(\([\w,]*\))?$/i,
];

/** The tokens behind a left-hand side that only names what is asked (f'(x) = …), and its text. */
export function dropLeftHandSide(
  tokens: readonly Token[],
  text: string,
): { readonly tokens: readonly Token[]; readonly name?: string } {
  const at = tokens.findIndex((token) => token.kind === "mark" && token.text === "=");
  const sign = tokens[at];
  if (!sign) return { tokens };
  const from = tokens[0]?.span.from ?? 0;
  const name = text.slice(from, sign.span.from).trim();
  const named = at <= LONGEST && NAMES_WHAT_IS_ASKED.some((pattern) => pattern.test(plainName(tokens.slice(0, at))));
  if (at === 0) refuse("equation", "There is nothing before the equals sign; write the expression alone.", sign.span);
  if (!named)
    refuse("equation", "This is an equation; write the expression alone.", { from, to: text.trimEnd().length });
  const rest = tokens.slice(at + 1);
  if (rest.length < 2) refuse("empty", "There is nothing behind the equals sign yet.", sign.span);
  return { tokens: rest, name };
}

/** The ink of a left-hand side without blanks, braces and bar fractions: \frac{\partial f}{\partial x} is ∂f/∂x. */
function plainName(tokens: readonly Token[]): string {
  let name = "";
  let fraction = false;
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "command") fraction ||= token.text.endsWith("frac");
    else if (token.kind === "superscript") name += `^${token.text}`;
    else if (token.kind === "subscript") name += `_${token.text}`;
    else if (token.kind === "mark" && (token.text === "{" || token.text === "}")) {
      const next = tokens[i + 1];
      if (fraction && token.text === "}" && next?.kind === "mark" && next.text === "{") {
        name += "/";
        fraction = false;
      }
    } else if (token.kind !== "end") name += token.text;
  }
  return name.replace(/\^'+/g, (primes) => primes.slice(1));
}
