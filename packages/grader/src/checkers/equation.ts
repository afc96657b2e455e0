import { apply, canonical, type Coordinate, divide, evaluate, type Evidence, type Expr, freeVariables, isZeroByNormalForm, num, product, readEquation, square, substitute, subtract, toInfix, toSpeech, writtenToLatex, zero } from "@nabla/calc-core";
import { withholdsReference } from "../feedback/probing";
import { SENTENCES } from "../feedback/sentences";
import type { Feedback, Verdict } from "../outcome";
import type { Answer } from "../problem/answer";
import type { EquationTask } from "../problem/kinds/equation";
import { compareFormula, decide } from "./compare";
import type { CheckContext, Finding } from "./context";
import { type Solution, solutionsOf } from "./equation-solutions";
import { notAnAnswer, unreadableText } from "./reading";
import { KIND_SENTENCES, pointText } from "./sentences";

type Judged = { readonly verdict: Exclude<Verdict, "error">; readonly feedback: Feedback; readonly evidence: readonly Evidence[] };

/** An equation: right where it is the key up to a factor that is nowhere zero. */
export function checkEquation(answer: Answer, task: EquationTask, context: CheckContext): Finding {
  if (answer.kind !== "text") return notAnAnswer(answer);
  const reading = readEquation(answer.text, { variables: task.variables, strict: true, ...(task.solvedFor === null ? {} : { solvedFor: task.solvedFor }) });
  if (!reading.ok) return unreadableText(reading.fault, answer.text);
  const { left, right } = reading;
  const given = canonical(subtract(left.expr, right.expr));
  const key = canonical(subtract(task.left, task.right));
  const first = judge(given, key, task, context);
  // Sides that are never below 0 may be squared: the root of x² + y² is 5 where x² + y² is 25.
  const squared = first.verdict === "undecided" && [left.expr, right.expr].every((side) => isNeverNegative(side, task, context)) ? judge(canonical(subtract(square(left.expr), square(right.expr))), key, task, context) : first;
  const { verdict, feedback, evidence } = squared;
  return {
    verdict,
    score: verdict === "equal" ? 1 : 0,
    feedback: [feedback],
    evidence,
    normalised: `${toInfix(given)} = 0`,
    reading: { latex: `${writtenToLatex(left.written)} = ${writtenToLatex(right.written)}`, speech: `${toSpeech(left.expr)} equals ${toSpeech(right.expr)}` },
  };
}

const isNeverNegative = (side: Expr, { domain }: EquationTask, context: CheckContext): boolean => decide(apply("abs", side), side, domain, context).verdict === "equal";

const UNDECIDED: Judged = { verdict: "undecided", feedback: { code: "undecided", message: SENTENCES.undecided }, evidence: [] };

function judge(given: Expr, key: Expr, task: EquationTask, context: CheckContext): Judged {
  if (isZeroByNormalForm(given).zero === true) return { verdict: "unequal", feedback: { code: "differs", message: KIND_SENTENCES.alwaysHolds }, evidence: [] };
  const factor = factorBetween(given, key, task.variables);
  if (factor) {
    const { verdict, feedback, evidence } = compareFormula(given, product(factor, key), task.domain, context);
    if (verdict === "equal") return { verdict, feedback, evidence: [evidence] };
  }
  return judgeByPoints(given, key, task, context);
}

/** Places with small coordinates, the same for ever. */
const COORDINATES = [2, 3, -1, 5, -3, 7, 1, -2, 4, 11];

/** The constant that one side would be of the other: their quotient at a place where neither is zero. */
function factorBetween(given: Expr, key: Expr, variables: readonly string[]): Expr | null {
  for (const [i] of COORDINATES.entries()) {
    const at = Object.fromEntries(variables.map((name, j) => [name, COORDINATES[(i + 3 * j + i * j) % COORDINATES.length] ?? 1]));
    const [a, b] = [evaluate(given, at), evaluate(key, at)];
    if (!a.ok || !b.ok || Math.abs(b.value) < 1e-9 || Math.abs(a.value) < 1e-9) continue;
    const exact = Object.fromEntries(Object.entries(at).map(([name, value]) => [name, num(value)]));
    return canonical(divide(substitute(given, exact), substitute(key, exact)));
  }
  return null;
}

/** Each equation is solved for its letters where it can be; a solution of one that is none of the other refutes. */
function judgeByPoints(given: Expr, key: Expr, { variables, domain }: EquationTask, context: CheckContext): Judged {
  const [ours, theirs] = [solutionsOf(key, variables), solutionsOf(given, variables)];
  const holdsIn = (solutions: readonly Solution[], other: Expr) => solutions.map((solution) => ({ solution, ...decide(canonical(substitute(other, { [solution.of]: solution.is })), zero, domain.filter((condition) => !freeVariables(condition.left, condition.right).includes(solution.of)), context) }));
  const [yours, right] = [holdsIn(theirs.whole, key), holdsIn(ours.whole, given)];
  const [alsoYours, alsoRight] = [holdsIn(theirs.more, key), holdsIn(ours.more, given)];
  // A point of the student's own curve gives nothing away.
  for (const [found, sentence, shows] of [[[...yours, ...alsoYours], KIND_SENTENCES.onlyYours, false], [[...right, ...alsoRight], KIND_SENTENCES.onlyTheRightOne, true]] as const) {
    const refuted = found.find(({ evidence }) => evidence.kind === "refuted" && evidence.reason === "values-differ");
    if (refuted?.evidence.kind !== "refuted") continue;
    const hidden = shows && withholdsReference(context.variant.problem, context.probing ?? {});
    const at = pointOn(refuted.solution, refuted.evidence.at, variables);
    const feedback: Feedback = hidden || !at ? { code: "not-the-curve", message: KIND_SENTENCES.notTheEquation } : { code: "not-the-curve", message: sentence(pointText(at)), data: { at } };
    return { verdict: "unequal", feedback, evidence: [refuted.evidence] };
  }
  const all = [...yours, ...right];
  const proved = yours.length > 0 && right.length > 0 && !ours.open && !theirs.open && all.every(({ verdict }) => verdict === "equal");
  return proved ? { verdict: "equal", feedback: { code: "right", message: SENTENCES.right2 }, evidence: all.map(({ evidence }) => evidence) } : UNDECIDED;
}

/** The place on the curve, with the letter that was solved for; rounded for telling, since the evidence has it exactly. */
function pointOn({ of, is }: Solution, at: Readonly<Record<string, Coordinate>>, variables: readonly string[]): Readonly<Record<string, number>> | null {
  const known = Object.fromEntries(variables.filter((name) => name !== of).map((name) => [name, numberOf(at[name] ?? 1)]));
  const value = evaluate(is, known);
  if (!value.ok) return null;
  const point = { ...known, [of]: Number(value.value.toPrecision(4)) };
  return Object.fromEntries(variables.map((name) => [name, point[name] ?? 0]));
}

function numberOf(coordinate: Coordinate): number {
  if (typeof coordinate === "number") return coordinate;
  const [over = "0", under = "1"] = coordinate.split("/");
  return Number(over) / Number(under);
}
