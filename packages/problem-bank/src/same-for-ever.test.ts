import { createHash } from "node:crypto";
import { type Answer, grade, makeVariant, publicView } from "@nabla/grader";
import { expect, it } from "vitest";
import { answerBook } from "./answers.cases";
import { loadBank } from "./load-bank";
import { variantHashes } from "./same-for-ever.cases";

const { problems } = loadBank();
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** What twenty variants are made of: the values drawn, and where the right options stand after the shuffle. */
const drawn = (id: string): string => {
  const problem = problems.find((each) => each.id === id)?.problem;
  if (!problem) return "";
  const values = Object.keys(problem.parameters ?? {}).sort().map((name) => `{{${name}}}`).join(" ");
  const lines = SEEDS.map((seed) => {
    const { statement, task } = makeVariant({ ...problem, statement: `${values} .` }, seed);
    return JSON.stringify([statement, "correct" in task ? task.correct : null]);
  });
  return lines.join("\n");
};

/* A variant must be the same on every machine for as long as answers to it are kept. Who changes a problem on purpose changes its row. */
it.each(problems.map(({ id }) => id))("%s has the variants that it always had", (id) => {
  expect(hashOf(drawn(id)), `the variants of ${id} have changed`).toBe(variantHashes[id]);
});

it("every row of the pinned hashes has its problem", () => {
  expect(Object.keys(variantHashes).sort()).toEqual(problems.map(({ id }) => id).sort());
});

it("what students see holds neither seed nor key nor rubric", () => {
  for (const { problem } of problems) {
    const view = JSON.stringify(publicView(makeVariant(problem, 7_654_321)));
    expect(view).not.toContain("7654321");
    expect(view).not.toMatch(/"(key|keys|correct|accept|explanation|rubric|from|policy|why)":/);
  }
});

it("an answer that is judged again gets the same bytes", () => {
  const given = problems.flatMap(({ id, problem }) => {
    const texts = Object.values(answerBook[id]?.wrong ?? {}).filter((each) => typeof each === "string");
    return texts.map((text) => ({ problem, answer: { kind: "text", text } satisfies Answer }));
  });
  expect(given.length).toBeGreaterThan(100);
  for (const { problem, answer } of given.filter((_, i) => i % 7 === 0)) {
    const [once, again] = [grade(makeVariant(problem, 5), answer), grade(makeVariant(structuredClone(problem), 5), structuredClone(answer))];
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  }
});
