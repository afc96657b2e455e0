import type { SHAPE_SENTENCES } from "../problem/shape-fault";
import type { RULES } from "../problem/shape-rules";

/** What is said of a problem file of a wrong shape, in German. */
export const SHAPE_DE: { readonly [S in keyof typeof SHAPE_SENTENCES]: string } = {
  noFields: "Eine Aufgabendatei hat Zeilen wie title: Die Kettenregel.",
  missing: "Das Feld „{field}“ fehlt.",
  missingOneOf: "Das Feld „{field}“ fehlt. Es nimmt eines von diesen: {list}.",
  empty: "Hier steht noch nichts.",
  unknown: "Das Feld „{field}“ ist hier unbekannt. Vielleicht ist es verschrieben oder gehört anderswohin.",
  text: "Hierher gehört ein Text. Setz ihn in Anführungszeichen, wenn er wie eine Zahl aussieht oder mit [ oder { beginnt.",
  formula: "Hierher gehört eine Formel. Setz sie in Anführungszeichen, wenn sie mit [ oder { beginnt.",
  number: "Hierher gehört eine Zahl.",
  whole: "Hierher gehört eine ganze Zahl.",
  yesOrNo: "Hierher gehört true oder false.",
  list: "Hierher gehört eine Liste: [eins, zwei], oder für jeden Eintrag eine Zeile, die mit einem Strich beginnt.",
  fields: "Hierher gehören Felder wie in {example}.",
  oneOf: "Hierher gehört eines von diesen: {list}.",
  notOneOf: "„{given}“ ist hier unbekannt. Hierher gehört eines von diesen: {list}.",
  longText: "Dieser Text hat mehr als {bound} Buchstaben.",
  shortText: "Dieser Text hat weniger als {bound} Buchstaben.",
  fewEntries: "Hierher gehören mindestens {bound} Einträge.",
  oneEntry: "Hierher gehört mindestens ein Eintrag.",
  manyEntries: "Hier dürfen höchstens {bound} Einträge stehen.",
  twoNumbers: "Hierher gehören zwei ganze Zahlen, die kleinste und die größte, wie in [1, 5].",
  above: "Die Zahl muss größer als {bound} sein.",
  atLeast: "Die Zahl muss mindestens {bound} sein.",
  atMost: "Die Zahl darf höchstens {bound} sein.",
  parameter: "Hierher gehört, was gezogen wird: { integers: [1, 5] } oder { choose: [2, 3, 1/2] }.",
  definition: "Hierher gehört eine Formel, oder eines von { derivative: f, in: x } und { value: f, at: { x: 2 } }.",
  policy: "Hierher gehört exact, oder eines von { relative: 0.01 }, { absolute: 0.001 } und { significant: 3 }.",
  gap: "Hierher gehört, was in dieser Lücke richtig ist: { accept: [eins, zwei] } oder { value: 2x }.",
  step: "Hierher gehört der Schritt: { next: { x: x - 1 } }, { descent: f, in: [x], rate: 1/10 } oder { newton: f, in: x }.",
  element: "Hierher gehört eine Formel, oder für einen Punkt eine Liste von zwei bis sechs Formeln.",
  other: "Das passt hier nicht: docs/authoring.md sagt, was passt.",
};

/** What the schema says by rules of its own, in German. */
export const RULES_DE: { readonly [R in keyof typeof RULES]: string } = {
  inOrder: "Die erste Zahl darf nicht größer als die zweite sein.",
  oneRight: "Markiere genau eine Möglichkeit als richtig, im Text durch correct: true.",
  someRight: "Markiere mindestens eine Möglichkeit als richtig, im Text durch correct: true.",
  ownIds: "Jeder Teil braucht eine eigene id.",
  evenRows: "Jede Zeile braucht so viele Einträge wie die erste.",
  evenElements: "Alle Elemente brauchen so viele Koordinaten wie das erste.",
  fileName: "Hierher gehören kleine Buchstaben, Ziffern und einzelne Striche, wie in sine-of-a-square.",
  name: "Ein Name ist ein Buchstabe, dann Buchstaben, Ziffern oder Unterstriche.",
};
