import { describe, expect, it } from "vitest";
import type { Answer, SingleAnswer } from "../problem/answer";
import { tryAnswer } from "./try-answer.test-kit";

const given = (parts: Readonly<Record<string, string | SingleAnswer>>): Answer => ({ kind: "parts", parts: Object.fromEntries(Object.entries(parts).map(([id, answer]) => [id, typeof answer === "string" ? { kind: "text", text: answer } : answer])) });

/* The tangent to x² at 3: the value, the slope, the line; the line builds on both. */
const tangent = {
  kind: "parts",
  parts: [
    { id: "height", statement: "The value?", ask: { kind: "number", value: "9" } },
    { id: "slope", statement: "The slope?", ask: { kind: "number", value: "6" } },
    { id: "line", statement: "The tangent?", ask: { kind: "equation", equation: "y = height + slope (x - 3)" }, points: 2 },
  ],
};

describe("parts that build on one another", () => {
  // prettier-ignore
  it.each<[string, Record<string, string>, string, number, boolean]>([
    ["all right",                                 { height: "9", slope: "6", line: "y = 6x - 9" },   "equal",   1,   false],
    ["the line follows from a wrong slope",       { height: "9", slope: "3", line: "y = 3x" },       "unequal", 3 / 4, true],
    ["the line follows from two wrong values",    { height: "8", slope: "3", line: "y = 3x - 1" },   "unequal", 1 / 2, true],
    ["the right line after a wrong slope",        { height: "9", slope: "3", line: "y = 6x - 9" },   "unequal", 3 / 4, false],
    ["a line that follows from nothing",          { height: "9", slope: "3", line: "y = 4x" },       "unequal", 1 / 4, false],
    ["a wrong line after right values",           { height: "9", slope: "6", line: "y = 3x" },       "unequal", 1 / 2, false],
    ["one part is left out",                      { height: "9", slope: "6", line: "" },             "unequal", 1 / 2, false],
    ["one part cannot be read",                   { height: "9", slope: "6(", line: "y = 6x - 9" },  "error",   0,   false],
  ])("%s", (_, answers, verdict, score, followed) => {
    const outcome = tryAnswer(tangent, given(answers));
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.score).toBeCloseTo(score);
    expect(outcome.costsAttempt).toBe(verdict !== "error");
    expect(outcome.parts?.[2]?.followed).toBe(followed);
  });

  it("tells both verdicts of a part that follows", () => {
    const { parts } = tryAnswer(tangent, given({ height: "9", slope: "3", line: "y = 3x" }));
    expect(parts?.[2]).toMatchObject({ verdict: "unequal", followed: true, score: 1 });
    expect(parts?.[2]?.feedback[0]?.code).toBe("follow-through");
  });

  it("tells nothing of the others while one part cannot be read", () => {
    const { parts } = tryAnswer(tangent, given({ height: "1", slope: "6(", line: "y = 6x - 9" }));
    expect(parts?.map(({ verdict, feedback }) => [verdict, feedback.length])).toEqual([["waiting", 0], ["error", 1], ["waiting", 0]]);
  });

  it("the author says what following is worth", () => {
    expect(tryAnswer(tangent, given({ height: "9", slope: "3", line: "y = 3x" }), { credit: { "follow-through": 0.5 } }).score).toBeCloseTo(1 / 2);
  });

  it("no answer at all, and a part that does not exist, are none", () => {
    expect(tryAnswer(tangent, given({}))).toMatchObject({ verdict: "error", costsAttempt: false });
    expect(tryAnswer(tangent, given({ other: "9" }))).toMatchObject({ verdict: "error", costsAttempt: false });
  });
});

const reasoned = {
  kind: "parts",
  parts: [
    { id: "slope", statement: "The slope of $x^2$?", ask: { kind: "derivative", of: "x^2", in: "x" } },
    { id: "why", statement: "Why is it negative left of 0?", ask: { kind: "explanation", rubric: [{ says: "the function falls there" }], words: 20 } },
  ],
};

