import type { Seat } from "@nabla/db";
import { BYTE_ORDER_MARK, type CsvCell, toCsv } from "@/server/csv";
import { saidOf } from "@/ui/answer/said-of";
import { answerText } from "./answer-text";
import type { Attempt } from "./attempt";
import { loadProgress, type Progress } from "./load-progress";

/** Problems of practice in a download, at most; answers to sets come up to the thousand newest. */
const MOST_PRACTICE = 1_000;

/** One's own data in this course as a JSON document: everything that the progress page shows, whole. */
export async function myDataAsJson(seat: Seat<"STUDENT">, now = new Date()): Promise<string> {
  const { course, sets, lanes, practice, mistakes } = await loadProgress(seat, now, MOST_PRACTICE);
  const data = {
    format: 1,
    savedAt: now,
    course: { title: course.title, timeZone: course.timeZone },
    sets: sets.map((set) => ({
      title: set.title,
      dueAt: set.dueAt,
      earned: set.earned,
      points: set.points,
      problems: set.items.map(({ item, attempts }) => ({ title: item.title, concept: item.concept, status: item.status, score: item.score * item.points, points: item.points, answers: attempts.map(answerData) })),
    })),
    practice: practice.map(({ title, statement, concept, status, openedAt, attempts }) => ({ title, statement, concept, status, openedAt, answers: attempts.map(answerData) })),
    concepts: lanes.map(({ concept, ability, views }) => ({ concept, ability, skills: views.map(({ skill, record, state }) => ({ skill: skill.id, difficulty: skill.difficulty, state, ...record })) })),
    mistakes: mistakes.map(({ name, says, times, lastAt }) => ({ name, says, times, lastAt })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

const answerData = ({ given, outcome, score, counted, at, review }: Attempt) => ({ at, answer: given, verdict: outcome.verdict, score, counted, said: saidOf(outcome).map((said) => ({ at: said.at, text: said.text })), ...(review?.comment ? { comment: review.comment } : {}) });

/** Every answer as one row, for spreadsheets. */
export async function myDataAsCsv(seat: Seat<"STUDENT">, now = new Date()): Promise<string> {
  return BYTE_ORDER_MARK + toCsv(answerRows(await loadProgress(seat, now, MOST_PRACTICE)));
}

export function answerRows({ sets, practice }: Pick<Progress, "sets" | "practice">): readonly (readonly CsvCell[])[] {
  const row = (place: string, problem: string, concept: string, { at, given, outcome, score, counted, review }: Attempt): readonly CsvCell[] => [
    at.toISOString(), place, problem, concept, answerText(given), outcome.verdict, score, counted ? "yes" : "no", [...saidOf(outcome).map(({ text }) => text), review?.comment ?? ""].filter((text) => text !== "").join(" "),
  ]; // prettier-ignore
  return [
    ["time", "set", "problem", "concept", "answer", "verdict", "score", "counted", "feedback"],
    ...sets.flatMap((set) => set.items.flatMap(({ item, attempts }) => attempts.map((attempt) => row(set.title, item.title, item.concept, attempt)))),
    ...practice.flatMap((task) => task.attempts.map((attempt) => row("Practice", task.title, task.concept, attempt))),
  ];
}
