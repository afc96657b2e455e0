import { describe, expect, it } from "vitest";
import type { Answer } from "../problem/answer";
import { text, tryAnswer } from "./try-answer.test-kit";

const grid = (...rows: string[][]): Answer => ({ kind: "entries", rows });
const gradient = { kind: "gradient", of: "x^2 y + sin(z)", in: ["x", "y", "z"] };
const jacobian = { kind: "jacobian", of: ["x y", "x + 2y"], in: ["x", "y"] };
const hessian = { kind: "hessian", of: "x^3 + 2 x y^2", in: ["x", "y"] };

describe("gradient of x²y + sin z", () => {
  it.each<[string, Answer, string, number, string]>([
    ["a column of fields", grid(["2x y"], ["x^2"], ["cos z"]), "equal", 1, "all-entries-right"],
    ["square brackets", text("[2x y, x^2, cos(z)]"), "equal", 1, "all-entries-right"],
    ["round brackets", text("(2xy, x^2, cos z)"), "equal", 1, "all-entries-right"],
    ["angle brackets", text("<2xy, x^2, cos z>"), "equal", 1, "all-entries-right"],
    ["LaTeX's column", text("\\begin{pmatrix} 2xy \\\\ x^2 \\\\ \\cos z \\end{pmatrix}"), "equal", 1, "all-entries-right"],
    ["a left-hand side", text("∇f = (2xy, x^2, cos z)"), "equal", 1, "all-entries-right"],
    ["a row for a column", grid(["2xy", "x^2", "cos z"]), "equal", 1, "all-entries-right"],
    ["one entry wrong", grid(["2x"], ["x^2"], ["cos z"]), "unequal", 2 / 3, "some-entries-right"],
    ["two entries swapped", grid(["x^2"], ["2xy"], ["cos z"]), "unequal", 1 / 3, "some-entries-right"],
    ["the entries added up", text("2xy + x^2 + cos z"), "error", 0, "wrong-shape"],
    ["one expression for two", text("2xy"), "error", 0, "wrong-shape"],
    ["too few", text("[2xy, x^2]"), "error", 0, "wrong-shape"],
    ["one entry unreadable", grid(["2x("], ["x^2"], ["cos z"]), "error", 0, "unreadable"],
    ["one entry empty", grid(["2xy"], [""], ["cos z"]), "error", 0, "unreadable"],
  ])("%s", (_, answer, verdict, score, code) => {
    const outcome = tryAnswer(gradient, answer);
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.score).toBeCloseTo(score);
    expect(outcome.feedback[0]?.code).toBe(code);
    expect(outcome.costsAttempt).toBe(verdict !== "error");
  });

  it("tells nothing of the other entries while one cannot be read: it costs no attempt", () => {
    const { entries } = tryAnswer(gradient, grid(["2x("], ["7"], ["cos z"]));
    expect(entries?.flat().map(({ verdict, feedback }) => [verdict, feedback.length])).toEqual([["error", 1], ["waiting", 0], ["waiting", 0]]);
  });

  it("judges every entry by itself and says why", () => {
    const { entries } = tryAnswer(gradient, grid(["2x"], ["x^2"], ["cos z"]));
    expect(entries?.map((row) => row.map((entry) => entry.verdict))).toEqual([["unequal"], ["equal"], ["equal"]]);
    expect(entries?.[0]?.[0]?.feedback[0]?.code).toBe("differs-at-point");
  });

  it("remarks on a row given for a column", () => {
    expect(tryAnswer(gradient, grid(["2xy", "x^2", "cos z"])).feedback.map(({ code }) => code)).toContain("row-for-column");
  });
});

describe("Jacobian of (xy, x + 2y)", () => {
  it.each<[string, Answer, string, number, string]>([
    ["a grid", grid(["y", "x"], ["1", "2"]), "equal", 1, "all-entries-right"],
    ["nested brackets", text("[[y, x], [1, 2]]"), "equal", 1, "all-entries-right"],
    ["LaTeX's matrix", text("\\begin{pmatrix} y & x \\\\ 1 & 2 \\end{pmatrix}"), "equal", 1, "all-entries-right"],
    ["rows and columns swapped", grid(["y", "1"], ["x", "2"]), "unequal", 1 / 2, "transposed"],
    ["one entry wrong", grid(["y", "x"], ["1", "1"]), "unequal", 3 / 4, "some-entries-right"],
    ["a row short", grid(["y", "x"]), "error", 0, "wrong-shape"],
  ])("%s", (_, answer, verdict, score, code) => {
    const outcome = tryAnswer(jacobian, answer);
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.score).toBeCloseTo(score);
    expect(outcome.feedback[0]?.code).toBe(code);
  });
});

it("a Jacobian that is not square, laid out the other way, is named as such", () => {
  const outcome = tryAnswer({ kind: "jacobian", of: ["x y", "x + y", "x - y"], in: ["x", "y"] }, text("[[y, 1, 1], [x, 1, -1]]"));
  expect(outcome).toMatchObject({ verdict: "error", costsAttempt: false, feedback: [{ code: "transposed" }] });
});

it("says proved only where every entry was", () => {
  const { certificate, feedback } = tryAnswer(gradient, text("[2x y, x^2, cos(z)]"));
  expect(certificate.evidence.map(({ kind }) => kind)).toEqual(["proved", "proved", "proved"]);
  expect(feedback[0]?.message).toContain("proved");
});

it("one expression for a vector is called that", () => {
  expect(tryAnswer(gradient, text("2xy + x^2 + cos z")).feedback[0]?.message).toBe("This should be a vector with 3 entries; you gave a single expression.");
});

it.each<[string, Answer, string]>([
  ["as fields", grid(["x + y + x"], ["x"]), "wrong-form"],
  ["as one text", text("[x + y + x, x]"), "wrong-form"],
  ["in LaTeX", text("\\begin{pmatrix} x + y + x \\\\ x \\end{pmatrix}"), "wrong-form"],
])("the form of an entry is judged on that entry, %s", (_, answer, code) => {
  const outcome = tryAnswer({ kind: "gradient", of: "x (x + y)", in: ["x", "y"], form: ["factored"] }, answer);
  expect(outcome.entries?.flat()[0]?.feedback[0]?.code).toBe(code);
  expect(outcome).toMatchObject({ verdict: "equal", score: 0, costsAttempt: false });
});

it("a Hessian with the mixed entries left out has half its marks", () => {
  const outcome = tryAnswer(hessian, grid(["6x", "0"], ["0", "4x"]));
  expect(outcome.score).toBe(0.5);
  expect(outcome.verdict).toBe("unequal");
});
