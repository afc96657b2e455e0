import { describe, expect, it } from "vitest";
import { checkProblem } from "../check/check-problem";
import { parseProblem } from "../problem/parse-problem";
import { findingIn } from "./finding-in";
import { FINDINGS, type FindingSentence } from "./findings";
import { placesOf } from "./template";

const SENTENCES = Object.keys(FINDINGS.en).filter((key): key is FindingSentence => Object.hasOwn(FINDINGS.de, key));

describe("what the self-test says", () => {
  it("stands in every language, with the same places", () => {
    expect(SENTENCES).toEqual(Object.keys(FINDINGS.en));
    for (const key of SENTENCES) expect(placesOf(FINDINGS.de[key]), key).toEqual(placesOf(FINDINGS.en[key]));
  });

  it("is told with what excludes it, and how many more there are", () => {
    const found = { words: { sentence: "termZero" as const, values: { term: "a x" } }, constraint: "a != 0", more: 4 };
    expect(findingIn(found)).toBe('The term a x is 0 in this variant. `where: ["a != 0"]` excludes it. (and 4 more like it)');
    expect(findingIn(found, "de", { withConstraint: false })).toBe("Der Summand a x ist in dieser Variante 0. (und 4 weitere dieser Art)");
  });

  it("tells in the same language what the grader said", () => {
    const reading = parseProblem({ format: 1, id: "case", title: "Case", concept: "derivative", difficulty: 1, statement: "Find it.", ask: { kind: "expression", value: "sqrt(-1 - x^2)" } });
    const [found] = reading.ok ? checkProblem(reading.problem, { variants: 1 }).findings : [];
    expect(found && findingIn(found)).toMatch(/^The key is not accepted: "\S.*" was judged undecided/);
    expect(found && findingIn(found, "de")).toMatch(/^Die Lösung wird nicht angenommen: "\S.*" wurde als unentschieden bewertet \(Das konnte nicht entschieden werden\./);
  });
});
