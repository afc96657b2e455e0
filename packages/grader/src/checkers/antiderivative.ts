import { canonical, type Condition, decideEquivalence, derivative, evaluate, type Expr, freeVariables, num, readExpr, substitute, toInfix } from "@nabla/calc-core";
import { withholdsReference } from "../feedback/probing";
import { shownPair } from "../feedback/sentences";
import type { Feedback } from "../outcome";
import type { Answer } from "../problem/answer";
import type { AntiderivativeTask } from "../problem/kinds/antiderivative";
import { compareFormula, type Comparison } from "./compare";
import type { CheckContext, Finding } from "./context";
import { functionsIn, missingForm } from "./form";
import { readingOf } from "./formula";
import { notAnAnswer, unreadableText } from "./reading";
import { KIND_SENTENCES, pointText } from "./sentences";

/** What students call the constant, where the question does not use the letter itself. */
const CONSTANTS = ["C", "c", "K", "k"];

/** A function up to a constant: its derivatives are compared, then its domain, then whether the constant is there. */
export function checkAntiderivative(answer: Answer, task: AntiderivativeTask, context: CheckContext): Finding {
  if (answer.kind !== "text") return notAnAnswer(answer);
  const letters = CONSTANTS.filter((letter) => !task.variables.includes(letter));
  const reading = readExpr(answer.text, { variables: [...task.variables, ...letters], strict: true });
  if (!reading.ok) return unreadableText(reading.fault, answer.text);
  const given = canonical(reading.expr);
  const compared = compareSlopes(given, task, context);
  const read = { reading: readingOf(reading.written, reading.expr), normalised: toInfix(given), evidence: compared.map(({ evidence }) => evidence) };
  const worst = compared.find(({ verdict }) => verdict === "unequal") ?? compared.find(({ verdict }) => verdict === "undecided");
  const constants = freeVariables(given).filter((letter) => letters.includes(letter));
  if (worst) {
    const said = worst.verdict === "unequal" ? [slopeFeedback(worst, context), ...slips(given, constants, task, context)] : [worst.feedback];
    return { verdict: worst.verdict, score: 0, feedback: said, ...read };
  }
  const gap = undefinedStretch(given, task);
  if (gap) return { verdict: "unequal", score: 0, feedback: [{ code: "undefined-on-stretch", message: KIND_SENTENCES.undefinedOnStretch(pointText(gap)), data: { at: gap } }], ...read };
  if (task.constantRequired && constants.length === 0) {
    return { verdict: "equal", score: 0, free: true, feedback: [{ code: "constant-missing", message: KIND_SENTENCES.constantMissing }], ...read, normalised: `form ${answer.text}` };
  }
  const form = missingForm(reading.written, reading.expr, task.form, { functions: functionsIn(...task.slopes.map(({ key }) => key)) });
  if (form) return { verdict: "equal", score: 0, free: true, feedback: [form], ...read, normalised: `form ${answer.text}` };
  const [first] = compared;
  return { verdict: "equal", score: 1, feedback: first ? [first.feedback] : [], ...read };
}

const compareSlopes = (given: Expr, task: AntiderivativeTask, context: CheckContext): readonly Comparison[] =>
  task.slopes.map(({ in: name, key }) => compareFormula(canonical(derivative(given, name)), key, task.domain, context));

/** The difference is told of the derivative, since that is what was compared. */
function slopeFeedback({ evidence, feedback }: Comparison, context: CheckContext): Feedback {
  if (evidence.kind !== "refuted" || evidence.reason !== "values-differ" || !evidence.student || !evidence.reference) return feedback;
  const withheld = withholdsReference(context.variant.problem, context.probing ?? {});
  const [student, reference] = shownPair(evidence.student, evidence.reference);
  return { ...feedback, message: KIND_SENTENCES.slopeDiffers(pointText(evidence.at), student, withheld ? null : reference) };
}

/** A constant that is not simply added, and the derivative in the place of the antiderivative. */
function slips(given: Expr, constants: readonly string[], task: AntiderivativeTask, context: CheckContext): readonly Feedback[] {
  const agrees = (e: Expr): boolean => compareSlopes(e, task, context).every(({ verdict }) => verdict === "equal");
  if (constants.length > 0 && [0, 1].some((value) => agrees(substitute(given, Object.fromEntries(constants.map((letter) => [letter, num(value)])))))) {
    return [{ code: "constant-misplaced", message: KIND_SENTENCES.constantMisplaced }];
  }
  const [only, more] = task.slopes;
  const bare = substitute(given, Object.fromEntries(constants.map((letter) => [letter, num(0)])));
  if (only && !more && decideEquivalence(bare, derivative(only.key, only.in), { domain: task.domain }).verdict === "equal") return [{ code: "remark", message: KIND_SENTENCES.differentiatedInstead }];
  return [];
}

/** Where the domain is looked at: easy to type first; far apart, close to 0, on both sides, and never at an integer, where a pole would be. */
const PLACES = [-1.5, 1.5, -0.5, 0.5, -2.5, 2.5, -7.3, -4.6, -2.7, -1.37, -0.61, -0.23, 0.19, 0.57, 1.43, 2.71, 4.83, 7.9];
/** A stretch and not a point: its neighbours have no value either. */
const NEIGHBOURS = [-0.01, 0, 0.01];

/** A place around which the wanted slope has a value and the answer has none: ln(x) for the antiderivative of 1/x where x < 0. */
function undefinedStretch(given: Expr, { slopes, variables, domain }: AntiderivativeTask): Readonly<Record<string, number>> | null {
  const names = [...new Set([...variables, ...freeVariables(given)])];
  const hasValue = (e: Expr, at: Readonly<Record<string, number>>): boolean => evaluate(e, at).ok;
  for (const [i] of PLACES.entries()) {
    const at = Object.fromEntries(names.map((name, j) => [name, PLACES[(i + 5 * j) % PLACES.length] ?? 0]));
    const around = NEIGHBOURS.map((step) => Object.fromEntries(names.map((name) => [name, (at[name] ?? 0) + step])));
    const wanted = around.every((point) => slopes.every(({ key }) => hasValue(key, point)) && domain.every((condition) => mayHold(condition, point)));
    if (wanted && around.every((point) => outsideDomain(given, point))) return Object.fromEntries(freeVariables(...slopes.map(({ key }) => key)).map((name) => [name, at[name] ?? 0]));
  }
  return null;
}

function outsideDomain(e: Expr, at: Readonly<Record<string, number>>): boolean {
  const value = evaluate(e, at);
  return !value.ok && value.reason === "outside-domain";
}

function mayHold({ left, relation, right }: Condition, at: Readonly<Record<string, number>>): boolean {
  const [a, b] = [evaluate(left, at), evaluate(right, at)];
  if (!a.ok || !b.ok) return false;
  return relation === "!=" ? a.value !== b.value : relation.startsWith("<") ? a.value < b.value : a.value > b.value;
}
