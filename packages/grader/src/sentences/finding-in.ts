import type { Verdict } from "../outcome";
import { FINDINGS, type FindingSentence } from "./findings";
import type { Language } from "./language";
import { type Said, sentenceIn } from "./sentence-in";
import { fillTemplate, type Values } from "./template";

/** What a finding of the self-test says: a sentence and its values; the verdict that surprised, and what the grader said with it. */
export type FindingWords = { readonly sentence: FindingSentence; readonly values?: Values; readonly verdict?: Verdict; readonly reason?: Said };

type Found = {
  readonly words: FindingWords;
  readonly constraint?: string;
  /** How many more of the same kind are not listed. */
  readonly more?: number;
};

/**
 * The sentence of a finding in a language. What excludes such variants is told with it, unless whoever shows it has a
 * button for that.
 */
export function findingIn({ words, constraint, more }: Found, language: Language = "en", { withConstraint = true }: { readonly withConstraint?: boolean } = {}): string {
  const say = (sentence: FindingSentence, values: Values = {}): string => fillTemplate(FINDINGS[language][sentence], values);
  const { sentence, values = {}, verdict, reason } = words;
  const told = say(sentence, { ...values, ...(verdict ? { verdict: say(verdict) } : {}), ...(reason ? { reason: sentenceIn(reason, language) } : {}) });
  const way = withConstraint && constraint !== undefined ? say("excludes", { constraint }) : null;
  return [told, way, more ? say("more", { count: more }) : null].filter((part) => part !== null).join(" ");
}