describe("an explanation in words", () => {
  const alone = { kind: "explanation", rubric: [{ says: "the rubric's secret", points: 2 }], words: 8 };

  it("is kept and never judged, whatever it says", () => {
    for (const words of ["Because it falls.", "I do not know", "2x", "∂ƒ ∑ \\frac{"]) {
      expect(tryAnswer(alone, { kind: "text", text: words })).toMatchObject({ verdict: "undecided", score: 0, costsAttempt: false, feedback: [{ code: "to-be-read" }] });
    }
  });

  it("is no answer when it is empty or too long", () => {
    expect(tryAnswer(alone, { kind: "text", text: "  " })).toMatchObject({ verdict: "error", feedback: [{ code: "unreadable" }] });
    expect(tryAnswer(alone, { kind: "text", text: "one two three four five six seven eight nine" })).toMatchObject({ verdict: "error", costsAttempt: false, feedback: [{ code: "too-many-words" }] });
  });

  it("tells nothing of the rubric", () => {
    expect(JSON.stringify(tryAnswer(alone, { kind: "text", text: "So." }))).not.toContain("secret");
  });

  it("leaves a problem undecided where all else is right, and lets a wrong part be wrong", () => {
    expect(tryAnswer(reasoned, given({ slope: "2x", why: "It falls." }))).toMatchObject({ verdict: "undecided", score: 0.5, costsAttempt: false });
    expect(tryAnswer(reasoned, given({ slope: "x", why: "It falls." }))).toMatchObject({ verdict: "unequal", score: 0, costsAttempt: true });
    expect(tryAnswer(reasoned, given({ slope: "x", why: "It falls." })).feedback.map(({ code }) => code)).toContain("to-be-read");
    // The words still wait to be read, although the whole is wrong already.
    expect(tryAnswer(reasoned, given({ slope: "x", why: "It falls." })).parts).toMatchObject([{ id: "slope", verdict: "unequal" }, { id: "why", verdict: "undecided" }]);
  });
});

describe("credit by the author", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string, number]>([
    ["a right answer in another form", { kind: "expression", value: "x^2 + 2x", form: ["factored"] }, { "wrong-form": 0.5 }, "x^2 + 2x", 0.5],
    ["an antiderivative without its constant", { kind: "antiderivative", of: "2x", in: "x" }, { "missing-constant": 0.8 }, "x^2", 0.8],
    ["a known mistake", { kind: "derivative", of: "sin(2x^2)", in: "x" }, { mistakes: { "missing-inner-derivative": 0.3 } }, "cos(2x^2)", 0.3],
    ["another mistake", { kind: "derivative", of: "sin(2x^2)", in: "x" }, { mistakes: { "missing-inner-derivative": 0.3 } }, "-4x cos(2x^2)", 0],
    ["all or nothing", { kind: "set", elements: ["1", "2"] }, { partial: "all" }, "1", 0],
    ["each its share", { kind: "set", elements: ["1", "2"] }, { partial: "each" }, "1", 0.5],
  ])("%s", (_, ask, credit, answer, score) => {
    expect(tryAnswer(ask, { kind: "text", text: answer }, { credit }).score).toBeCloseTo(score);
  });
});

it("vectors and matrices by their entries", () => {
  const vector = { kind: "vector", value: ["1", "2", "3"] };
  const matrix = { kind: "matrix", value: [["1", "2"], ["3", "4"], ["5", "6"]] };
  const text = (value: string): Answer => ({ kind: "text", text: value });
  expect(tryAnswer(vector, text("(1, 2, 4)")).score).toBeCloseTo(2 / 3);
  expect(tryAnswer(vector, { kind: "entries", rows: [["1", "2", "3"]] }).feedback.map(({ code }) => code)).toContain("row-for-column");
  expect(tryAnswer(matrix, text("[[1, 2], [3, 4], [5, 6]]")).score).toBe(1);
  expect(tryAnswer(matrix, text("[[1, 3, 5], [2, 4, 6]]"))).toMatchObject({ verdict: "error", feedback: [{ code: "transposed" }] });
  expect(tryAnswer(matrix, text("[[1, 2], [3, 4]]"))).toMatchObject({ verdict: "error", feedback: [{ code: "wrong-shape" }] });
});
