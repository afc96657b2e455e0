/* The light door of @nabla/grader: how an answer is read, for the live preview in a browser. Brings neither zod nor yaml along. */

import { canonical, type Expr, type Fault, objectToSpeech, read, readEquation, readInterval, readList, type Remark, toSpeech, writtenToLatex } from "@nabla/calc-core";
import { shownIntervals, shownSet } from "./checkers/shown";
import { faultIn, remarkIn } from "./sentences/reading-in";
import type { Language } from "./sentences/language";
import { germanSpeech } from "./sentences/speech-de";
import { tidyUnion } from "./problem/kinds/interval-union";

export { faultIn } from "./sentences/reading-in";

/** How a text is understood before it is sent. */
export type Preview =
  | { readonly ok: true; readonly latex: string; readonly speech: string; readonly remarks: readonly { readonly message: string }[] }
  | { readonly ok: false; readonly fault: Fault };

/** What the question takes: a formula where nothing else is said. `dimension`: coordinates of an element of a set. */
export type PreviewInput = { readonly kind?: "formula" | "antiderivative" | "equation" | "set" | "interval"; readonly variables?: readonly string[]; readonly dimension?: number };

/** Reads a text as the grader will: with the problem's variables and no other; what is said of it is said in `language`. */
export function previewAnswer(text: string, input: PreviewInput, language: Language = "en"): Preview {
  const read = readAnswer(text, input);
  if (!read.ok) return { ok: false, fault: { ...read.fault, message: faultIn(read.fault, language) } };
  return { ...read, speech: language === "de" ? germanSpeech(read.speech) : read.speech, remarks: read.remarks.map((remark) => ({ ...remark, message: remarkIn(remark, language) })) };
}

type Answered = { readonly ok: true; readonly latex: string; readonly speech: string; readonly remarks: readonly Remark[] } | { readonly ok: false; readonly fault: Fault };

function readAnswer(text: string, { kind = "formula", variables = [], dimension = 1 }: PreviewInput): Answered {
  const names = { variables, strict: true };
  switch (kind) {
    case "equation": {
      const reading = readEquation(text, { ...names, solvedFor: variables.at(-1) ?? "y" });
      if (!reading.ok) return reading;
      const { left, right } = reading;
      return { ok: true, latex: `${writtenToLatex(left.written)} = ${writtenToLatex(right.written)}`, speech: `${toSpeech(left.expr)} equals ${toSpeech(right.expr)}`, remarks: [] };
    }
    case "set": {
      const reading = readList(text, dimension, names);
      return reading.ok ? { ok: true, ...shownSet(reading.items.map(({ coordinates }) => coordinates)), remarks: [] } : reading;
    }
    case "interval": {
      const reading = readInterval(text, variables[0] ?? "x", names);
      if (!reading.ok) return reading;
      const union = tidyUnion(reading.union, isTidilyZero);
      if (union) return { ok: true, ...shownIntervals(union), remarks: [] };
      return { ok: false, fault: { code: "not-an-expression", message: "The ends of an interval are numbers, or infinity.", span: { from: 0, to: text.length } } };
    }
    case "antiderivative":
    case "formula": {
      const reading = read(text, kind === "formula" ? names : { variables: [...variables, "C", "c", "K", "k"], strict: true });
      if (!reading.ok) return reading;
      return { ok: true, latex: writtenToLatex(reading.written), speech: objectToSpeech(reading.object), remarks: reading.remarks };
    }
  }
}

/** The zero test of the grader is as large as everything else in a preview; roots and fractions do without it. */
function isTidilyZero(number: Expr): boolean {
  const tidy = canonical(number);
  return tidy.kind === "num" && tidy.value.n === 0n;
}
