import { CATALOGUE, type Language, MISTAKE_NAMES, type MistakeName, sectionId, sentenceIn } from "@nabla/grader";
import type { ShownFeedback, ShownOutcome } from "@/ui/answer/answer-types";
import type { Attempt } from "./attempt";

/** A known mistake that was made, with the place that mends it. */
export type MadeMistake = { readonly name: MistakeName; readonly says: string; readonly times: number; readonly lastAt: Date; readonly concept: string; readonly section: string };

const MOST = 6;

/** The known mistakes in these answers: each counted once an answer, the most frequent first, of equals the latest; at most six, told in `language`. */
export function mistakesMade(attempts: readonly Attempt[], language: Language = "en"): readonly MadeMistake[] {
  const made = new Map<MistakeName, { times: number; lastAt: Date }>();
  for (const { outcome, at } of attempts) {
    for (const name of new Set(allFeedback(outcome).map(({ code }) => code).filter(isMistake))) {
      const before = made.get(name);
      made.set(name, { times: (before?.times ?? 0) + 1, lastAt: before && before.lastAt > at ? before.lastAt : at });
    }
  }
  return [...made]
    .map(([name, { times, lastAt }]) => ({ name, times, lastAt, says: sentenceIn({ code: name, message: CATALOGUE[name].says }, language), concept: CATALOGUE[name].place.lesson, section: sectionId(CATALOGUE[name].place.section) }))
    .sort((a, b) => b.times - a.times || b.lastAt.getTime() - a.lastAt.getTime())
    .slice(0, MOST);
}

const isMistake = (code: string): code is MistakeName => MISTAKE_NAMES.some((name) => name === code);

const ofEntries = (entries: ShownOutcome["entries"]): readonly ShownFeedback[] => (entries ?? []).flat().flatMap(({ feedback }) => feedback);

const allFeedback = ({ feedback, entries, parts }: ShownOutcome): readonly ShownFeedback[] => [
  ...feedback,
  ...ofEntries(entries),
  ...(parts ?? []).flatMap((part) => [...part.feedback, ...ofEntries(part.entries)]),
];
