import { canonical, type Expr, type Fault, readExpr, toInfix, toSpeech, writtenToLatex, type Written } from "@nabla/calc-core";
import { mistakeFeedback, mistakesFound } from "../feedback/mistakes";
import { SENTENCES } from "../feedback/sentences";
import { findFormulaMistake } from "../mistakes/find-task-mistake";
import type { Answer } from "../problem/answer";
import type { Task } from "../problem/task";
import type { Feedback } from "../outcome";
import { compareFormula } from "./compare";
import { type CheckContext, type Finding, unanswerable } from "./context";
import { functionsIn, missingForm } from "./form";

type FormulaTask = Extract<Task, { kind: "formula" }>;

/** One formula: read, compared with the key, then looked at for its form. */
export function checkFormula(answer: Answer, task: FormulaTask, context: CheckContext): Finding {
  if (answer.kind !== "text") return unanswerable({ code: "not-an-answer", message: SENTENCES.notAnAnswer }, JSON.stringify(answer));
  const reading = readExpr(answer.text, { variables: task.variables, strict: true });
  if (!reading.ok) return unanswerable(unreadable(reading.fault), `unreadable ${answer.text}`);
  const { verdict, feedback, evidence } = compareFormula(reading.expr, task.key, task.domain, context);
  const read = { reading: readingOf(reading.written, reading.expr), normalised: toInfix(canonical(reading.expr)), evidence: [evidence] };
  if (verdict === "unequal" && context.explain !== false) {
    const finding = findFormulaMistake(task, reading.expr, context.digits);
    const mistakes = mistakesFound(finding);
    return { verdict, score: 0, feedback: [feedback, ...mistakeFeedback(finding, { text: answer.text, written: reading.written, variables: task.variables })], ...read, ...(mistakes ? { mistakes } : {}) };
  }
  if (verdict !== "equal") return { verdict, score: 0, feedback: [feedback], ...read };
  const form = missingForm(reading.written, reading.expr, task.form, { functions: functionsIn(task.origin ? task.origin.of : task.key) });
  // An answer in the wrong form may be sent again in the right one: it must not count as a repetition.
  if (form) return { verdict, score: 0, free: true, feedback: [form], ...read, normalised: `form ${answer.text}` };
  return { verdict, score: 1, feedback: [feedback], ...read };
}

export const readingOf = (written: Written, expr: Expr): { readonly latex: string; readonly speech: string } => ({ latex: writtenToLatex(written), speech: toSpeech(expr) });

/** A fault of reading as feedback, with its place in the student's text. */
export const unreadable = (fault: Fault): Feedback => ({
  code: "unreadable",
  message: fault.message,
  span: fault.span,
  data: { fault: fault.code, ...(fault.suggestion ? { suggestion: fault.suggestion } : {}) },
});
