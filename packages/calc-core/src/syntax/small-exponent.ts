import { refuse } from "./fault";
import type { Written } from "./written";

/** "2", "-1", "n": what ², ⁻¹ and ⁿ stand for. */
export function smallExponent(text: string, span: Written["span"]): Written {
  const minus = text.startsWith("-");
  const body = /^[+-]/.test(text) ? text.slice(1) : text;
  if (!/^(\d+|[a-z])$/.test(body)) refuse("missing-operand", "This small exponent cannot be read; write it with ^ instead.", span);
  const value: Written = /^\d/.test(body)
    ? { kind: "number", text: body, value: { n: BigInt(body), d: 1n }, decimal: false, span }
    : { kind: "name", name: body, span };
  return minus ? { kind: "sign", sign: "-", of: value, span } : value;
}
