import type { ManyDigits } from "@nabla/calc-core";
import { grade, type GradeOptions } from "../grade";
import type { Verdict } from "../outcome";
import type { Problem } from "../problem/schema";
import { makeVariant, type Variant } from "../problem/variant";
import { garbage, keyAnswers, wrongAnswers } from "./key-answers";
import { lintVariant } from "./lint";
import { type CheckFinding, type CheckProgress, type CheckReport, shownAnswer } from "./report";
import { ShortKeys } from "./short-keys";
import { MistakeTest } from "./test-mistakes";

export type CheckOptions = { readonly variants?: number; readonly digits?: ManyDigits };

/** What the grader said though something else was to be expected. */
type Surprise = "keyNotAccepted" | "wrongAccepted" | "garbageAccepted";

/** Findings of one kind beyond this are counted and not listed. */
const LISTED = 3;

/**
 * Lints and self-tests a problem over many variants: its key in several forms must be right, answers that are wrong for
 * certain, and those that come of known mistakes, must be wrong, garbage must be an error, nothing in the public view may give the key away.
 */
export function checkProblem(problem: Problem, options: CheckOptions = {}): CheckReport {
  const steps = checkSteps(problem, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same test variant by variant, for whoever wants to see how far it is: yields after each, returns the report. */
export function* checkSteps(problem: Problem, options: CheckOptions = {}): Generator<CheckProgress, CheckReport> {
  const wanted = options.variants ?? 200;
  const grading = { ...options, explain: false };
  const findings: CheckFinding[] = [];
  const statements = new Set<string>();
  let graded = 0;
  const [mistakes, shortKeys] = [new MistakeTest(grading), new ShortKeys()];
  const seeds = hasChance(problem) ? wanted : 1;
  for (let seed = 1; seed <= seeds; seed++) {
    const variant = makeVariant(problem, seed);
    const print = `${variant.statement}|${JSON.stringify(keyAnswers(variant.task))}`;
    statements.add(print);
    mistakes.try(variant, print);
    shortKeys.try(variant);
    findings.push(...lintVariant(variant));
    const tested = testGrading(variant, grading);
    graded += tested.graded;
    findings.push(...tested.findings);
    yield { done: seed, variants: seeds, graded: graded + mistakes.graded, findings: shortened([...findings, ...mistakes.findings()]) };
  }
  if (problem.parameters && statements.size < Math.min(4, seeds)) {
    findings.push({ level: "warning", code: "too-few-variants", path: "parameters", words: { sentence: "fewVariants", values: { different: statements.size, draws: seeds } } });
  }
  findings.push(...shortKeys.findings(), ...mistakes.findings());
  return { variants: seeds, graded: graded + mistakes.graded, findings: shortened(findings) };
}

/** Shuffled options count as chance too. */
const hasChance = ({ parameters, ask }: Problem): boolean => parameters !== undefined || (ask.kind === "parts" ? ask.parts.map((part) => part.ask) : [ask]).some((each) => "options" in each || "items" in each || "pairs" in each);

function testGrading(variant: Variant, options: GradeOptions): { readonly graded: number; readonly findings: readonly CheckFinding[] } {
  const findings: CheckFinding[] = [];
  let graded = 0;
  const expect = (answers: ReturnType<typeof keyAnswers>, fits: (verdict: Verdict, score: number) => boolean, code: CheckFinding["code"], sentence: Surprise): void => {
    for (const answer of answers) {
      graded += 1;
      const { verdict, score, feedback } = grade(variant, answer, options);
      if (fits(verdict, score)) continue;
      const [reason] = feedback;
      const values = { answer: shownAnswer(answer) };
      findings.push({ level: "error", code, seed: variant.seed, path: "ask", words: reason ? { sentence: `${sentence}Since`, values, verdict, reason } : { sentence, values, verdict } });
    }
  };
  // The key as it is printed need not have the form that the author asks for; it must be equal all the same.
  const { task } = variant;
  const tasks = task.kind === "parts" ? task.parts.map((part) => part.task) : [task];
  const formed = tasks.some((each) => "form" in each && each.form.length > 0);
  // Where some parts have no key, what is written in words for instance, the others are right and the whole is not complete.
  const complete = tasks.every((each) => keyAnswers(each).length > 0);
  expect(keyAnswers(task), (verdict, score) => (verdict === "equal" && (score === 1 || formed)) || (!complete && score > 0), "key-not-accepted", "keyNotAccepted");
  expect(wrongAnswers(variant.task), (verdict, score) => verdict === "unequal" && score < 1, "wrong-answer-accepted", "wrongAccepted");
  expect(garbage(variant.task), (verdict) => verdict === "error", "garbage-accepted", "garbageAccepted");
  return { graded, findings };
}

/** The first few findings of a kind, with how many more there are. What another constraint excludes is of another kind. */
function shortened(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  const kindOf = ({ code, constraint = "" }: CheckFinding): string => `${code} ${constraint}`;
  const counts = new Map<string, number>();
  const listed = findings.filter((finding) => {
    const count = (counts.get(kindOf(finding)) ?? 0) + 1;
    counts.set(kindOf(finding), count);
    return count <= LISTED;
  });
  return listed.map((finding, i) => {
    const more = (counts.get(kindOf(finding)) ?? 0) - LISTED;
    const last = listed.findLastIndex((each) => kindOf(each) === kindOf(finding)) === i;
    return last && more > 0 ? { ...finding, more } : finding;
  });
}
