import { decideEquivalence, readExpr } from "@nabla/calc-core";
import { faultIn } from "@nabla/grader/preview";
import type { Language } from "@/i18n/languages";
import type { Question } from "./questions";

export type Judgement = { readonly kind: "right" | "slip1" | "slip2" | "wrong" | "undecided" } | { readonly kind: "unreadable"; readonly message: string };

/** Judges an answer by proof, as the grader does; of a wrong one it tells which slip leads to it, of an unreadable one why, in `language`. */
export function judge(text: string, question: Question, language: Language): Judgement {
  const reading = readExpr(text, { strict: true });
  if (!reading.ok) return { kind: "unreadable", message: faultIn(reading.fault, language) };
  const verdictOn = (other: string) => {
    const expected = readExpr(other);
    return expected.ok ? decideEquivalence(reading.expr, expected.expr).verdict : "undecided";
  };
  const verdict = verdictOn(question.answer);
  if (verdict === "equal") return { kind: "right" };
  if (verdict === "undecided") return { kind: "undecided" };
  const slip = (["slip1", "slip2"] as const).find((name) => verdictOn(question[name]) === "equal");
  return { kind: slip ?? "wrong" };
}
