import type { FaultCode, RemarkCode } from "@nabla/calc-core";

/** Why a text cannot be read: one sentence for each code; where it is, the marks under the text show. */
export const GERMAN_FAULTS: Readonly<Record<FaultCode, string>> = {
  empty: "Hier steht noch nichts.",
  "too-long": "Dieser Text ist zu lang.",
  "too-deep": "Hier stehen zu viele Klammern ineinander.",
  "number-too-long": "Diese Zahl ist zu lang.",
  "stray-character": "Dieses Zeichen hat hier keine Bedeutung.",
  "missing-bracket": "Diese Klammer wird nicht richtig geschlossen.",
  "extra-bracket": "Diese Klammer schließt nichts.",
  "empty-brackets": "Zwischen diesen Klammern steht nichts.",
  "missing-operand": "Hier fehlt etwas.",
  "missing-argument": "Diese Funktion braucht ein Argument in Klammern.",
  "wrong-argument-count": "Diese Funktion nimmt eine andere Zahl von Argumenten.",
  "unknown-name": "Dieser Name kommt in der Aufgabe nicht vor.",
  "unknown-function": "Diese Funktion ist hier nicht bekannt.",
  "decimal-comma": "Dezimalzahlen werden hier mit einem Punkt geschrieben.",
  "division-by-zero": "Hier wird durch null geteilt.",
  equation: "Hier ist ein Gleichheitszeichen zu viel; schreib den Ausdruck allein.",
  "mixed-list": "Diese Listen passen nicht zueinander.",
  "not-an-expression": "Das kann hier nicht als Antwort gelesen werden.",
};

/** How a text with two sensible readings was read. */
export const GERMAN_REMARKS: Readonly<Record<RemarkCode, string>> = {
  "power-before-product": "Nur was direkt hinter ^ steht, ist der Exponent. Setz den Exponenten in Klammern, wenn mehr dazugehört.",
  "fraction-before-product": "Von links gelesen: zuerst der Bruch, dann das Produkt. Für die andere Lesart setz den Nenner in Klammern.",
  "function-argument": "Ohne Klammern wird nur gelesen, was direkt dahinter steht. Setz Klammern, wenn etwas anderes das Argument ist.",
  "scientific-number": "Das wird als Zahl mit einer Zehnerpotenz gelesen.",
  "mixed-number": "Das wird als gemischte Zahl gelesen: die ganze Zahl und der Bruch dazu.",
  "inverse-function": "Hoch −1 wird hier als Umkehrfunktion gelesen, nicht als Kehrwert.",
  "natural-log": "Das ist hier der natürliche Logarithmus; für eine andere Basis schreib log_2(x).",
  "declared-name": "Das wird als ein Name gelesen, wie er in der Aufgabe steht.",
  "unknown-function-call": "Das wird als unbekannte Funktion gelesen; für ein Produkt schreib ein Malzeichen vor die Klammer.",
};
