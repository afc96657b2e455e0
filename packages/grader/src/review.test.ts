import { expect, it } from "vitest";
import { grade } from "./grade";
import { parseProblem } from "./problem/parse-problem";
import { makeVariant } from "./problem/variant";
import { awaitsReview, rubricsOf } from "./review";

const why = { kind: "explanation", rubric: [{ says: "the inner derivative is named", points: 2 }, { says: "an example" }] };
const slope = { kind: "derivative", of: "sin(x)", in: "x" };

function variantOf(ask: unknown) {
  const read = parseProblem({ format: 2, id: "case", title: "Case", concept: "derivative", difficulty: 1, statement: "Say.", ask });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return makeVariant(read.problem, 1);
}

const both = variantOf({ kind: "parts", parts: [{ id: "slope", statement: "Differentiate.", ask: slope, points: 3 }, { id: "why", statement: "Why?", ask: why, points: 1 }] });
const criteria = [{ says: "the inner derivative is named", points: 2 }, { says: "an example", points: 1 }];
const words = (slopeText: string) => ({ kind: "parts" as const, parts: { slope: { kind: "text" as const, text: slopeText }, why: { kind: "text" as const, text: "because" } } });

it("finds the rubric of a problem and of a part, with its share", () => {
  expect(rubricsOf(variantOf(why))).toEqual([{ part: null, share: 1, criteria }]);
  expect(rubricsOf(both)).toEqual([{ part: "why", share: 0.25, criteria }]);
  expect(rubricsOf(variantOf(slope))).toEqual([]);
});

it.each([
  ["words alone", variantOf(why), { kind: "text" as const, text: "because" }, true],
  ["words beside a right part", both, words("cos(x)"), true],
  ["words beside a wrong part", both, words("sin(x)"), true],
  ["words beside a part that cannot be read", both, words("sin("), false],
  ["no words", variantOf(slope), { kind: "text" as const, text: "sin(x)" }, false],
])("a person reads %s: %#", (_, variant, answer, wanted) => {
  expect(awaitsReview(grade(variant, answer))).toBe(wanted);
});
