import { leave } from "../leave";
import { parseMaxima } from "../maxima/parse-maxima";
import { namesOf, partsOf, toNotation } from "../maxima/to-notation";
import type { Context, Translation } from "../problem-file";
import { answersOf, isPartial, isRight } from "./answers";
import { numberText } from "./numerical";

/** shortanswer, where the key is a number or surely a formula. A word is left: `x-y`, `n/a` and `b` may be words, too. */
export function shortAnswer({ question, remark }: Context): Translation {
  const answers = answersOf(question);
  const keys = answers.filter(isRight).map(({ text }) => text);
  const [first] = keys;
  if (first === undefined) return leave("no-key");
  if (keys.some((key) => /(^|[^\\])\*/.test(key))) return leave("wildcard");
  const values = new Set(keys.map((key) => formulaIn(key.replaceAll("\\*", "*"))));
  const [value] = values;
  if (value === undefined || values.size > 1) return leave("several-keys");
  if (answers.some(isPartial)) remark("partial-answers");
  remark("read-as-formula");
  return { ask: /[a-z]/i.test(value.replaceAll(/\d+e[+-]?\d+/gi, "")) ? { kind: "expression", value } : { kind: "number", value } };
}

function formulaIn(text: string): string {
  const number = numberText(text);
  if (number !== null) return number;
  // x2 may be a power or a name, H2O neither.
  if (/[A-Za-z]\d/.test(text)) return leave("text-answer");
  // A product without a sign, 2x or 3(x+1), is one for Moodle's readers; a letter before a bracket may be a function.
  const signed = text.replaceAll(/(\d)\s*(?=[A-Za-z(])/g, "$1*").replaceAll(/\)\s*(?=[A-Za-z0-9(])/g, ")*");
  if (!/[\d^+]|\b(sin|cos|tan|exp|ln|log|sqrt)\(/.test(signed) || /[A-Za-z]{2,}(?!\w*\()/.test(signed.replaceAll(/\bpi\b/g, ""))) return leave("text-answer");
  try {
    const read = parseMaxima(signed);
    // A logarithm without a base may be the common one.
    if (callsLog(read) || namesOf(read).has("i") || namesOf(read).has("j")) return leave("text-answer");
    return toNotation(read, new Map());
  } catch {
    return leave("text-answer");
  }
}

const callsLog = (e: ReturnType<typeof parseMaxima>): boolean => (e.kind === "call" && (e.name === "log" || e.name === "lg")) || partsOf(e).some(callsLog);
