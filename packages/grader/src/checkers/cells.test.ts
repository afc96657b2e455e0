import { describe, expect, it } from "vitest";
import type { Answer } from "../problem/answer";
import { tryAnswer } from "./try-answer.test-kit";

const grid = (...rows: string[][]): Answer => ({ kind: "entries", rows });

/* f(x) = x² from 4 at rate 1/4: each step halves x. */
const descent = { kind: "iterations", start: { x: 4 }, step: { descent: "x^2", in: ["x"], rate: "1/4" }, steps: 3 };

describe("a descent", () => {
  // prettier-ignore
  it.each<[string, string[], string, number, number]>([
    ["all right",                                  ["2", "1", "1/2"],     "equal",   1,     0],
    ["decimals are exact",                         ["2.0", "1", "0.5"],   "equal",   1,     0],
    ["the first wrong, the others follow from it", ["3", "3/2", "3/4"],   "unequal", 2 / 3, 2],
    ["a slip in the middle",                       ["2", "3", "3/2"],     "unequal", 2 / 3, 1],
    ["two slips",                                  ["3", "2", "1"],       "unequal", 1 / 3, 1],
    ["right values after a wrong one are right",   ["3", "1", "1/2"],     "unequal", 2 / 3, 0],
    ["uphill all the way",                         ["6", "9", "27/2"],    "unequal", 0,     0],
    ["nearly",                                     ["2", "1", "0.50001"], "unequal", 2 / 3, 0],
    ["not readable",                               ["2", "1", "1/"],      "error",   0,     0],
    ["a cell is empty",                            ["2", "1", ""],        "error",   0,     0],
    ["a letter",                                   ["2", "1", "x"],       "error",   0,     0],
  ])("%s: %j", (_, values, verdict, score, followed) => {
    const outcome = tryAnswer(descent, grid(["4"], ...values.map((value) => [value])));
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.score).toBeCloseTo(score);
    expect(outcome.costsAttempt).toBe(verdict !== "error");
    expect(outcome.entries?.flat().filter((entry) => entry.feedback[0]?.code === "follow-through").length).toBe(followed);
  });

  it("tells both verdicts of a cell that follows: wrong, and right from what stands before it", () => {
    const { entries, feedback } = tryAnswer(descent, grid(["4"], ["3"], ["3/2"], ["3/4"]));
    expect(entries?.[2]?.[0]).toMatchObject({ verdict: "unequal", feedback: [{ code: "follow-through" }] });
    expect(feedback.map(({ message }) => message)).toEqual(["0 of 3 cells are right.", "2 more follow rightly from your own earlier values."]);
  });

  it("what stands in a given cell does not matter, and another shape is no answer", () => {
    expect(tryAnswer(descent, grid(["99"], ["2"], ["1"], ["1/2"])).score).toBe(1);
    expect(tryAnswer(descent, grid(["4"], ["2"])).verdict).toBe("error");
  });

  it("the author says what following is worth", () => {
    const answer = grid(["4"], ["3"], ["3/2"], ["3/4"]);
    expect(tryAnswer(descent, answer, { credit: { "follow-through": 0.5 } }).score).toBeCloseTo(1 / 3);
    expect(tryAnswer(descent, answer, { credit: { "follow-through": 0 } }).score).toBe(0);
    expect(tryAnswer(descent, answer, { credit: { partial: "all" } }).score).toBe(0);
  });
});

