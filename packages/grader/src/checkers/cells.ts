import { canonical, evaluate, type Evidence, type Expr, freeVariables, readExpr, substitute, toInfix } from "@nabla/calc-core";
import { SENTENCES } from "../feedback/sentences";
import type { EntryOutcome, Feedback, Verdict } from "../outcome";
import type { Answer } from "../problem/answer";
import type { Cell, CellsTask } from "../problem/kinds/cells";
import { cellMistakes } from "./cell-mistakes";
import { followShare } from "./credit";
import type { CheckContext, Finding } from "./context";
import { unreadable } from "./formula";
import { type GivenNumber, judgeNumber } from "./number";
import { notAnAnswer } from "./reading";
import { KIND_SENTENCES } from "./sentences";

type ReadCell = { readonly cell: Cell; readonly text: string; readonly given: GivenNumber | null; readonly fault: Feedback | null };
type JudgedCell = { readonly verdict: Exclude<Verdict, "error">; readonly followed: boolean; readonly feedback: readonly Feedback[]; readonly evidence: Evidence | null };

/**
 * A table of iterations or the nodes of a graph. A cell that is wrong, and right from the student's own cells before it,
 * has its marks: both verdicts are told.
 */
export function checkCells(answer: Answer, task: CellsTask, context: CheckContext): Finding {
  if (answer.kind !== "entries" || answer.rows.length !== task.cells.length || answer.rows.some((row, i) => row.length !== task.cells[i]?.length)) return notAnAnswer(answer);
  const read = task.cells.map((row, i) => row.map((cell, j) => readCell(cell, answer.rows[i]?.[j] ?? "")));
  const asked = read.flat().filter(({ cell }) => !cell.given);
  const normalised = asked.map(({ text, given }) => (given ? toInfix(canonical(given.expr)) : text.trim())).join(" | ");
  const faulty = asked.find(({ fault }) => fault);
  if (faulty?.fault) {
    const entries = read.map((row) => row.map(({ fault }): EntryOutcome => (fault ? { verdict: "error", feedback: [fault] } : { verdict: "waiting", feedback: [] })));
    return { verdict: "error", score: 0, feedback: [faulty.fault], entries, normalised: `unreadable ${JSON.stringify(answer.rows)}`, evidence: [] };
  }
  const own = new Map(asked.flatMap(({ cell, given }) => (given ? [[cell.id, given.expr] as const] : [])));
  const share = followShare(context);
  const judged = read.map((row) => row.map((each) => (each.cell.given ? null : judgeCell(each, own, task, context, share))));
  const all = judged.flat().flatMap((each) => each ?? []);
  const right = all.filter(({ verdict }) => verdict === "equal").length;
  const followed = all.filter((each) => each.followed).length;
  const verdict: Verdict = right === all.length ? "equal" : all.some((each) => each.verdict === "unequal") ? "unequal" : "undecided";
  const slips = cellMistakes(task, read.map((row, i) => row.map(({ cell, given }, j) => ({ key: cell.key, given, isWrong: judged[i]?.[j]?.verdict === "unequal" && !judged[i][j].followed }))), context);
  return {
    verdict,
    score: verdict === "equal" ? 1 : Math.min(0.99, (right + share * followed) / all.length),
    feedback: [...summary(verdict, right, followed, all.length), ...slips.summary],
    ...(slips.found ? { mistakes: slips.found } : {}),
    entries: judged.map((row, i) => row.map((each, j): EntryOutcome => (each ? { verdict: each.verdict, feedback: [...each.feedback, ...(slips.cells[i]?.[j] ?? [])] } : { verdict: "waiting", feedback: [] }))),
    normalised,
    evidence: all.flatMap(({ evidence }) => evidence ?? []),
  };
}

function readCell(cell: Cell, text: string): ReadCell {
  if (cell.given) return { cell, text, given: null, fault: null };
  const reading = readExpr(text, { strict: true });
  if (!reading.ok) return { cell, text, given: null, fault: unreadable(reading.fault) };
  return { cell, text, given: { expr: reading.expr, written: reading.written, text }, fault: null };
}

function judgeCell({ cell, given }: ReadCell, own: ReadonlyMap<string, Expr>, task: CellsTask, context: CheckContext, share: number): JudgedCell | null {
  if (!given) return null;
  const { verdict, feedback, evidence } = judgeNumber(given, cell.key, task.policy, context);
  const expected = verdict === "unequal" ? expectedFrom(cell, own) : null;
  const followed = expected !== null && judgeNumber(given, expected, task.policy, context).verdict === "equal";
  if (!followed) return { verdict, followed, feedback: verdict === "equal" ? [] : [feedback], evidence };
  return { verdict, followed, feedback: [{ code: "follow-through", message: share === 1 ? KIND_SENTENCES.followed : KIND_SENTENCES.followedShare, data: { share } }], evidence };
}

/** What the cell should be, had the cells before it been right as they are; null where it does not build on any, or has no value then. */
function expectedFrom(cell: Cell, own: ReadonlyMap<string, Expr>): Expr | null {
  if (freeVariables(cell.from).length === 0) return null;
  const expected = canonical(substitute(cell.from, Object.fromEntries(own)));
  return evaluate(expected, {}).ok ? expected : null;
}

function summary(verdict: Verdict, right: number, followed: number, all: number): readonly Feedback[] {
  if (verdict === "equal") return [{ code: "right", message: SENTENCES.right2 }];
  if (verdict === "undecided") return [{ code: "undecided", message: SENTENCES.undecided }];
  const first: Feedback = { code: "some-cells-right", message: KIND_SENTENCES.cells(right, all) };
  return followed > 0 ? [first, { code: "follow-through", message: KIND_SENTENCES.followThroughs(followed) }] : [first];
}
