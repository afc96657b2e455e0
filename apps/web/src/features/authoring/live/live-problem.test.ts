import { expect, it } from "vitest";
import { liveProblem } from "./live-problem";

const file = (where: string) => `format: 2
id: live
title: Live
concept: derivative
difficulty: 1
parameters: { a: { integers: [2, 5] } }
${where}
let: { f: a x^2 }
statement: Let $f(x) = {{f}}$.
ask: { kind: derivative, of: f, in: x }
`;

it("makes a variant with what follows from it", () => {
  expect(liveProblem(file(""), 1, "en")).toMatchObject({ kind: "variant", ownSolution: false, exercise: { title: "Live" } });
});

it.each([
  ["en", "No draw of the parameters met the constraints."],
  ["de", "Keine Ziehung der Parameter erfüllt die Bedingungen."],
] as const)("tells in %s why no variant can be made", (language, message) => {
  expect(liveProblem(file("where: [a > 9]"), 1, language)).toMatchObject({ kind: "faulty", faults: [{ message, line: 7, path: "where" }] });
});

it("tells what cannot be read", () => {
  expect(liveProblem(file("where: [a >]"), 1, "en")).toMatchObject({ kind: "faulty" });
});
