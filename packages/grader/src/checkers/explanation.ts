import type { Answer } from "../problem/answer";
import type { ExplanationTask } from "../problem/kinds/explanation";
import { type Finding, unanswerable } from "./context";
import { notAnAnswer } from "./reading";
import { KIND_SENTENCES } from "./sentences";

/** Words are for the instructor's eyes: nothing is guessed at, and no attempt is used up. */
export function checkExplanation(answer: Answer, { words: most }: ExplanationTask): Finding {
  if (answer.kind !== "text") return notAnAnswer(answer);
  const words = answer.text.split(/\s+/).filter((word) => word !== "").length;
  if (words === 0) return unanswerable({ code: "unreadable", message: KIND_SENTENCES.writeSomething }, "nothing");
  if (words > most) return unanswerable({ code: "too-many-words", message: KIND_SENTENCES.tooManyWords(words, most), data: { words, most } }, answer.text);
  return { verdict: "undecided", score: 0, feedback: [{ code: "to-be-read", message: KIND_SENTENCES.toBeRead }], normalised: answer.text.replace(/\s+/g, " ").trim(), evidence: [] };
}
