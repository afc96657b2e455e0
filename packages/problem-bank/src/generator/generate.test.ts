import { nodesOf } from "@nabla/calc-core";
import { checkProblem, CONCEPTS, hintsOf, keyAnswers, makeVariant, publicView, solutionOf } from "@nabla/grader";
import katex from "katex";
import { describe, expect, it } from "vitest";
import { generateProblem, PRACTICE_SKILLS } from "./generate";

const SEEDS = Array.from({ length: 12 }, (_, i) => 7919 * i + 13);

const formulasIn = (markdown: string): readonly string[] => [...markdown.matchAll(/\$\$?([^$]+)\$\$?/g)].map(([, tex = ""]) => tex);

/** A bias has the slope 1: who leaves it out at the bias gets it right all the same. That is no fault of the problem. */
const UNAVOIDABLE: Readonly<Record<string, string>> = { "backprop-through-a-neuron": "mistake-hidden" };

describe.each(PRACTICE_SKILLS.map((skill) => [skill.id, skill] as const))("%s", (id, skill) => {
  const problems = SEEDS.map((seed) => generateProblem(id, seed));

  it("judges its key right, wrong answers wrong, gives nothing away, and is never degenerate", () => {
    for (const [i, problem] of problems.entries()) {
      const findings = checkProblem(problem).findings.filter(({ code }) => code !== UNAVOIDABLE[id]);
      expect(findings, `seed ${SEEDS[i]}`).toEqual([]);
    }
  });

  it("can be shown: statement, hints and solution", () => {
    for (const problem of problems) {
      const variant = makeVariant(problem, 1);
      const texts = [publicView(variant).statement, ...hintsOf(variant), solutionOf(variant).markdown];
      for (const text of texts) {
        expect(text).not.toMatch(/\{\{|undefined|NaN/);
        for (const tex of formulasIn(text)) expect(() => katex.renderToString(tex, { throwOnError: true, strict: "error" }), tex).not.toThrow();
      }
      expect(hintsOf(variant).length).toBeGreaterThan(0);
      expect(texts.at(-1)).not.toBe("");
      // It fits on a phone, and on one sheet of paper.
      expect(Math.max(...formulasIn(texts[0] ?? "").map((tex) => tex.length))).toBeLessThan(160);
    }
  });

  it("has an answer that one can write by hand", () => {
    for (const problem of problems) {
      const [first] = keyAnswers(makeVariant(problem, 1).task);
      const typed = first?.kind === "text" ? [first.text] : first?.kind === "entries" ? first.rows.flat() : [];
      expect(typed.length).toBeGreaterThan(0);
      for (const text of typed) {
        expect(text.length, text).toBeLessThan(140);
        for (const [digits] of text.matchAll(/\d+/g)) expect(Number(digits), text).toBeLessThan(20_000);
      }
    }
  });

  it("is the same for the same seed, and another for most others", () => {
    expect(SEEDS.map((seed) => generateProblem(id, seed))).toEqual(problems);
    expect(new Set(problems.map((problem) => makeVariant(problem, 1).statement)).size).toBeGreaterThanOrEqual(8);
  });

  it("has its skill's concept and difficulty, and no last attempt", () => {
    for (const problem of problems) expect(problem).toMatchObject({ concept: skill.concept, difficulty: skill.difficulty, attempts: null });
  });
});

it("has at least three skills a concept, each with an id of its own, easy ones first", () => {
  expect(new Set(PRACTICE_SKILLS.map(({ id }) => id)).size).toBe(PRACTICE_SKILLS.length);
  for (const concept of CONCEPTS) {
    const difficulties = PRACTICE_SKILLS.filter((skill) => skill.concept === concept).map(({ difficulty }) => difficulty);
    expect(difficulties.length).toBeGreaterThanOrEqual(3);
    expect(difficulties).toEqual([...difficulties].sort((a, b) => a - b));
  }
});

it("differentiates something that is worth it", () => {
  for (const { id } of PRACTICE_SKILLS) {
    for (const seed of SEEDS) {
      const { task } = makeVariant(generateProblem(id, seed), 1);
      if (task.kind === "formula") expect(nodesOf(task.key).length, `${id} ${seed}`).toBeGreaterThan(1);
    }
  }
});

it("knows no other skill", () => {
  expect(() => generateProblem("telepathy", 1)).toThrow("no skill telepathy");
});
