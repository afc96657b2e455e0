import { type Evidence, type IntervalEnd, readInterval } from "@nabla/calc-core";
import { SENTENCES } from "../feedback/sentences";
import type { Feedback, Verdict } from "../outcome";
import type { Answer } from "../problem/answer";
import type { IntervalTask } from "../problem/kinds/interval";
import { isExactlyZero } from "../problem/kinds/exactly-zero";
import { type Interval, tidyUnion } from "../problem/kinds/interval-union";
import { decide } from "./compare";
import { type CheckContext, type Finding, unanswerable } from "./context";
import { notAnAnswer, unreadableText } from "./reading";
import { KIND_SENTENCES } from "./sentences";
import { intervalText, shownIntervals } from "./shown";

/** A union of intervals, however it was written: each interval scores its share, half of it where only a bracket is wrong. */
export function checkInterval(answer: Answer, task: IntervalTask, context: CheckContext): Finding {
  if (answer.kind !== "text") return notAnAnswer(answer);
  const reading = readInterval(answer.text, task.variable, { variables: [task.variable], strict: true });
  if (!reading.ok) return unreadableText(reading.fault, answer.text);
  const given = tidyUnion(reading.union, isExactlyZero);
  if (!given) return unanswerable({ code: "unreadable", message: KIND_SENTENCES.endIsNoNumber }, `unreadable ${answer.text}`);
  const { key } = task;
  const evidence: Evidence[] = [];
  const matches = given.map((interval) => key.map((wanted) => compareIntervals(interval, wanted, context, evidence)));
  const exact = matches.filter((row) => row.includes("same")).length;
  const nearly = matches.filter((row) => !row.includes("same") && row.includes("brackets")).length;
  const wrong = matches.filter((row) => row.every((each) => each === "different")).length;
  const right = exact === key.length && given.length === key.length;
  const verdict: Verdict = right ? "equal" : matches.some((row) => row.includes("undecided")) && wrong === 0 ? "undecided" : "unequal";
  return {
    verdict,
    score: right ? 1 : key.length === 0 || verdict === "undecided" ? 0 : Math.max(0, Math.min(0.99, (exact + nearly / 2 - wrong) / key.length)),
    feedback: [feedbackOf(verdict, exact, nearly, given, key)],
    normalised: given.map(intervalText).join(" U ") || "none",
    reading: shownIntervals(given),
    evidence,
  };
}

function feedbackOf(verdict: Verdict, exact: number, nearly: number, given: readonly Interval[], key: readonly Interval[]): Feedback {
  if (verdict === "equal") return { code: "right", message: SENTENCES.right2 };
  if (verdict === "undecided") return { code: "undecided", message: SENTENCES.undecided };
  if (key.length === 0) return { code: "interval-wrong", message: KIND_SENTENCES.nothingIsRight };
  if (nearly > 0 && exact + nearly === key.length && given.length === key.length) return { code: "wrong-brackets", message: KIND_SENTENCES.wrongBrackets };
  return { code: "interval-wrong", message: KIND_SENTENCES.intervals(exact, key.length) };
}

function compareIntervals(a: Interval, b: Interval, context: CheckContext, kept: Evidence[]): "same" | "brackets" | "different" | "undecided" {
  const places = [samePlace(a.from, b.from, context, kept), samePlace(a.to, b.to, context, kept)];
  if (places.includes("unequal")) return "different";
  if (places.includes("undecided")) return "undecided";
  return a.from.closed === b.from.closed && a.to.closed === b.to.closed ? "same" : "brackets";
}

function samePlace(a: IntervalEnd, b: IntervalEnd, context: CheckContext, kept: Evidence[]): "equal" | "unequal" | "undecided" {
  if (a.at === null || b.at === null) return a.at === b.at ? "equal" : "unequal";
  const { verdict, evidence } = decide(a.at, b.at, [], context);
  kept.push(evidence);
  return verdict;
}
