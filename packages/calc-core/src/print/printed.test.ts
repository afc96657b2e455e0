import { describe, expect, it } from "vitest";
import { read, readExpr } from "../syntax/read";
import { toLatex } from "./latex";
import { printed, shown } from "./printed.cases";
import { toSpeech } from "./speech";
import { toText } from "./text";
import { writtenToLatex } from "./written-latex";
import { writtenToSpeech } from "./written-speech";

describe("what is meant, printed", () => {
  it.each(printed)("%s", (typed, text, latex, words) => {
    const reading = readExpr(typed);

    expect(reading.ok && [toText(reading.expr), toLatex(reading.expr), toSpeech(reading.expr)]).toEqual([
      text,
      latex,
      words,
    ]);
  });
});

describe("what was typed, shown", () => {
  it.each(shown)("%s", (typed, latex, words) => {
    const reading = read(typed);

    expect(reading.ok && [writtenToLatex(reading.written), writtenToSpeech(reading.written)]).toEqual([latex, words]);
  });
});
