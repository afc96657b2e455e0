import { attribute, childrenOf, type Element, textAt } from "../xml";

export type MoodleAnswer = { readonly element: Element; /** Its share of the points, in percent. */ readonly percent: number; /** As it is written, with its markup. */ readonly text: string };

/** The answers of a question in their order. */
export const answersOf = (question: Element): readonly MoodleAnswer[] =>
  childrenOf(question, "answer").map((element) => ({ element, percent: Number(attribute(element, "fraction") || "0"), text: textAt(element, "text") }));

export const isRight = ({ percent }: MoodleAnswer): boolean => percent >= 99.9;
/** Worth something and not all. */
export const isPartial = ({ percent }: MoodleAnswer): boolean => percent > 0 && percent < 99.9;
