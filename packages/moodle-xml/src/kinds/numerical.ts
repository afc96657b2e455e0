import { leave } from "../leave";
import type { Context, Translation } from "../problem-file";
import { childrenOf, textAt } from "../xml";
import { answersOf, isPartial, isRight } from "./answers";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A decimal number as a formula; null where the text is none. */
export function numberText(text: string): string | null {
  if (!NUMBER.test(text)) return null;
  return text.replace(/^\+/, "").replace(/^(-?)\./, "$10.").replace(/\.(?=e|$)/i, "");
}

/** numerical: a number with a tolerance on either side. */
export function numerical({ question, remark }: Context): Translation {
  const answers = answersOf(question);
  const right = answers.filter(isRight);
  const [key] = right;
  if (!key) return leave("no-key");
  const value = numberText(key.text);
  if (value === null) return leave(key.text === "*" ? "wildcard" : "unreadable-number");
  const tolerance = Number(textAt(key.element, "tolerance") || "0");
  if (!(tolerance >= 0) || !Number.isFinite(Number(value)) || !Number.isFinite(tolerance)) return leave("unreadable-number");
  if (right.some((other) => Number(other.text) !== Number(value) || Number(textAt(other.element, "tolerance") || "0") !== tolerance)) return leave("several-keys");
  if (answers.some(isPartial)) remark("partial-answers");
  if (childrenOf(question, "units").some((list) => childrenOf(list, "unit").length > 0)) {
    // 0: optional and never graded; anything else takes points for a missing one.
    if (!["", "0"].includes(textAt(question, "unitgradingtype"))) leave("units");
    remark("units");
  }
  return { ask: { kind: "number", value, ...(tolerance > 0 ? { policy: { absolute: tolerance } } : {}) } };
}
