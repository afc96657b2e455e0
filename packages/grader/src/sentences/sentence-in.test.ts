import { describe, expect, it } from "vitest";
import { text, tryAnswer } from "../checkers/try-answer.test-kit";
import { CATALOGUE } from "../mistakes/catalogue";
import { MISTAKE_NAMES } from "../mistakes/names";
import { GERMAN, GERMAN_MISTAKES } from "./de";
import { ENGLISH, type SentenceKey } from "./en";
import { faultIn, remarkIn } from "./reading-in";
import { sentenceIn } from "./sentence-in";
import { fillTemplate, placesOf } from "./template";

const keys = Object.keys(GERMAN).filter((key): key is SentenceKey => Object.hasOwn(ENGLISH, key));
const sample = { at: "x = −1/2, y = 3", student: "−2.5", reference: "1e-9", wanted: "?", given: "?", rows: 3, columns: 2, entries: 4, text: "0.333", right: 1, all: 3, digits: 30, points: 24, missing: 2, words: 90, most: 60, count: 2 };

describe("the languages", () => {
  it("have the same keys, with the same places in each sentence", () => {
    expect(keys).toEqual(Object.keys(ENGLISH));
    for (const key of keys) expect(placesOf(GERMAN[key]), key).toEqual(placesOf(ENGLISH[key]));
  });

  it.each(keys)("a sentence of the row %s is said in German with its values", (key) => {
    expect(sentenceIn({ code: "any", message: fillTemplate(ENGLISH[key], sample) }, "de")).toBe(fillTemplate(GERMAN[key], sample));
  });

  it.each(MISTAKE_NAMES)("the mistake %s is told in German", (name) => {
    expect(sentenceIn({ code: name, message: CATALOGUE[name].says }, "de")).toBe(GERMAN_MISTAKES[name]);
  });

  it("English is what is kept, and the default", () => {
    expect(sentenceIn({ code: "right", message: "Right." })).toBe("Right.");
  });

  it("an author's words, and those of an older wording, stay as they are", () => {
    expect(sentenceIn({ code: "remark", message: "Think of Rolle." }, "de")).toBe("Think of Rolle.");
    expect(sentenceIn({ code: "sign-error", message: "A sign is turned." }, "de")).toBe("A sign is turned.");
  });

  it("a fault of reading is told by its code", () => {
    expect(faultIn({ code: "extra-bracket", message: "This ) closes nothing." }, "de")).toBe("Diese Klammer schließt nichts.");
    expect(faultIn({ code: "extra-bracket", message: "This ) closes nothing." })).toBe("This ) closes nothing.");
    expect(remarkIn({ code: "natural-log", message: "log is the natural logarithm here." }, "de")).toBe("Das ist hier der natürliche Logarithmus; für eine andere Basis schreib log_2(x).");
  });
});

// The question, the answer, and the German of everything that is said of it.
const told: readonly [Readonly<Record<string, unknown>>, Parameters<typeof tryAnswer>[1], readonly string[]][] = [
  [{ kind: "derivative", of: "sin(2x^2)", in: "x" }, text("4x cos(2x^2)"), ["Richtig: bewiesen gleich der erwarteten Antwort."]],
  [{ kind: "derivative", of: "sin(2x)", in: "x" }, text("cos(2x"), ["Diese Klammer wird nicht richtig geschlossen."]],
  [{ kind: "derivative", of: "x^2", in: "x" }, text("2x + 1"), ["Bei x = 2 ergibt deine Antwort 5; der richtige Wert ist 4."]],
  [{ kind: "number", value: "1/3" }, text("0.333"), ["0.333 ist ein gerundeter Wert; gib den genauen an."]],
  [{ kind: "gradient", of: "x^2 y", in: ["x", "y"] }, { kind: "entries", rows: [["1"], ["2"], ["3"]] }, ["Verlangt ist ein Vektor mit 2 Einträgen; gegeben ist ein Vektor mit 3 Einträgen."]],
  [{ kind: "antiderivative", of: "x^2", in: "x" }, text("x^3/3"), ["Das ist bis auf die Konstante richtig: verlangt sind alle Stammfunktionen, also füge + C hinzu."]],
  [{ kind: "set", elements: ["1", "2"] }, text("1"), ["1 von 2 sind richtig.", "Eines fehlt."]],
  [{ kind: "interval", is: "(-1, 2]" }, text("[-1, 2]"), ["Die Enden sind richtig. Sieh noch einmal nach, welche von ihnen zur Menge gehören: [ und ] nehmen sie auf, ( und ) lassen sie weg."]],
  [{ kind: "explanation", rubric: [{ says: "It says why." }] }, text("Because it is."), ["Aufgehoben für deine Lehrkraft, die es liest. Es kostet keinen Versuch."]],
];

describe("what the grader says of an answer, in German", () => {
  it.each(told)("%j", (ask, answer, sentences) => {
    expect(tryAnswer(ask, answer).feedback.map((feedback) => sentenceIn(feedback, "de"))).toEqual(sentences);
  });
});
