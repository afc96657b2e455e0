import type { Coordinate, Evidence } from "@nabla/calc-core";
import type { Form } from "../problem/fields";

/* Every sentence that a student reads about an answer. They say what is the matter, then what to do; nothing shouts. */

/** As many digits as tell two values apart, and at least four. */
export function shownPair(a: number, b: number): readonly [string, string] {
  for (let digits = 4; digits <= 17; digits++) {
    const [left, right] = [shown(a, digits), shown(b, digits)];
    if (left !== right) return [left, right];
  }
  return [shown(a, 17), shown(b, 17)];
}

const shown = (value: number, digits: number): string => `${Number(value.toPrecision(digits))}`.replace("-", "−");

const pointText = (at: Readonly<Record<string, Coordinate>>): string =>
  Object.entries(at)
    .map(([name, value]) => `${name} = ${String(value).replace("-", "−")}`)
    .join(", ");

/** Why an answer is wrong, from the evidence; `showReference` is false where the author keeps the right value back. */
export function differenceSentence(evidence: Evidence & { kind: "refuted" }, showReference: boolean): string {
  const at = pointText(evidence.at);
  const where = at === "" ? "" : `At ${at} `;
  if (evidence.reason === "student-undefined") {
    const stretch = evidence.stretch ? ` The same holds all around this point.` : "";
    return at === "" ? "Your answer has no value." : `${where}your answer has no value, but the right one has.${stretch}`;
  }
  if (evidence.reason === "reference-undefined") return `${where}your answer has a value, but there is none there.`;
  const [student, reference] = shownPair(evidence.student?.value ?? 0, evidence.reference?.value ?? 0);
  if (!showReference) return at === "" ? `Your answer is ${student}, and that is not the value.` : `${where}your answer is ${student}, and that is not the right value.`;
  return at === "" ? `Your answer is ${student}; the right value is ${reference}.` : `${where}your answer gives ${student}; the right value is ${reference}.`;
}

export const FORM_SENTENCES: Readonly<Record<Form, string>> = {
  simplified: "This is right. Write it in its simplest form: collect like terms and cancel what can be cancelled.",
  factored: "This is right. Write it as a product of factors.",
  expanded: "This is right. Multiply the brackets out.",
  "single-fraction": "This is right. Write it as one fraction.",
  "no-negative-exponents": "This is right. Write it without negative exponents.",
  "no-decimals": "This is right. Write the numbers as fractions or roots rather than decimals.",
  "no-derivative-sign": "A derivative sign is left in the answer. Carry the differentiation out.",
  "given-function-only": "This is right. Write it with the functions that the question uses, and no other.",
  "scientific-notation": "This is right. Write it in scientific notation, as in 1.25 × 10^3: one digit other than 0 before the point.",
  "significant-figures": "The value is right. Write it with as many significant figures as are asked for.",
};

export const SENTENCES = {
  right: "Right: proved equal to the expected answer.",
  rightByPoints: (points: number, digits: number): string => `Right: equal to ${digits} digits at ${points} ${points === 1 ? "place" : "independent points"}.`,
  allEntriesRight: "Right: every entry is proved equal.",
  allEntriesRightByPoints: "Right: every entry agrees; where no proof was found, at many points and to many digits.",
  someEntriesRight: (right: number, all: number): string => `${right} of ${all} entries are right.`,
  undecided: "This could not be decided. It is kept, costs no attempt, and your instructor will look at it.",
  wrongShape: (wanted: string, given: string): string => `This should be ${wanted}; you gave ${given}.`,
  transposed: "Rows and columns are swapped: this is the other layout convention. Here each row belongs to one function, each column to one variable.",
  transposedMatrix: "Rows and columns are swapped: this is the transpose.",
  rowForColumn: "A row was given where a column is meant; it was read as the column.",
  rounded: (text: string): string => `${text} is a rounded value; give the exact one.`,
  outsideTolerance: "This is not close enough to the right value.",
  wrongOption: "This is not the right one.",
  optionsMissing: "What you chose is right, and something is missing.",
  optionsTooMany: "Something that you chose does not belong here.",
  orderWrong: (right: number, all: number): string => `${right} of ${all} stand in their right place.`,
  pairsWrong: (right: number, all: number): string => `${right} of ${all} pairs are right.`,
  gapsWrong: (right: number, all: number): string => `${right} of ${all} gaps are right.`,
  severalMistakesPossible: "More than one slip leads to this answer: go through your steps once more.",
  right2: "Right.",
  emptyGap: "A gap is still empty.",
  notAnAnswer: "This is not an answer to this question.",
} as const;
