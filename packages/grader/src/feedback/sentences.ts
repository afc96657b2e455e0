import { type Ball, type Coordinate, type Evidence, valuesApart } from "@nabla/calc-core";
import type { Form } from "../problem/fields";
import { ENGLISH } from "../sentences/en";
import { fillTemplate } from "../sentences/template";

/* What is put into the sentences about an answer; the sentences themselves are in sentences/en.ts. */

/** As many digits as tell two values apart, and at least four. */
export function shownPair(a: Ball | null, b: Ball | null): readonly [string, string] {
  const [left, right] = valuesApart(a ?? NOUGHT, b ?? NOUGHT, 4);
  return [left.replaceAll("-", "−"), right.replaceAll("-", "−")];
}

/** With all digits that a double is sure of, so that 2.2000001 is not told to be 2.2. */
const numberText = (value: number): string => `${Number.isInteger(value) ? value : Number(value.toPrecision(15))}`.replaceAll("-", "−");

const NOUGHT: Ball = { value: 0, radius: 0 };

const pointText = (at: Readonly<Record<string, Coordinate>>): string =>
  Object.entries(at)
    .map(([name, value]) => `${name} = ${String(value).replace("-", "−")}`)
    .join(", ");

/** Why an answer is wrong, from the evidence; `showReference` is false where the author keeps the right value back. */
export function differenceSentence(evidence: Evidence & { kind: "refuted" }, showReference: boolean): string {
  const at = pointText(evidence.at);
  const inNumbers = at === "";
  if (evidence.reason === "student-undefined") return inNumbers ? ENGLISH.noValueAtAll : fillTemplate(evidence.stretch ? ENGLISH.noValueAround : ENGLISH.noValueAt, { at });
  if (evidence.reason === "reference-undefined") return inNumbers ? ENGLISH.valueWhereNone : fillTemplate(ENGLISH.valueWhereNoneAt, { at });
  // How many digits it takes to tell the two apart would say how near the right value is: a number is given back as it is.
  if (!showReference && inNumbers) return fillTemplate(ENGLISH.notTheValue, { student: numberText(evidence.student?.value ?? 0) });
  const [student, reference] = shownPair(evidence.student, showReference ? evidence.reference : null);
  if (!showReference) return fillTemplate(ENGLISH.notTheValueAt, { at, student });
  return fillTemplate(inNumbers ? ENGLISH.otherValue : ENGLISH.otherValueAt, { at, student, reference });
}

export const FORM_SENTENCES: Readonly<Record<Form, string>> = {
  simplified: ENGLISH.formSimplified,
  factored: ENGLISH.formFactored,
  expanded: ENGLISH.formExpanded,
  "single-fraction": ENGLISH.formSingleFraction,
  "no-negative-exponents": ENGLISH.formNoNegativeExponents,
  "no-decimals": ENGLISH.formNoDecimals,
  "no-derivative-sign": ENGLISH.formNoDerivativeSign,
  "given-function-only": ENGLISH.formGivenFunctionOnly,
  "scientific-notation": ENGLISH.formScientificNotation,
  "significant-figures": ENGLISH.formSignificantFigures,
};

const counted = (template: string) => (right: number, all: number): string => fillTemplate(template, { right, all });

/** The rows of the table, those with places as functions of what is put in. */
export const SENTENCES = {
  ...ENGLISH,
  rightByPoints: (points: number, digits: number): string => fillTemplate(points === 1 ? ENGLISH.rightByOnePoint : ENGLISH.rightByPoints, { points, digits }),
  someEntriesRight: counted(ENGLISH.someEntriesRight),
  wrongShape: (wanted: string, given: string): string => fillTemplate(ENGLISH.wrongShape, { wanted, given }),
  rounded: (text: string): string => fillTemplate(ENGLISH.rounded, { text }),
  orderWrong: counted(ENGLISH.orderWrong),
  pairsWrong: counted(ENGLISH.pairsWrong),
  gapsWrong: counted(ENGLISH.gapsWrong),
} as const;

/** The shape of an answer in words. */
export function shapeText(shape: "vector" | "matrix", rows: number, columns: number): string {
  if (shape === "vector") return fillTemplate(rows === 1 ? ENGLISH.shapeVectorOfOne : ENGLISH.shapeVector, { entries: rows });
  if (rows === 1) return fillTemplate(columns === 1 ? ENGLISH.shapeMatrixOfOne : ENGLISH.shapeMatrixOneRow, { columns });
  return fillTemplate(columns === 1 ? ENGLISH.shapeMatrixOneColumn : ENGLISH.shapeMatrix, { rows, columns });
}

export const rowsText = (rows: number): string => fillTemplate(ENGLISH.shapeRows, { rows });
