import { manyDigits } from "@nabla/calc-core/digits";
import { type CheckFinding, checkSteps, findingIn, type Language, placeInFile, readProblem } from "@nabla/grader";
import type { PlacedFinding, TestState } from "./messages";

/** Variants that `nabla check` makes too. */
export const VARIANTS = 200;

/** The self-test of a file, in slices of about so many milliseconds, each with what is known after it, said in `language`; the last is done. */
export function* selfTestSlices(yaml: string, language: Language, now: () => number, slice = 60): Generator<TestState> {
  const read = readProblem(yaml);
  if (!read.ok) {
    yield { kind: "unreadable" };
    return;
  }
  const places = new Map<string, { readonly line: number; readonly column: number }>();
  const placed = (finding: CheckFinding): PlacedFinding => {
    const path = finding.path ?? "";
    const place = places.get(path) ?? placeInFile(yaml, path);
    places.set(path, place);
    return { ...finding, ...place, says: findingIn(finding, language, { withConstraint: false }) };
  };
  const steps = checkSteps(read.problem, { variants: VARIANTS, digits: manyDigits });
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const { variants, graded, findings } = step.value;
      yield { kind: "done", done: variants, variants, graded, findings: findings.map(placed) };
      return;
    }
    if (now() - since < slice) continue;
    const { done, variants, graded, findings } = step.value;
    yield { kind: "running", done, variants, graded, findings: findings.map(placed) };
    since = now();
  }
}
