import { refuse } from "./fault";
import { LIMITS } from "./limits";
import type { Names } from "./names";
import type { Written, WrittenTerm } from "./written";

/** What small high characters say: ², ⁻¹, ⁿ, ⁿ⁻¹, ²ⁿ. They share one span, since they are one run. */
export function smallExponent(text: string, span: Written["span"], names: Names): Written {
  const terms: WrittenTerm[] = [];
  const term = /([+-]?)(\d*)([a-zA-Z]?)/y;
  while (term.lastIndex < text.length) {
    const [whole = "", sign = "", digits = "", letter = ""] = term.exec(text) ?? [];
    if (digits + letter === "" || (terms.length > 0 && sign === ""))
      refuse("missing-operand", "This small exponent cannot be read; write it with ^ instead.", span);
    if (letter && names.strict && !names.variables.has(letter))
      refuse("unknown-name", `The name "${letter}" is not part of this problem.`, span);
    terms.push({ sign: sign === "-" ? "-" : "+", of: smallProduct(digits, letter, span) });
    if (whole === "") break;
  }
  const [first] = terms;
  if (!first) return refuse("missing-operand", "This small exponent cannot be read; write it with ^ instead.", span);
  const head: Written = first.sign === "-" ? { kind: "sign", sign: "-", of: first.of, span } : first.of;
  return terms.length === 1 ? head : { kind: "sum", terms: [{ sign: "+", of: head }, ...terms.slice(1)], span };
}

function smallProduct(digits: string, letter: string, span: Written["span"]): Written {
  if (digits.length > LIMITS.digits)
    refuse("number-too-long", `This number has more than ${LIMITS.digits} digits.`, span);
  const number: Written = {
    kind: "number",
    text: digits,
    value: { n: BigInt(digits || "1"), d: 1n },
    decimal: false,
    span,
  };
  const name: Written = { kind: "name", name: letter, span };
  if (digits === "") return name;
  return letter === ""
    ? number
    : {
        kind: "product",
        factors: [
          { by: "*", of: number },
          { by: "", of: name },
        ],
        span,
      };
}
