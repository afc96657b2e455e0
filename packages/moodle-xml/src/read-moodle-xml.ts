import type { FaultCode, LeftCode, RemarkCode } from "./codes";
import { essay } from "./kinds/essay";
import { matching } from "./kinds/matching";
import { multichoice } from "./kinds/multichoice";
import { numerical } from "./kinds/numerical";
import { shortAnswer } from "./kinds/short-answer";
import { trueFalse } from "./kinds/true-false";
import { Untranslatable } from "./leave";
import { type Context, idFor, problemFile, richText, titleOf, type Translation } from "./problem-file";
import { stack } from "./stack/stack";
import { attribute, type Element, parseQuiz } from "./xml";

export type TranslatedQuestion = {
  /** A file name that no other question of the export has: the problem's id and `.yaml`. */
  readonly name: string;
  readonly title: string;
  readonly yaml: string;
  /** What became different, each once. */
  readonly remarks: readonly RemarkCode[];
};

export type LeftQuestion = { readonly title: string; /** Moodle's name of its type. */ readonly type: string; readonly why: LeftCode };

export type MoodleReading =
  | { readonly ok: true; readonly problems: readonly TranslatedQuestion[]; readonly left: readonly LeftQuestion[] }
  | { readonly ok: false; readonly fault: FaultCode };

const KINDS: Readonly<Record<string, (context: Context) => Translation>> = { numerical, multichoice, truefalse: trueFalse, matching, shortanswer: shortAnswer, essay };

/**
 * Translates an export of Moodle's question bank (Moodle XML, versions 2 to 4) into problem files of format 2. A question is translated
 * with the meaning that it has, or left with the reason; categories are passed over. Never throws. At most 5,000,000 characters.
 * Format: https://docs.moodle.org/en/Moodle_XML_format, STACK: https://docs.stack-assessment.org.
 */
export function readMoodleXml(xml: string): MoodleReading {
  const quiz = parseQuiz(xml);
  if (!quiz.ok) return quiz;
  const problems: TranslatedQuestion[] = [];
  const left: LeftQuestion[] = [];
  const taken = new Set<string>();
  for (const question of quiz.questions) {
    const type = attribute(question, "type");
    if (type === "category") continue;
    const title = titleOf(question) || type;
    try {
      problems.push(translated(question, type, title, taken));
    } catch (error) {
      // Markup that is nested thousands of levels deep ends the stack of what reads it.
      if (!(error instanceof Untranslatable) && !(error instanceof RangeError)) throw error;
      left.push({ title, type, why: error instanceof Untranslatable ? error.code : "too-long" });
    }
  }
  return { ok: true, problems, left };
}

function translated(question: Element, type: string, title: string, taken: Set<string>): TranslatedQuestion {
  const remarks = new Set<RemarkCode>();
  const remark: Context["remark"] = (code) => void remarks.add(code);
  const plain: Context = { question, title, remark, rich: (element) => richText(element, remark) };
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (!kind && type !== "stack") throw new Untranslatable("question-type");
  const { context, translation } = kind ? { context: plain, translation: kind(plain) } : stack(plain);
  // A question that is left takes no name.
  const id = idFor(title, taken);
  const yaml = problemFile(context, id, translation);
  taken.add(id);
  return { name: `${id}.yaml`, title, yaml, remarks: [...remarks] };
}
