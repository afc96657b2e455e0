import { describe, expect, it } from "vitest";
import { text, tryAnswer } from "../checkers/try-answer.test-kit";

describe("a known mistake is told after the counterexample, with its place in the student's own text", () => {
  it.each<[of: string, answer: string, code: string, place: string | null]>([
    ["sin(2x^2)", "cos(2x^2)", "missing-inner-derivative", "cos(2x^2)"],
    ["sin(2x^2) + x", "1 + cos(2x^2)", "missing-inner-derivative", "cos(2x^2)"],
    ["x^2-3x", "2x + 3", "sign-error", "3"],
    ["x^3+2x^2-x", "3x^2 - 4x - 1", "sign-error", "- 4x"],
    ["x/(x^2+1)", "(1-x^2)/(x^2+1)", "quotient-denominator-not-squared", "(x^2+1)"],
    ["x/(x^2+1)", "\\frac{1-x^2}{x^2+1}", "quotient-denominator-not-squared", "{x^2+1}"],
    ["x^2+5", "2x+5", "constant-kept", "5"],
    ["x^2 cos(3x)", "2x cos(3x) + 3x^2 sin(3x)", "sign-of-derivative-of-cosine", "sin(3x)"],
    ["x^5+sin x", "5x^5 + cos x", "power-not-decremented", "5x^5"],
    ["x^2 sin(x) + 1", "2x cos x", "product-of-derivatives", "2x cos x"],
    ["e^(3x)", "3x e^(3x-1)", "power-rule-on-exponential", "3x e^(3x-1)"],
    ["x^3+2x", "3x^2", "term-dropped", null],
    ["x^3", "6x", "wrong-order", null],
  ])("%s, answered %s: %s", (of, answer, code, place) => {
    const { verdict, feedback, certificate } = tryAnswer({ kind: "derivative", of, in: "x" }, text(answer));
    expect(verdict).toBe("unequal");
    expect(feedback.map((each) => each.code)).toEqual(["differs-at-point", code]);
    const span = feedback[1]?.span;
    expect(span ? answer.slice(span.from, span.to) : null).toBe(place);
    expect(certificate.mistakes?.certain).toEqual([code]);
  });
});

it("two mistakes at once are told each by itself", () => {
  const { feedback } = tryAnswer({ kind: "derivative", of: "cos(3x)", in: "x" }, text("sin(3x)"));
  expect(feedback.slice(1).map(({ code }) => code)).toEqual(["missing-inner-derivative", "sign-of-derivative-of-cosine"]);
});

it("where different mistakes lead to the answer, none is told; the certificate has them", () => {
  const { feedback, certificate } = tryAnswer({ kind: "derivative", of: "x e^x", in: "x" }, text("e^x"));
  expect(feedback.map(({ code }) => code)).toEqual(["differs-at-point", "several-mistakes-possible"]);
  expect(certificate.mistakes).toEqual({ certain: [], possible: [["product-of-derivatives"], ["term-dropped"]] });
});

it("says nothing of a right answer, nor of one that no mistake explains", () => {
  for (const answer of ["3x^2", "x^2 3", "3x^2 + sin(x) - 1"]) {
    const { feedback, certificate } = tryAnswer({ kind: "derivative", of: "x^3", in: "x" }, text(answer));
    expect(feedback).toHaveLength(1);
    expect(certificate.mistakes).toBeUndefined();
  }
});

it("leads to the lesson's section", () => {
  const { feedback } = tryAnswer({ kind: "derivative", of: "sin(2x^2)", in: "x" }, text("cos(2x^2)"));
  expect(feedback[1]?.data).toEqual({ lesson: "chain-rule", section: "watch-out" });
});

it("never gives the answer away", () => {
  const { feedback } = tryAnswer({ kind: "derivative", of: "sin(731x^2)", in: "x" }, text("cos(731x^2)"), { "show-counterexample": false });
  expect(feedback.map(({ message }) => message).join(" ")).not.toMatch(/1462|731/);
});

describe("several entries", () => {
  const gradient = { kind: "gradient", of: "x^2 sin(3y)", in: ["x", "y"] };

  it("names the mistake of the whole, and at the entry with its place", () => {
    const { feedback, entries } = tryAnswer(gradient, text("[2x sin(3y), x^2 cos(3y)]"));
    expect(feedback.map(({ code }) => code)).toEqual(["some-entries-right", "missing-inner-derivative"]);
    expect(entries?.map((row) => row.map((entry) => entry.feedback.map(({ code }) => code)))).toEqual([[["right"]], [["differs-at-point", "missing-inner-derivative"]]]);
    expect(entries?.[1]?.[0]?.feedback[1]?.span).toEqual({ from: 17, to: 24 });
  });

  it.each<[string, Readonly<Record<string, unknown>>, string, readonly string[]]>([
    ["entries in another order", { kind: "gradient", of: "x^2 y", in: ["x", "y"] }, "[x^2, 2x y]", ["some-entries-right", "gradient-entry-order"]],
    ["entries added up", { kind: "gradient", of: "x^2 y", in: ["x", "y"] }, "2x y + x^2", ["wrong-shape", "gradient-summed"]],
    ["rows for columns, told once", { kind: "jacobian", of: ["x y", "x + y"], in: ["x", "y"] }, "[[y, 1], [x, 1]]", ["transposed"]],
    ["mixed derivatives taken for 0", { kind: "hessian", of: "x^2 y + y^2", in: ["x", "y"] }, "[[2y, 0], [0, 2]]", ["some-entries-right", "hessian-mixed-terms-zero"]],
  ])("%s", (_, ask, answer, codes) => {
    expect(tryAnswer(ask, text(answer)).feedback.map(({ code }) => code)).toEqual(codes);
  });
});
