import { describe, expect, it } from "vitest";
import { manyDigits } from "@nabla/calc-core/digits";
import { keyAnswers } from "../check/key-answers";
import { grade } from "../grade";
import { parseProblem } from "../problem/parse-problem";
import { publicView } from "../problem/public-view";
import { makeVariant, type Variant } from "../problem/variant";
import { text } from "./try-answer.test-kit";

function variantOf(ask: Readonly<Record<string, unknown>>, seed: number): Variant {
  const reading = parseProblem({ format: 1, id: "case", title: "Case", concept: "training", difficulty: 1, statement: "Choose.", ask });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return makeVariant(reading.problem, seed);
}

const choice = { kind: "choice", options: [{ text: "right", correct: true }, { text: "wrong", why: "It is not." }, { text: "worse" }] };
const choices = { kind: "choices", options: [{ text: "a", correct: true }, { text: "b", correct: true }, { text: "c" }, { text: "d" }] };
const order = { kind: "order", items: ["one", "two", "three", "four"] };
const match = { kind: "match", pairs: [{ left: "x", right: "1" }, { left: "y", right: "2" }, { left: "z", right: "2" }] };
const gap = { kind: "gap", text: "The [[what]] of x^2 is [[value]].", gaps: { what: { accept: ["derivative", "slope"] }, value: { value: "2x" } } };

describe.each(Object.entries({ choice, choices, order, match, gap }))("%s", (_, ask) => {
  it.each([1, 2, 3, 4, 5, 6])("the key is right with seed %d, and an answer of another kind is none", (seed) => {
    const variant = variantOf(ask, seed);
    for (const answer of keyAnswers(variant.task)) expect(grade(variant, answer)).toMatchObject({ verdict: "equal", score: 1 });
    expect(grade(variant, text("2x"))).toMatchObject({ verdict: "error", costsAttempt: false });
  });
});

const optionIds = (variant: Variant, texts: readonly string[]): string[] => {
  const { input } = publicView(variant);
  if (!("options" in input)) throw new Error("no options");
  return texts.map((wanted) => input.options.find((option) => option.text === wanted)?.id ?? "?");
};

it("says why a chosen option is wrong", () => {
  const variant = variantOf(choice, 3);
  const [option = ""] = optionIds(variant, ["wrong"]);
  expect(grade(variant, { kind: "choice", option }).feedback.map(({ message }) => message)).toEqual(["This is not the right one.", "It is not."]);
});

it.each([
  [["a", "b"], 1],
  [["a"], 0.5],
  [["a", "c"], 0],
  [["a", "b", "c"], 0.5],
  [["c", "d"], 0],
])("of several options %j scores %d", (texts, score) => {
  const variant = variantOf(choices, 2);
  expect(grade(variant, { kind: "choices", options: optionIds(variant, texts) }).score).toBe(score);
});

it("two left sides with the same right side may take either of the two", () => {
  const variant = variantOf(match, 1);
  if (variant.task.kind !== "match") throw new Error("a matching");
  expect(Object.values(variant.task.correct).map((ids) => ids.length).sort()).toEqual([1, 2, 2]);
});

it("an order never begins as it should end", () => {
  for (let seed = 0; seed < 200; seed++) {
    const { task } = variantOf(order, seed);
    if (task.kind === "order") expect(task.items.map((item) => item.id)).not.toEqual(task.correct);
  }
});

it.each([
  ["slope", "2x", "equal", 1],
  ["Slope ", "x + x", "equal", 1],
  ["gradient", "2x", "unequal", 0.5],
  ["derivative", "x^2", "unequal", 0.5],
  ["derivative", "2x(", "error", 0],
  ["", "2x", "error", 0],
])("gaps filled with %j and %j: %s", (what, value, verdict, score) => {
  expect(grade(variantOf(gap, 1), { kind: "gaps", texts: { what, value } }, { digits: manyDigits })).toMatchObject({ verdict, score });
});
