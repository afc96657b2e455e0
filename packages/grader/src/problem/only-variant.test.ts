import { expect, it } from "vitest";
import { onlyVariant } from "./only-variant";
import { parseProblem } from "./parse-problem";
import { publicView } from "./public-view";
import { makeVariant } from "./variant";
import { solutionOf } from "../solution";

const reading = parseProblem({
  format: 2,
  id: "case",
  title: "Case",
  concept: "chain-rule",
  difficulty: 1,
  parameters: { a: { integers: [-9, 9], except: [0] }, b: { integers: [1, 9] }, u: { choose: ["sin(a x)", "x^2/3 + b", "exp(-x)"].map((text) => text.replace("a", "2").replace("b", "5")) } },
  where: ["a != b"],
  let: { f: "a*u + b" },
  statement: "Let $f(x) = {{f}}$ with $a = {{a}}$. Find $f'(x)$.",
  ask: { kind: "derivative", of: "f", in: "x" },
});

it("every seed of it gives the variant that it was made of, also after it was kept as JSON", () => {
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const statements = new Set<string>();
  for (let seed = 1; seed <= 40; seed++) {
    const variant = makeVariant(reading.problem, seed);
    const kept = parseProblem(JSON.parse(JSON.stringify(onlyVariant(variant))));
    if (!kept.ok) throw new Error(JSON.stringify(kept.faults));
    for (const other of [1, 77]) {
      expect(publicView(makeVariant(kept.problem, other))).toEqual(publicView(variant));
      expect(solutionOf(makeVariant(kept.problem, other))).toEqual(solutionOf(variant));
    }
    statements.add(variant.statement);
  }
  expect(statements.size).toBeGreaterThan(20);
});
