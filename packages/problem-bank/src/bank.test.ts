import { checkProblem, CONCEPTS } from "@nabla/grader";
import { describe, expect, it } from "vitest";
import { loadBank } from "./load-bank";
import { bankDirectory, filesBelow } from "./files";

const { problems, lessons, sets } = loadBank();
const ids = problems.map(({ id }) => id);

describe("the problems", () => {
  it("lie where their concept and id say", () => {
    const paths = filesBelow(`${bankDirectory()}/problems`, ".yaml").map(({ path }) => path.replaceAll("\\", "/"));
    expect(paths.map((path) => path.split("/").slice(-2).join("/"))).toEqual(problems.map(({ id, problem }) => `${problem.concept}/${id}.yaml`));
  });

  it.each(CONCEPTS)("are at least ten about %s, at every step from easy to hard", (concept) => {
    const own = problems.filter(({ problem }) => problem.concept === concept);
    expect(own.length).toBeGreaterThanOrEqual(10);
    expect(Math.min(...own.map(({ problem }) => problem.difficulty))).toBe(1);
    expect(Math.max(...own.map(({ problem }) => problem.difficulty))).toBeGreaterThanOrEqual(4);
  });

  it("ask in every way there is", () => {
    const kinds = new Set(problems.map(({ problem }) => problem.ask.kind));
    expect([...kinds].sort()).toEqual([
      "antiderivative", "choice", "choices", "derivative", "equation", "explanation", "expression", "function-up-to-constant", "gap", "gradient",
      "graph", "hessian", "interval", "iterations", "jacobian", "match", "matrix", "number", "order", "parts", "set", "vector",
    ]);
  });

  it("are mostly different for each student", () => {
    expect(problems.filter(({ problem }) => problem.parameters).length / problems.length).toBeGreaterThan(0.7);
  });

  it("give a hint, or explain afterwards", () => {
    expect(problems.filter(({ problem }) => problem.hints.length === 0 && !("explanation" in problem.ask)).map(({ id }) => id)).toEqual([]);
  });
});

describe("the sets", () => {
  it("stand in their order", () => {
    expect(sets.map(({ slug }) => slug)).toEqual(["topic-1-2", "derivatives", "chain-rule", "partials-and-gradients", "jacobians-and-hessians", "training"]);
  });

  it("begin with the topic's own exercises: three questions, two derivatives, the program in four parts", () => {
    expect(sets[0]?.problems.map(({ id }) => id)).toEqual([
      "role-in-backpropagation",
      "how-the-gradient-helps",
      "partial-and-total",
      "first-polynomial",
      "sine-of-a-square",
      "symbolic-derivative-of-f",
      "symbolic-derivative-of-sine",
      "central-difference",
      "error-of-central-difference",
    ]);
  });

  it("never ask the same twice, and each asks of one to three points", () => {
    const asked = sets.flatMap((set) => set.problems.map(({ id }) => id));
    expect(new Set(asked).size).toBe(asked.length);
    expect(sets.flatMap((set) => set.problems).every(({ id, points }) => ids.includes(id) && [1, 2, 3].includes(points))).toBe(true);
  });
});

it("has one lesson for each concept, in the order of the concepts", () => {
  expect(lessons.map(({ concept }) => concept)).toEqual([...CONCEPTS]);
});

describe("the self-test of every problem", () => {
  it.each(problems)("$id", ({ problem }) => {
    expect(checkProblem(problem, { variants: 12 }).findings).toEqual([]);
  }, 30_000);
});
