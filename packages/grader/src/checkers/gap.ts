import { canonical, type Evidence, freeVariables, readExpr, toInfix } from "@nabla/calc-core";
import { SENTENCES } from "../feedback/sentences";
import type { EntryOutcome } from "../outcome";
import type { Answer } from "../problem/answer";
import type { Gap, Task } from "../problem/task";
import { compareFormula } from "./compare";
import { type CheckContext, type Finding, unanswerable } from "./context";
import { unreadable } from "./formula";

/** Gaps in a text: words are compared without regard to case and blanks, formulas as formulas. Each scores its share. */
export function checkGap(answer: Answer, task: Extract<Task, { kind: "gap" }>, context: CheckContext): Finding {
  if (answer.kind !== "gaps") return unanswerable({ code: "not-an-answer", message: SENTENCES.notAnAnswer }, JSON.stringify(answer));
  const judged = task.gaps.map((gap) => judge(gap, answer.texts[gap.id] ?? "", context));
  const faulty = judged.find(({ outcome }) => outcome.verdict === "error");
  const hits = judged.filter(({ outcome }) => outcome.verdict === "equal").length;
  const undecided = judged.some(({ outcome }) => outcome.verdict === "undecided") && judged.every(({ outcome }) => outcome.verdict !== "unequal");
  const right = hits === task.gaps.length;
  const entries = [judged.map(({ outcome }) => outcome)];
  const normalised = judged.map(({ said }) => said).join(" | ");
  if (faulty) {
    const waiting = judged.map(({ outcome }): EntryOutcome => (outcome.verdict === "error" ? outcome : { verdict: "waiting", feedback: [] }));
    return { verdict: "error", score: 0, feedback: faulty.outcome.feedback, entries: [waiting], normalised, evidence: [] };
  }
  return {
    verdict: right ? "equal" : undecided ? "undecided" : "unequal",
    score: hits / task.gaps.length,
    feedback: [right ? { code: "right", message: SENTENCES.right2 } : undecided ? { code: "undecided", message: SENTENCES.undecided } : { code: "gaps-wrong", message: SENTENCES.gapsWrong(hits, task.gaps.length) }],
    entries,
    normalised,
    evidence: judged.flatMap(({ evidence }) => (evidence ? [evidence] : [])),
  };
}

/** Case, blanks, hyphens and a closing full stop do not matter in a word. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[\s-]+/g, " ").replace(/[.!]+$/, "").trim();

function judge(gap: Gap, text: string, context: CheckContext): { readonly outcome: EntryOutcome; readonly evidence: Evidence | null; readonly said: string } {
  if ("accept" in gap) {
    if (plain(text) === "") return { outcome: { verdict: "error", feedback: [{ code: "unreadable", message: SENTENCES.emptyGap }] }, evidence: null, said: "" };
    const right = gap.accept.some((word) => plain(word) === plain(text));
    return { outcome: { verdict: right ? "equal" : "unequal", feedback: [] }, evidence: null, said: plain(text) };
  }
  const reading = readExpr(text, { variables: freeVariables(gap.value), strict: true });
  if (!reading.ok) return { outcome: { verdict: "error", feedback: [unreadable(reading.fault)] }, evidence: null, said: text };
  const { verdict, feedback, evidence } = compareFormula(reading.expr, gap.value, [], context);
  return { outcome: { verdict, feedback: [feedback] }, evidence, said: toInfix(canonical(reading.expr)) };
}
