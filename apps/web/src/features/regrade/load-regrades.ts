import { countRegraded, findRegrade, findRegradedProblem, getCourse, listOutdatedItems, listRegradedAnswers, listRegrades, type RegradeCounts, type RegradedAnswerRow, type RegradeRow, type RegradeState, type Seat } from "@nabla/db";
import { answerSchema, makeVariant, publicView } from "@nabla/grader";
import { BYTE_ORDER_MARK, toCsv } from "@/server/csv";
import { storedProblem } from "@/server/stored-problem";
import type { AnswerInput, Given } from "@/ui/answer/answer-types";

type Staff = Seat<"INSTRUCTOR">;

/** What there is to regrade, of all problems or of one, and what was regraded. */
export async function loadRegrades(seat: Staff, problemId: string | null) {
  const [course, outdated, runs] = await Promise.all([getCourse(seat), listOutdatedItems(seat, problemId), listRegrades(seat)]);
  return { course, outdated, runs };
}

export type RegradedLine = Omit<RegradedAnswerRow, "answer" | "seed" | "email"> & { readonly given: Given | null; readonly input: AnswerInput };

export type LoadedRegrade = {
  readonly courseTitle: string;
  readonly zone: string;
  readonly run: RegradeRow;
  readonly counts: RegradeCounts;
  readonly lines: readonly RegradedLine[];
};

/** So many answers stand on the page; the file has all. */
const SHOWN = 200;

/** One regrade or preview with the answers that it concerns. Null where the course has none such. */
export async function loadRegrade(seat: Staff, runId: string): Promise<LoadedRegrade | null> {
  const [course, run, counts] = await Promise.all([getCourse(seat), findRegrade(seat, runId), countRegraded(seat, runId)]);
  if (!run) return null;
  return { courseTitle: course.title, zone: course.timeZone, run, counts, lines: isActive(run.state) ? [] : await loadLines(seat, runId) };
}

/** Is a worker at it, so that the page asks again and again? The list would change under the reader's eyes, and comes at the end. */
export const isActive = (state: RegradeState): boolean => state === "PREVIEWING" || state === "RUNNING" || state === "UNDOING";

async function loadLines(seat: Staff, runId: string): Promise<readonly RegradedLine[]> {
  const [rows, source] = await Promise.all([listRegradedAnswers(seat, runId, SHOWN), findRegradedProblem(seat, runId)]);
  const problem = storedProblem(source);
  // Only answers that are ids of options need the variant, which has given the options their order.
  const inputOf = (given: Given | null, seed: number): AnswerInput =>
    given?.kind === "text" || given?.kind === "entries" || given?.kind === "gaps" ? { kind: "expression", variables: [] } : publicView(makeVariant(problem, seed)).input;
  return rows.map(({ answer, seed, email: _, ...row }) => {
    const given = answerSchema.safeParse(answer).data ?? null;
    return { ...row, given, input: inputOf(given, seed) };
  });
}

/** Every answer that a regrade concerns, as a file. Null where the course has no such regrade. */
export async function regradeCsv(seat: Staff, runId: string): Promise<string | null> {
  const run = await findRegrade(seat, runId);
  if (!run) return null;
  const rows = await listRegradedAnswers(seat, runId, 200_000);
  const head = ["Name", "Email", "Answered at", "Answer", "Verdict before", "Verdict after", "Points before", "Points after", "Given by a person", "Asked otherwise"];
  const lines = rows.map((row) => [row.name, row.email, row.at.toISOString(), plainAnswer(row.answer), row.verdictBefore, row.verdictAfter, row.scoreBefore * run.points, row.scoreAfter * run.points, row.byPerson ? "yes" : "", row.askedOtherwise ? "yes" : ""]);
  return BYTE_ORDER_MARK + toCsv([head, ...lines]);
}

function plainAnswer(answer: unknown): string {
  const given = answerSchema.safeParse(answer).data;
  return given?.kind === "text" ? given.text : JSON.stringify(answer);
}
