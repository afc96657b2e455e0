import { readProblem } from "@nabla/grader";
import { loadBank } from "@nabla/problem-bank";
import { describe, expect, it } from "vitest";
import { TEXT_KINDS } from "./ask-templates";
import { patchProblemFile } from "./patch-problem-file";
import { BLANK_FORM } from "./problem-form";
import { problemText, withConstraint, withFields, withText } from "./problem-text";
import { readProblemFile } from "./read-problem-file";
import { writeProblemFile } from "./write-problem-file";

const FILE = `# a comment of the author's
format: 2
id: sine
title: Sine # the title
concept: chain-rule
difficulty: 2
parameters:
  # drawn for each student
  a: { integers: [2, 5] }
  n: { choose: [2, 3] }
let:
  f: sin(a x^n)
statement: |
  Let $f(x) = {{f}}$.
ask:
  kind: derivative
  of: f
  in: x
credit:
  mistakes: { sign-error: 0.5 }
`;

const changed = (part: Partial<typeof BLANK_FORM>) => withFields(problemText(FILE), part).yaml;

describe("a change in the form", () => {
  it("writes the changed line and leaves comments and unknown fields alone", () => {
    expect(changed({ title: "Sine of a power" })).toBe(FILE.replace("title: Sine #", "title: Sine of a power #"));
  });

  it("puts a new field where it belongs", () => {
    expect(changed({ where: "a != n", hints: ["Look inside."] })).toBe(FILE.replace("let:\n", "where:\n  - a != n\nlet:\n") + "hints:\n  - Look inside.\n");
  });

  it("writes how a parameter is drawn in one line, also the first one", () => {
    const plain = FILE.replace(/parameters:[\s\S]*?let:/, "let:");
    const text = problemText(plain);
    const first = withFields(text, { parameters: [{ name: "a", draw: "integers", from: "1", to: "5", except: "0", choose: "" }] });
    expect(first.yaml).toContain("parameters:\n  a: { integers: [1, 5], except: [0] }\nlet:");
    const second = withFields(first, { parameters: [...first.form.parameters, { name: "n", draw: "choose", from: "", to: "", except: "", choose: "2, 1/2" }] });
    expect(second.yaml).toContain("parameters:\n  a: { integers: [1, 5], except: [0] }\n  n: { choose: [2, 1/2] }\nlet:");
  });

  it("keeps the other parameters when one is renamed, in their order", () => {
    const { form } = problemText(FILE);
    const parameters = form.parameters.map((each) => (each.name === "a" ? { ...each, name: "b" } : each));
    const { parameters: after } = readProblemFile(changed({ parameters }));
    expect(after.map(({ name }) => name)).toEqual(["b", "n"]);
  });

  it("does not touch a kind of question that the form has no fields for", () => {
    const graph = FILE.replace(/ask:\n[\s\S]*?credit/, "ask:\n  kind: iterations\n  start: { w: 4 }\n  step: { next: { w: w/2 } }\n  steps: 2\ncredit");
    expect(withFields(problemText(graph), { difficulty: "4" }).yaml).toBe(graph.replace("difficulty: 2", "difficulty: 4"));
  });

  it("takes nothing of one kind of question over to another", () => {
    const { form } = problemText(FILE);
    const set = withFields(problemText(FILE), { ask: { ...form.ask, inText: "set" } });
    expect(set.yaml).toContain("ask:\n  kind: set\n  elements:\n    - \"1\"\n    - \"2\"\ncredit:");
    expect(withFields(set, { ask: { ...set.form.ask, inText: null, kind: "derivative" } }).yaml).toBe(FILE);
  });

  it.each(TEXT_KINDS)("begins a question of the kind %s with one that can be judged", (inText) => {
    const text = withFields(problemText(FILE), { ask: { ...problemText(FILE).form.ask, inText } });
    expect(readProblem(text.yaml)).toMatchObject({ ok: true, problem: { ask: { kind: inText } } });
  });

  it("writes no text over one that is not YAML", () => {
    const broken = `${FILE}\nlet: [`;
    expect(patchProblemFile(broken, BLANK_FORM, { ...BLANK_FORM, title: "T" })).toBe(broken);
  });
});

it("the form is what every file of the shipped bank says: taking a difficulty there and back gives the same problem", async () => {
  const { problems } = await loadBank();
  expect(problems.length).toBeGreaterThan(100);
  for (const { yaml } of problems) {
    const text = problemText(yaml);
    const other = withFields(text, { difficulty: text.form.difficulty === "5" ? "4" : "5" });
    const back = withFields(other, { difficulty: text.form.difficulty });
    expect(readProblem(back.yaml)).toEqual(readProblem(yaml));
  }
});

describe("the text and the form", () => {
  it("are in step both ways", () => {
    const text = withText(problemText(FILE), FILE.replace("sin(a x^n)", "cos(a x^n)"));
    expect(text.form.definitions).toEqual([{ name: "f", value: "cos(a x^n)" }]);
    expect(withFields(text, { definitions: [{ name: "f", value: "tan(a x^n)" }] }).yaml).toBe(FILE.replace("sin(a", "tan(a"));
  });

  it("keep the form as it was while the text is not YAML", () => {
    const text = withText(problemText(FILE), `${FILE}let: [`);
    expect(text).toMatchObject({ isBroken: true, form: { title: "Sine" } });
    expect(withText(text, FILE)).toMatchObject({ isBroken: false });
  });

  it("a new problem's name follows its title until it has one of its own", () => {
    const blank = problemText(writeProblemFile(BLANK_FORM), true);
    const titled = withFields(blank, { title: "Sine of a square" });
    expect(titled.yaml).toContain("id: sine-of-a-square");
    expect(withFields(titled, { title: "Cosine" }).yaml).toContain("id: cosine");
    expect(withFields(withText(titled, titled.yaml.replace("id: sine-of-a-square", "id: mine")), { title: "Cosine" }).yaml).toContain("id: mine");
  });

  it("take a constraint once", () => {
    const once = withConstraint(problemText(FILE), "a != n");
    expect(once.yaml).toContain("where:\n  - a != n\n");
    expect(withConstraint(once, "a != n")).toBe(once);
  });
});