it("Newton's method, two variables, and any step that the author writes", () => {
  expect(tryAnswer({ kind: "iterations", start: { x: 2 }, step: { newton: "x^2 - 2", in: "x" }, steps: 2 }, grid(["2"], ["3/2"], ["17/12"])).score).toBe(1);
  expect(tryAnswer({ kind: "iterations", start: { x: 2 }, step: { newton: "x^2 - 2", in: "x" }, steps: 2, policy: { significant: 4 } }, grid(["2"], ["1.5"], ["1.417"])).score).toBe(1);
  expect(tryAnswer({ kind: "iterations", start: { x: 1, y: 1 }, step: { descent: "x^2 + 3y^2", in: ["x", "y"], rate: "1/2" }, steps: 1 }, grid(["1", "1"], ["0", "-2"])).score).toBe(1);
  expect(tryAnswer({ kind: "iterations", start: { v: 0, w: 4 }, step: { next: { v: "v/2 + 2w", w: "w - (v/2 + 2w)/4" } }, steps: 2 }, grid(["0", "4"], ["8", "2"], ["8", "0"])).score).toBe(1);
});

/* z = w x + b, a = z², L = a/2 at w = 2, x = 3, b = 1: z = 7, a = 49, L = 49/2. */
const graph = { kind: "graph", inputs: { w: 2, x: 3, b: 1 }, nodes: [{ name: "z", is: "w x + b" }, { name: "a", is: "z^2" }, { name: "L", is: "a/2" }] };
/** Rows b, w, x, then z, a, L; inputs have their value. */
const filled = (more: Readonly<Record<string, readonly [string, string]>> = {}): Answer => {
  const right: Readonly<Record<string, readonly [string, string]>> = { b: ["1", "7"], w: ["2", "21"], x: ["3", "14"], z: ["7", "7"], a: ["49", "1/2"], L: ["49/2", "1"] };
  return grid(...Object.entries(right).map(([name, cells]) => [...(more[name] ?? cells)]));
};

describe("a computational graph", () => {
  it("all right", () => expect(tryAnswer(graph, filled())).toMatchObject({ verdict: "equal", score: 1 }));

  it("a wrong value does not spoil the nodes after it, forward and backward", () => {
    // z = 8 by a slip: a = 64, L = 32, and the gradients with z = 8.
    const outcome = tryAnswer(graph, filled({ z: ["8", "8"], a: ["64", "1/2"], L: ["32", "1"], b: ["1", "8"], w: ["2", "24"], x: ["3", "16"] }));
    expect(outcome.verdict).toBe("unequal");
    const codes = outcome.entries?.map((row) => row.map((entry) => (entry.verdict === "equal" ? "right" : (entry.feedback[0]?.code ?? "given"))));
    expect(codes).toEqual([["given", "follow-through"], ["given", "follow-through"], ["given", "follow-through"], ["differs", "follow-through"], ["follow-through", "right"], ["follow-through", "right"]]);
    expect(outcome.score).toBeCloseTo(8 / 9);
  });

  it("a local derivative that is left out is wrong, and what comes of it follows", () => {
    // The factor 2z of a = z² is forgotten: ∂L/∂z = 1/2.
    const outcome = tryAnswer(graph, filled({ z: ["7", "1/2"], b: ["1", "1/2"], w: ["2", "3/2"], x: ["3", "1"] }));
    expect(outcome.entries?.[3]?.[1]?.feedback[0]?.code).toBe("differs");
    expect(outcome.entries?.slice(0, 3).map((row) => row[1]?.feedback[0]?.code)).toEqual(["follow-through", "follow-through", "follow-through"]);
  });

  it("a node that is used twice adds its paths up", () => {
    const twice = { kind: "graph", inputs: { x: 3 }, nodes: [{ name: "u", is: "x^2" }, { name: "L", is: "u x" }] };
    expect(tryAnswer(twice, grid(["3", "27"], ["9", "3"], ["27", "1"])).score).toBe(1);
    // One path only.
    expect(tryAnswer(twice, grid(["3", "18"], ["9", "3"], ["27", "1"]))).toMatchObject({ verdict: "unequal", score: 4 / 5 });
  });

  it("values may be given", () => {
    const outcome = tryAnswer({ ...graph, give: "values" }, filled());
    expect(outcome.score).toBe(1);
    expect(outcome.entries?.flat().filter(({ verdict }) => verdict === "waiting").length).toBe(6);
  });
});
