import { expect, it } from "vitest";
import { placeInFile, readProblem } from "../problem/read-problem";
import { checkProblem, checkSteps } from "./check-problem";

const yaml = `format: 2
id: case
title: Case
concept: derivative
difficulty: 1
parameters:
  a: { integers: [0, 2] }
let:
  f: x^3 + a x
statement: Let $f(x) = {{f}}$. Find $f'(x)$.
ask:
  kind: derivative
  of: f
  in: x
`;

function problem() {
  const reading = readProblem(yaml);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.problem;
}

it("yields after every variant what was found up to there, and returns the report of the whole", () => {
  const steps = checkSteps(problem(), { variants: 12 });
  const seen: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) {
      expect(step.value).toEqual(checkProblem(problem(), { variants: 12 }));
      break;
    }
    expect(step.value.variants).toBe(12);
    seen.push(step.value.done);
  }
  expect(seen).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
});

it("says where a finding lies and what excludes it", () => {
  const found = checkProblem(problem(), { variants: 12 }).findings.find(({ code }) => code === "degenerate");
  expect(found).toMatchObject({ path: "let.f", constraint: "a != 0" });
  expect(placeInFile(yaml, found?.path ?? "")).toEqual({ line: 9, column: 6 });
});
