import { canonical, toInfix, toLatex, toSpeech, type Evidence } from "@nabla/calc-core";
import { mistakeFeedback, mistakesFound } from "../feedback/mistakes";
import { rowsText, SENTENCES, shapeText } from "../feedback/sentences";
import { findTaskEntriesMistake } from "../mistakes/find-task-mistake";
import type { EntryOutcome, Feedback, Verdict } from "../outcome";
import type { Answer } from "../problem/answer";
import type { Task } from "../problem/task";
import { compareFormula } from "./compare";
import { type CheckContext, type Finding, unanswerable } from "./context";
import { functionsIn, missingForm } from "./form";
import { unreadable } from "./formula";
import { type GivenEntry, readEntries } from "./read-entries";

type EntriesTask = Extract<Task, { kind: "entries" }>;
type Rows = readonly (readonly GivenEntry[])[];

/** A gradient, Jacobian or Hessian: each entry is judged and scores by itself; mistakes of shape are named. */
export function checkEntries(answer: Answer, task: EntriesTask, context: CheckContext): Finding {
  const given = readEntries(answer, task.variables);
  const raw = JSON.stringify(answer);
  if (!given.ok) return unanswerable(given.fault ? unreadable(given.fault) : { code: "not-an-answer", message: SENTENCES.notAnAnswer }, raw);
  const remarks: Feedback[] = [];
  let rows = given.rows;
  if (task.shape === "vector" && given.isRow && task.key.length > 1 && rows[0]?.length === task.key.length) {
    rows = transposed(rows);
    remarks.push({ code: "row-for-column", message: SENTENCES.rowForColumn });
  }
  const shape = wrongShape(rows, task, given.isScalar);
  if (shape) return { ...unanswerable(shape, raw), feedback: [shape, ...mistakesOf(rows, task, context).told.filter(({ code }) => code !== "jacobian-transposed")] };
  const judged = judge(rows, task, context);
  const verdict = overall(judged.flat().map((entry) => entry.verdict));
  const slips = verdict === "unequal" && context.explain !== false ? mistakesOf(rows, task, context) : null;
  const entries = judged.map((row, i) =>
    row.map(({ verdict: each, feedback }, j): EntryOutcome => {
      if (verdict === "error" && each !== "error") return { verdict: "waiting", feedback: [] };
      return { verdict: each, feedback: [...feedback, ...(slips?.entries[i]?.[j] ?? [])] };
    }),
  );
  const all = entries.flat();
  const right = all.filter((entry) => entry.verdict === "equal").length;
  const swapped = verdict === "unequal" && isTransposed(rows, task, context);
  const wrongForm = all.flatMap((entry) => entry.feedback).some((feedback) => feedback.code === "wrong-form");
  const proved = judged.flat().every(({ evidence }) => evidence?.kind === "proved");
  const summary: Feedback =
    verdict === "equal"
      ? { code: "all-entries-right", message: proved ? SENTENCES.allEntriesRight : SENTENCES.allEntriesRightByPoints }
      : swapped
        ? { code: "transposed", message: task.name === "matrix" ? SENTENCES.transposedMatrix : SENTENCES.transposed }
        : { code: "some-entries-right", message: SENTENCES.someEntriesRight(right, all.length) };
  const first = all.find((entry) => entry.verdict === (verdict === "error" ? "error" : "unequal"))?.feedback ?? [];
  const score = verdict === "error" || (verdict === "equal" && wrongForm) ? 0 : right / all.length;
  return {
    verdict,
    score,
    ...(verdict === "equal" && wrongForm ? { free: true as const } : {}),
    feedback: verdict === "error" ? first : [summary, ...(slips?.told.filter(({ code }) => !swapped || code !== "jacobian-transposed") ?? []), ...remarks],
    ...(slips?.found ? { mistakes: slips.found } : {}),
    entries,
    ...readingOf(rows, task.shape),
    normalised: verdict === "error" || (verdict === "equal" && wrongForm) ? raw : rows.map((row) => row.map((entry) => (entry.ok ? toInfix(canonical(entry.expr)) : "")).join(" | ")).join(" || "),
    evidence: judged.flat().flatMap(({ evidence }) => (evidence ? [evidence] : [])),
  };
}

