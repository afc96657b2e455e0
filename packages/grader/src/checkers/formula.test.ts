import { describe, expect, it } from "vitest";
import { formulaCases } from "./formula.cases";
import { text, tryAnswer } from "./try-answer.test-kit";

describe("derivatives", () => {
  it.each(formulaCases)("d/dx %s, answered %s: %s (%s)", (of, answer, code) => {
    const outcome = tryAnswer({ kind: "derivative", of, in: "x" }, text(answer));
    expect(outcome.feedback[0]?.code).toBe(code);
    expect(outcome.score).toBe(code === "right" ? 1 : 0);
    // What cannot be read costs nothing; what is right or wrong costs an attempt.
    expect(outcome.costsAttempt).toBe(code !== "unreadable");
  });
});

it("a wrong answer comes with a point that a calculator can check", () => {
  const { feedback } = tryAnswer({ kind: "derivative", of: "x^3", in: "x" }, text("3x"));
  expect(feedback[0]?.message).toBe("At x = 2 your answer gives 6; the right value is 12.");
  expect(feedback[0]?.data).toMatchObject({ at: { x: 2 }, student: { value: 6 }, reference: { value: 12 } });
});

it("keeps the right value back where the author says so", () => {
  const { feedback } = tryAnswer({ kind: "derivative", of: "x^3", in: "x" }, text("3x"), { "show-counterexample": false });
  expect(feedback[0]?.message).toBe("At x = 2 your answer is 6, and that is not the right value.");
  expect(JSON.stringify(feedback)).not.toContain("reference");
});

it("points at the place in the student's own text", () => {
  const { feedback } = tryAnswer({ kind: "derivative", of: "x^3", in: "x" }, text("3x^2 + y"));
  expect(feedback[0]).toMatchObject({ code: "unreadable", span: { from: 7, to: 8 } });
});

it("says the same of the same answer however it was typed, for telling repetitions", () => {
  const normalised = ["3x^2 + x", "x + 3*x^2", "3x²+x"].map((answer) => tryAnswer({ kind: "derivative", of: "x^3", in: "x" }, text(answer)).normalised);
  expect(new Set(normalised).size).toBe(1);
});

describe("forms", () => {
  it.each([
    ["factored", "(x+1)^2", "x^2 + 2x + 1", "wrong-form"],
    ["factored", "(x+1)^2", "(x+1)(x+1)", "right"],
    ["expanded", "(x+1)^2", "(x+1)^2", "wrong-form"],
    ["expanded", "(x+1)^2", "x^2 + 2x + 1", "right"],
    ["single-fraction", "1/x + 1", "1/x + 1", "wrong-form"],
    ["single-fraction", "1/x + 1", "(1 + x)/x", "right"],
    ["no-negative-exponents", "1/x", "x^-1", "wrong-form"],
    ["no-negative-exponents", "1/x", "1/x", "right"],
    ["no-decimals", "x/2", "0.5x", "wrong-form"],
    ["no-decimals", "x/2", "x/2", "right"],
    ["simplified", "5x", "2x + 3x", "wrong-form"],
    ["simplified", "6x", "2*3x", "wrong-form"],
    ["simplified", "5x", "5x", "right"],
    ["simplified", "4x cos(2x^2)", "cos(2x^2)*4x", "right"],
  ])("%s: %s, written %s: %s", (form, value, answer, code) => {
    const outcome = tryAnswer({ kind: "expression", value, form: [form] }, text(answer));
    expect(outcome.feedback[0]?.code).toBe(code);
    expect(outcome.verdict).toBe("equal");
    // Right but in another form: no marks yet, and no attempt lost.
    expect(outcome.costsAttempt).toBe(code === "right");
  });
});
