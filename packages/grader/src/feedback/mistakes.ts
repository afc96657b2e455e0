import { CATALOGUE } from "../mistakes/catalogue";
import type { Finding as MistakeFinding, MistakesFound } from "../mistakes/explanation";
import type { Feedback } from "../outcome";
import { type Ink, placeOfMistake } from "./place-of-mistake";
import { SENTENCES } from "./sentences";

/** As the certificate keeps it; undefined where nothing was found. */
export const mistakesFound = ({ certain, possible }: MistakeFinding): MistakesFound | undefined => (possible.length === 0 ? undefined : { certain, possible: possible.map(({ names }) => names) });

/** One row for each mistake that is certain; where several explain the answer equally well, one that names none. */
export function mistakeFeedback({ certain, possible }: MistakeFinding, ink: Ink | null): readonly Feedback[] {
  const [explanation] = possible;
  if (!explanation) return [];
  if (certain.length === 0) return [{ code: "several-mistakes-possible", message: SENTENCES.severalMistakesPossible }];
  return certain.map((name): Feedback => {
    const { says, place } = CATALOGUE[name];
    const span = ink && placeOfMistake(ink, explanation, name);
    return { code: name, message: says, ...(span ? { span } : {}), data: { lesson: place.lesson, section: sectionId(place.section) } };
  });
}

/** The heading's id on the lesson's page: its words in small letters with dashes between. */
export const sectionId = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
