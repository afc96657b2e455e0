import { ENGLISH } from "../sentences/en";
import { fillTemplate } from "../sentences/template";

const around = (template: string) => (at: string): string => fillTemplate(template, { at });
const counted = (template: string) => (right: number, all: number): string => fillTemplate(template, { right, all });
/** Where the whole is one, the verb has another form. */
const countedOf = (template: string, ofOne: string) => (right: number, all: number): string => fillTemplate(all === 1 ? ofOne : template, { right, all });

/** What is said of the kinds of answer beyond a single formula; the sentences themselves are in sentences/en.ts. */
export const KIND_SENTENCES = {
  ...ENGLISH,
  undefinedOnStretch: around(ENGLISH.undefinedOnStretch),
  slopeDiffers: (at: string, student: string, reference: string | null): string => fillTemplate(reference === null ? ENGLISH.slopeNotRight : ENGLISH.slopeDiffers, { at, student, ...(reference === null ? {} : { reference }) }),
  onlyYours: around(ENGLISH.onlyYours),
  onlyTheRightOne: around(ENGLISH.onlyTheRightOne),
  elements: countedOf(ENGLISH.elements, ENGLISH.elementsOfOne),
  elementsMissing: (missing: number): string => (missing === 1 ? ENGLISH.oneElementMissing : fillTemplate(ENGLISH.elementsMissing, { missing })),
  elementsSurplus: (surplus: number): string => (surplus === 1 ? ENGLISH.oneElementSurplus : fillTemplate(ENGLISH.elementsSurplus, { surplus })),
  intervals: countedOf(ENGLISH.intervals, ENGLISH.intervalsOfOne),
  cells: counted(ENGLISH.cells),
  followThroughs: (count: number): string => (count === 1 ? ENGLISH.oneFollows : fillTemplate(ENGLISH.moreFollow, { count })),
  parts: counted(ENGLISH.parts),
  tooManyWords: (words: number, most: number): string => fillTemplate(ENGLISH.tooManyWords, { words, most }),
} as const;

/** A point as it is told: x = 2, y = −1. */
export const pointText = (at: Readonly<Record<string, string | number>>): string =>
  Object.entries(at)
    .map(([name, value]) => `${name} = ${String(value).replace("-", "−")}`)
    .join(", ");
