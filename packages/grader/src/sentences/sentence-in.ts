import type { FaultCode } from "@nabla/calc-core";
import { CATALOGUE } from "../mistakes/catalogue";
import type { MistakeName } from "../mistakes/names";
import { GERMAN, GERMAN_MISTAKES } from "./de";
import { ENGLISH, type SentenceKey } from "./en";
import type { Language } from "./language";
import { GERMAN_FAULTS } from "./reading-de";
import { fillTemplate, patternOf } from "./template";

/** What was said of an answer, as an outcome has it or as it was stored. */
export type Said = { readonly code: string; readonly message: string; readonly data?: unknown };

/**
 * The sentence of a feedback in a language. The English one is kept with the answer; another is found by its code and the
 * English template that the sentence was made of, whose values are put into the template of the language. A sentence that
 * is in no table, such as an author's own words or one stored in an older wording, is given as it stands.
 */
export function sentenceIn({ code, message, data }: Said, language: Language = "en"): string {
  if (language === "en") return message;
  if (isMistakeName(code)) return message === CATALOGUE[code].says ? GERMAN_MISTAKES[code] : message;
  if (code === "unreadable") {
    const fault = faultOf(data);
    if (fault !== null) return GERMAN_FAULTS[fault];
  }
  return german(message);
}

function faultOf(data: unknown): FaultCode | null {
  const named = typeof data === "object" && data !== null && "fault" in data ? data.fault : null;
  return typeof named === "string" && isFaultCode(named) ? named : null;
}

const isMistakeName = (code: string): code is MistakeName => Object.hasOwn(GERMAN_MISTAKES, code);
const isFaultCode = (code: string): code is FaultCode => Object.hasOwn(GERMAN_FAULTS, code);
const isKey = (key: string): key is SentenceKey => Object.hasOwn(ENGLISH, key);

/** The most particular first: what leaves the fewest letters to its places. */
const ROWS = Object.entries(ENGLISH)
  .flatMap(([key, template]) => (isKey(key) ? [{ key, template, pattern: patternOf(template) }] : []))
  .sort((a, b) => fixed(b.template) - fixed(a.template));

function fixed(template: string): number {
  return template.replace(/\{\w+\}/g, "").length;
}

/** A value may be a row itself, such as the name of a shape. */
function german(text: string): string {
  for (const { key, pattern } of ROWS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const values = Object.entries(found.groups ?? {}).map(([name, value]): readonly [string, string] => [name, german(value)]);
    return fillTemplate(GERMAN[key], Object.fromEntries(values));
  }
  return text;
}
