import { FUNCTION_NAMES, objectToSpeech, read } from "@nabla/calc-core";
import { describe, expect, it } from "vitest";
import { previewAnswer } from "../preview";
import { germanSpeech } from "./speech-de";

const said = (text: string): string => {
  const reading = read(text, { variables: ["x", "y", "w_1"], strict: true });
  return reading.ok ? germanSpeech(objectToSpeech(reading.object)) : reading.fault.message;
};

it.each([
  ["4x cos(2x^2)", "4 x mal Kosinus von Klammer auf 2 x zum Quadrat Klammer zu"],
  ["sin(x)^2", "Sinus zum Quadrat von x"],
  ["(x+1)/(2y)", "Bruch x plus 1 durch 2 y Ende Bruch"],
  ["-x^3/2", "minus Bruch x hoch drei durch 2 Ende Bruch"],
  ["e^(2x)", "e hoch 2 x Ende Exponent"],
  ["w_1", "w Index 1"],
  ["[x, 1/2]", "Vektor mit den Einträgen x; ein Halb; Ende Vektor"],
])("%s", (text, words) => expect(said(text)).toBe(words));

describe("no English is left in", () => {
  it.each(FUNCTION_NAMES)("%s", (name) => {
    for (const text of [`${name}(x)`, `${name}(x, y)`]) {
      const reading = read(text, { variables: ["x", "y"], strict: true });
      if (reading.ok) expect(germanSpeech(objectToSpeech(reading.object))).not.toMatch(/\b(the|of|and|with|to)\b/);
    }
  });
});

it("is what the preview says to a reader of German", () => {
  expect(previewAnswer("x^2", { variables: ["x"] }, "de")).toMatchObject({ ok: true, speech: "x zum Quadrat" });
  expect(previewAnswer("(1, oo)", { kind: "interval", variables: ["x"] }, "de")).toMatchObject({ ok: true, speech: "von 1, ausgeschlossen, bis unendlich" });
});
