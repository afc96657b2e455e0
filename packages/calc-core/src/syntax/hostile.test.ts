import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { toInfix } from "../print/infix";
import { toSpeech } from "../print/speech";
import { writtenToLatex } from "../print/written-latex";
import { writtenToSpeech } from "../print/written-speech";
import { Cursor } from "./cursor";
import { faults } from "./faults.cases";
import { LIMITS } from "./limits";
import { notations } from "./notations.cases";
import { read, readExpr } from "./read";
import { readDomain } from "./read-domain";
import { readEquation } from "./read-equation";
import { readInterval } from "./read-interval";
import { readList } from "./read-list";
import { splitOutside } from "./split-outside";

// Thousands of random texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const FRAGMENTS = [
  "x", "y", "12", "0.5", "+", "-", "*", "/", "^", "(", ")", "[", "]", "{", "}", "|", ",", ";", " ", "=", "'", "_", "&", "\\\\", "sin", "ln", "e", "pi", "f(", "√", "²", "⁻", "½", "₁", "−", "·", "<", ">",
  "\\frac", "\\sqrt", "\\sqrt[", "\\left(", "\\right)", "\\left|", "\\right|", "\\begin{pmatrix}", "\\end{pmatrix}", "\\operatorname{", "\\text{", "\\hat", "\\sigma", "\\", "log_", "sin^-1", "d/dx", "∂", "∇", "σ", "𝑥", "😀", "\ud800", ".", "1e5", "__proto__",
]; // prettier-ignore
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join("")),
  fc
    .tuple(
      fc.constantFrom(...notations.map(([text]) => text), ...faults.map(([text]) => text)),
      fc.nat(),
      fc.constantFrom(...FRAGMENTS),
    )
    .map(([text, at, part]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + part + text.slice(place);
    }),
);

describe("whatever is typed", () => {
  it("is read or refused at a place inside the text, and never throws", () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, strict) => {
        const reading = read(text, strict ? { strict, variables: ["x", "w_1"] } : {});
        if (reading.ok) return true;
        const { from, to } = reading.fault.span;
        return 0 <= from && from <= to && to <= text.length && reading.fault.message.length > 0;
      }),
      { numRuns: 5_000, seed: 5 },
    );
  });

  it("can be shown and said when it can be read", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text);
        return (
          !reading.ok || (writtenToLatex(reading.written).length > 0 && writtenToSpeech(reading.written).length > 0)
        );
      }),
      { numRuns: 5_000, seed: 5 },
    );
  });

  it("can be printed and read again when it is one expression", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readExpr(text);
        if (!reading.ok) return true;
        const again = readExpr(toInfix(reading.expr));
        return again.ok && toInfix(again.expr) === toInfix(reading.expr) && toSpeech(reading.expr).length > 0;
      }),
      { numRuns: 5_000, seed: 5 },
    );
  });

  it("is refused as a domain without throwing", () => {
    fc.assert(
      fc.property(anyText, (text) => typeof readDomain(text).ok === "boolean"),
      { numRuns: 5_000, seed: 5 },
    );
  });
});

/** Everything that reads what a student or an author typed. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  read,
  readExpr,
  readDomain,
  readEquation,
  readList: (text) => readList(text, 1),
  readInterval: (text) => readInterval(text, "x"),
};

// prettier-ignore
const UNITS = [
  "(", "[", "{", "<", "|", "|x", "-", "+", "x", "xy", "sinx", "x ", "x*", "x+", "x/", "1/", "x^", "2^", "x²", "x² ", "√", "½", "x_1", "x_", "_", "__", "$", "³√", "ŷ", "\u0302", "f^2", "'", "x'", ",", "1,", "[1,", "f(", "sin ", "sin -", "log_",
  "\\frac12", "\\frac", "\\sqrt[", "\\text{", "\\hat{", "\\left|", "\\begin{pmatrix} 1 &", "e^2x ", "2|x|+", "|2|x||+", "((x)+", "7/13/", "(1/", "x=", "d/dx ", "f_{1,", "9", "1.", ".", "\\", "😀", "x!", "99/98/(97/",
];

describe("long texts", () => {
  /** How often the reader looks at a place of the text. */
  const looks = (text: string): number => {
    const spies = [
      vi.spyOn(String.prototype, "charAt"),
      vi.spyOn(Cursor.prototype, "next"),
      vi.spyOn(Cursor.prototype, "isMark"),
    ];
    read(text);
    const count = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return count;
  };

  it.each(UNITS)("%s repeated is looked at in proportion to its length", (unit) => {
    const repeated = (length: number): string => unit.repeat(Math.floor(length / unit.length));

    expect(looks(repeated(4_000))).toBeLessThan(60 * 4_000);
    expect(looks(repeated(8_000))).toBeLessThan(2.5 * looks(repeated(4_000)) + 1_000);
  });

  it.each(Object.entries(READERS))("are refused by %s before anything is looked at", (_, reader) => {
    for (const unit of [" ", "\n", ...UNITS]) {
      const text = unit.repeat(100_000).slice(0, 100_000);
      const at = vi.spyOn(String.prototype, "charAt");
      const reading = reader(text);
      expect(at, unit).not.toHaveBeenCalled();
      at.mockRestore();
      expect(reading, unit).toMatchObject({ ok: false, fault: { code: "too-long" } });
    }
  });

  it("of blanks alone are cut into parts in proportion to their length", () => {
    const trims = vi.spyOn(String.prototype, "trim");
    splitOutside({ text: " ".repeat(5_000), from: 0 }, /=/);
    expect(trims.mock.contexts.reduce((total: number, text) => total + String(text).length, 0)).toBeLessThan(20_000);
    trims.mockRestore();
  });

  it("are refused beyond the limit", () => {
    expect(read("x+".repeat(50_000) + "x")).toMatchObject({
      ok: false,
      fault: { code: "too-long", span: { from: LIMITS.length, to: 100_001 } },
    });
  });

  // prettier-ignore
  it.each([
    ["brackets", "(".repeat(300) + "x" + ")".repeat(300), "too-deep"],
    ["signs", "-".repeat(5_000) + "x", "too-deep"],
    ["a tower of powers", "2^".repeat(2_000) + "2", "too-deep"],
    ["functions", "sin ".repeat(1_000) + "x", "too-deep"],
    ["digits", "9".repeat(LIMITS.digits + 1), "number-too-long"],
    ["a power of ten", "1e1001", "number-too-long"],
    ["a fraction of numbers", "7/1" + "0".repeat(900) + "/1" + "0".repeat(900) + "/1" + "0".repeat(900), "number-too-long"],
  ])("%s beyond the limit are refused", (_, text, code) => {
    expect(read(text)).toMatchObject({ ok: false, fault: { code } });
  });

  // prettier-ignore
  it.each([
    ["brackets", "(".repeat(150) + "x" + ")".repeat(150)],
    ["digits", "9".repeat(LIMITS.digits)],
    ["a long sum", "x+".repeat(4_000) + "x"],
    ["a long product", "x*".repeat(4_000) + "x"],
  ])("%s within the limit are read", (_, text) => {
    expect(read(text).ok).toBe(true);
  });
});