/** Rows and columns mean something else each; a Hessian is the same either way. */
const isLaidOut = ({ name }: EntriesTask): boolean => name === "jacobian" || name === "matrix";

const transposed = (rows: Rows): Rows => (rows[0] ?? []).map((_, j) => rows.flatMap((row) => (row[j] ? [row[j]] : [])));

function wrongShape(rows: Rows, task: EntriesTask, isScalar: boolean): Feedback | null {
  const [height, width] = [task.key.length, task.key[0]?.length ?? 0];
  if (rows.length === height && rows.every((row) => row.length === width)) return null;
  const data = { rows: height, columns: width };
  // The other layout convention is told as such, whatever the entries are.
  if (isLaidOut(task) && rows.length === width && rows.every((row) => row.length === height)) return { code: "transposed", message: task.name === "matrix" ? SENTENCES.transposedMatrix : SENTENCES.transposed, data };
  const given = isScalar ? SENTENCES.shapeScalar : task.shape === "vector" && rows.some((row) => row.length > 1) ? rowsText(rows.length) : shapeText(task.shape, rows.length, rows[0]?.length ?? 0);
  return { code: "wrong-shape", message: SENTENCES.wrongShape(shapeText(task.shape, height, width), given), data };
}

/** The known mistakes of the whole and of each entry, as they are told. */
function mistakesOf(rows: Rows, task: EntriesTask, context: CheckContext) {
  const given = rows.map((row) => row.flatMap((entry) => (entry.ok ? [entry.expr] : [])));
  const { whole, entries } = findTaskEntriesMistake(task, given, context.digits);
  const told = entries.map((row, i) => row.map((finding, j) => {
    const entry = rows[i]?.[j];
    return mistakeFeedback(finding, entry?.ok ? { text: entry.text, written: entry.written, variables: task.variables } : null);
  }));
  return { found: mistakesFound(whole), told: mistakeFeedback(whole, null), entries: told };
}

type JudgedEntry = { readonly verdict: Verdict; readonly feedback: readonly Feedback[]; readonly evidence: Evidence | null };

function judge(rows: Rows, task: EntriesTask, context: CheckContext): readonly (readonly JudgedEntry[])[] {
  const functions = functionsIn(...(task.of.length > 0 ? task.of : task.key.flat()));
  return rows.map((row, i) =>
    row.map((entry, j): JudgedEntry => {
      const key = task.key[i]?.[j];
      if (!entry.ok || !key) return { verdict: "error", feedback: entry.ok ? [] : [unreadable(entry.fault)], evidence: null };
      const { verdict, feedback, evidence } = compareFormula(entry.expr, key, task.domain, context);
      const form = verdict === "equal" ? missingForm(entry.written, entry.expr, task.form, { functions }) : null;
      return { verdict, feedback: [form ?? feedback], evidence };
    }),
  );
}

/** An entry that cannot be read makes the answer unreadable; one that is wrong makes it wrong. */
function overall(verdicts: readonly Verdict[]): Verdict {
  for (const verdict of ["error", "unequal", "undecided"] as const) if (verdicts.includes(verdict)) return verdict;
  return "equal";
}

/** The other layout convention: every entry right once rows and columns are swapped. */
function isTransposed(rows: Rows, task: EntriesTask, context: CheckContext): boolean {
  if (!isLaidOut(task) || rows.length !== (rows[0]?.length ?? 0) || rows.length < 2) return false;
  return judge(transposed(rows), task, context).flat().every(({ verdict }) => verdict === "equal");
}

function readingOf(rows: Rows, shape: "vector" | "matrix"): { reading?: { latex: string; speech: string } } {
  const cells = rows.map((row) => row.flatMap((entry) => (entry.ok ? [entry.expr] : [])));
  if (cells.some((row, i) => row.length !== rows[i]?.length)) return {};
  const latex = `\\begin{pmatrix} ${cells.map((row) => row.map(toLatex).join(" & ")).join(" \\\\ ")} \\end{pmatrix}`;
  const speech = shape === "vector" ? `the vector with entries ${cells.flat().map(toSpeech).join("; ")}` : `the matrix with ${cells.map((row, i) => `row ${i + 1}: ${row.map(toSpeech).join("; ")}`).join(". ")}`;
  return { reading: { latex, speech } };
}
