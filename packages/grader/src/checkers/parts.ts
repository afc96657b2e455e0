import { type Expr, readExpr } from "@nabla/calc-core";
import type { Feedback, PartOutcome, Verdict } from "../outcome";
import type { Answer, SingleAnswer } from "../problem/answer";
import { type Part, singleTask, type SingleTask, type Task } from "../problem/task";
import { followShare, withCredit } from "./credit";
import { allMistakes } from "../mistakes/explanation";
import type { CheckContext, Finding } from "./context";
import { notAnAnswer } from "./reading";
import { KIND_SENTENCES } from "./sentences";

type PartsTask = Extract<Task, { kind: "parts" }>;
type CheckSingle = (answer: Answer, task: SingleTask, context: CheckContext) => Finding;
type JudgedPart = { readonly part: Part; readonly finding: Finding | null; readonly followed: boolean };

/**
 * Several parts at once. A later part that is wrong, and right from the student's own answers to earlier ones, has its
 * marks: both verdicts are told. A part without an answer scores nothing and costs nothing.
 */
export function checkParts(answer: Answer, { parts }: PartsTask, context: CheckContext, checkSingle: CheckSingle): Finding {
  if (answer.kind !== "parts" || Object.keys(answer.parts).some((id) => !parts.some((part) => part.id === id))) return notAnAnswer(answer);
  const own = new Map<string, Expr>();
  const judged = parts.map((part, i): JudgedPart => {
    const given = Object.hasOwn(answer.parts, part.id) ? answer.parts[part.id] : undefined;
    if (!given || isBlank(given)) return { part, finding: null, followed: false };
    const finding = withCredit(checkSingle(given, part.task, context), context);
    const followed = finding.verdict === "unequal" && own.size > 0 && follows(part, i, given, own, context, checkSingle);
    const value = finding.verdict === "unequal" ? valueOf(given, part.task) : null;
    if (value) own.set(part.id, value);
    // What follows from the student's own answers is no mistake of this part.
    return { part, finding: followed ? withCredit(checkSingle(given, part.task, { ...context, explain: false }), context) : finding, followed };
  });
  const answered = judged.flatMap(({ finding }) => finding ?? []);
  if (answered.length === 0) return { ...notAnAnswer(answer), feedback: [{ code: "part-not-answered", message: KIND_SENTENCES.notAnswered }] };
  const unreadable = answered.find(({ verdict }) => verdict === "error");
  const outcomes = judged.map((each) => outcomeOf(each, unreadable !== undefined, context));
  const normalised = JSON.stringify(judged.map(({ part, finding }) => [part.id, finding?.normalised ?? ""]));
  const evidence = answered.flatMap((finding) => finding.evidence);
  if (unreadable) return { verdict: "error", score: 0, feedback: unreadable.feedback, parts: outcomes, normalised, evidence: [] };
  const verdict = overall(judged);
  const score = outcomes.reduce((total, outcome, i) => total + outcome.score * (parts[i]?.share ?? 0), 0);
  const isFree = verdict === "equal" && answered.some(({ free }) => free);
  const complete = verdict === "equal" && outcomes.every((outcome) => outcome.score === 1);
  const mistakes = allMistakes(answered.flatMap((finding) => finding.mistakes ?? []));
  return { verdict, score: complete ? 1 : Math.min(0.99, score), ...(isFree ? { free: true as const } : {}), feedback: summary(verdict, judged), parts: outcomes, normalised, evidence, ...(mistakes ? { mistakes } : {}) };
}

/** The part asked again with the student's own values in the place of the right ones. */
function follows(part: Part, i: number, given: SingleAnswer, own: ReadonlyMap<string, Expr>, context: CheckContext, checkSingle: CheckSingle): boolean {
  const { task: whole, scope, seed } = context.variant;
  if (whole.kind !== "parts") return false;
  const right = Object.fromEntries(whole.parts.slice(0, i).flatMap(({ id, task }) => (task.kind === "formula" || task.kind === "number" ? [[id, task.key] as const] : [])));
  const task = singleTask(part.ask, scope.with({ ...right, ...Object.fromEntries(own) }), seed + i);
  return checkSingle(given, task, { ...context, explain: false }).verdict === "equal";
}

/** What a wrong answer says, for the parts that build on it. */
function valueOf(given: SingleAnswer, task: SingleTask): Expr | null {
  if (given.kind !== "text" || (task.kind !== "formula" && task.kind !== "number")) return null;
  const reading = readExpr(given.text, { variables: task.kind === "formula" ? task.variables : [], strict: true });
  return reading.ok ? reading.expr : null;
}

function isBlank(given: SingleAnswer): boolean {
  switch (given.kind) {
    case "text":
      return given.text.trim() === "";
    case "entries":
      return given.rows.flat().every((cell) => cell.trim() === "");
    case "choice":
      return given.option === "";
    case "choices":
      return given.options.length === 0;
    case "order":
      return given.items.length === 0;
    case "match":
      return Object.keys(given.pairs).length === 0;
    case "gaps":
      return Object.values(given.texts).every((text) => text.trim() === "");
  }
}

function outcomeOf({ part, finding, followed }: JudgedPart, unreadable: boolean, context: CheckContext): PartOutcome {
  if (!finding) return { id: part.id, verdict: "waiting", score: 0, followed: false, feedback: [{ code: "part-not-answered", message: KIND_SENTENCES.notAnswered }] };
  // While one part cannot be read nothing is told of the others: it costs no attempt.
  if (unreadable && finding.verdict !== "error") return { id: part.id, verdict: "waiting", score: 0, followed: false, feedback: [] };
  const { verdict, score, feedback, entries, reading } = finding;
  const told: readonly Feedback[] = followed ? [{ code: "follow-through", message: KIND_SENTENCES.partFollowed }, ...feedback] : feedback;
  return { id: part.id, verdict, score: followed ? Math.max(score, followShare(context)) : score, followed, feedback: told, ...(entries ? { entries } : {}), ...(reading ? { reading } : {}) };
}

/** A part that is wrong or missing makes the whole wrong; words that are to be read leave it undecided. */
function overall(judged: readonly JudgedPart[]): Verdict {
  if (judged.some(({ finding }) => !finding || finding.verdict === "unequal")) return "unequal";
  return judged.some(({ finding }) => finding?.verdict === "undecided") ? "undecided" : "equal";
}

function summary(verdict: Verdict, judged: readonly JudgedPart[]): readonly Feedback[] {
  const right = judged.filter(({ finding }) => finding?.verdict === "equal").length;
  const followed = judged.filter((each) => each.followed).length;
  const toRead = judged.some(({ finding }) => finding?.feedback.some(({ code }) => code === "to-be-read"));
  const first: Feedback = verdict === "equal" ? { code: "right", message: KIND_SENTENCES.allParts } : { code: "some-parts-right", message: KIND_SENTENCES.parts(right, judged.length) };
  const more: readonly Feedback[] = [
    ...(followed > 0 ? [{ code: "follow-through" as const, message: KIND_SENTENCES.followThroughs(followed) }] : []),
    ...(toRead ? [{ code: "to-be-read" as const, message: KIND_SENTENCES.restToBeRead }] : []),
  ];
  return [first, ...more];
}
