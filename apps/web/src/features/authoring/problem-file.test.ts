import { describe, expect, it } from "vitest";
import { BLANK_FORM, type AskForm, type ProblemForm, slugOf } from "./problem-form";
import { readProblemFile } from "./read-problem-file";
import { listed, writeProblemFile } from "./write-problem-file";

const base: ProblemForm = {
  ...BLANK_FORM,
  id: "sine-of-a-square",
  title: "Sine of a square",
  concept: "chain-rule",
  tags: "trigonometry, first-week",
  parameters: [
    { name: "a", draw: "integers", from: "2", to: "5", except: "0", choose: "" },
    { name: "g", draw: "choose", from: "", to: "", except: "", choose: "sin(u), max(u, 0), 1/2" },
  ],
  where: "a != 3",
  definitions: [
    { name: "f", value: "sin(a x^2)" },
    { name: "g", value: "{ derivative: f, in: x }" },
  ],
  statement: "Let $f(x) = {{f}}$.\n\nFind $f'(x)$.",
  hints: ["What is inside?"],
  solution: "Use the **chain rule**: it is long.",
};

const asks: Partial<AskForm>[] = [
  { kind: "derivative", of: "f", in: "x", order: "2", domain: "x > 0", form: ["simplified"] },
  { kind: "gradient", of: "f", in: "x, y" },
  { kind: "jacobian", of: "x^2, max(x, y)", in: "x, y" },
  { kind: "hessian", of: "f", in: "x, y" },
  { kind: "expression", of: "", in: "", value: "2x", variables: "x" },
  { kind: "number", of: "", in: "", value: "1/3", policy: "relative", tolerance: "0.001" },
  { kind: "choice", of: "", in: "", options: [{ text: "Yes: it is", correct: true, why: "It is." }, { text: "No", correct: false, why: "" }] },
  { kind: "order", of: "", in: "", items: ["first", "second, with a comma"], explanation: "So." },
  { kind: "match", of: "", in: "", pairs: [{ left: "$x^2$", right: "$2x$" }, { left: "$x$", right: "$1$" }] },
  { kind: "gap", of: "", in: "", text: "The [[a]] rule", gaps: [{ name: "a", judge: "words", accept: "chain\nthe chain" }] },
];

describe("the form and the file", () => {
  it.each(asks.map((ask) => [ask.kind, ask] as const))("say the same for %s", (_, ask) => {
    const form = { ...base, ask: { ...BLANK_FORM.ask, ...ask } };
    expect(readProblemFile(writeProblemFile(form))).toEqual(form);
  });

  it("writes statements as literal blocks that a person can edit", () => {
    expect(writeProblemFile(base)).toContain("statement: |\n  Let $f(x) = {{f}}$.\n\n  Find $f'(x)$.\n");
  });

  it("leaves out what is not filled in", () => {
    const yaml = writeProblemFile({ ...base, hints: [], solution: "", where: "", attempts: "" });
    expect(yaml).not.toMatch(/hints|solution|where|show-counterexample/);
    expect(yaml).toContain("attempts: null");
  });

  it("needs no function where the answer is in words, and asks for it elsewhere", () => {
    const definitions = [{ name: "f", value: " " }];
    expect(writeProblemFile({ ...base, definitions, ask: { ...BLANK_FORM.ask, kind: "order", items: ["first", "second"] } })).not.toContain("let:");
    expect(writeProblemFile({ ...base, definitions })).toContain("let:");
  });

  it("hands on what is no number, so that the schema can name it", () => {
    expect(writeProblemFile({ ...base, points: "many" })).toContain("points: many");
  });
});

describe("lists", () => {
  it.each([
    ["x, y", ["x", "y"]],
    ["max(x, y), 2", ["max(x, y)", "2"]],
    ["a\nb;c", ["a", "b", "c"]],
    ["", []],
  ])("%j", (typed, expected) => expect(listed(typed)).toEqual(expected));
});

describe("names for files", () => {
  it.each([
    ["Sine of a square", "sine-of-a-square"],
    ["  L'Hôpital: why? ", "l-hopital-why"],
    ["", ""],
  ])("%j", (title, slug) => expect(slugOf(title)).toBe(slug));
});
