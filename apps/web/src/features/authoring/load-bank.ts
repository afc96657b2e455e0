import { BANK_ORDERS, findProblem, findVersion, getCourse, isAnswered, listSetResults, listVersions, searchBank, type Seat } from "@nabla/db";
import { parseDocument } from "yaml";
import { z } from "zod";
import { BLANK_FORM } from "./problem-form";
import { writeProblemFile } from "./write-problem-file";

type Staff = Seat<"INSTRUCTOR">;

/** The filters as they stand in the page's address; what cannot be read filters nothing. */
export const bankQuery = z.object({
  q: z.string().max(200).optional().catch(undefined),
  concept: z.string().max(60).optional().catch(undefined),
  kind: z.string().max(60).optional().catch(undefined),
  difficulty: z.coerce.number().int().min(1).max(5).optional().catch(undefined),
  from: z.enum(["own", "shipped", "away"]).optional().catch(undefined),
  used: z.enum(["yes", "no"]).optional().catch(undefined),
  success: z.enum(["low", "middle", "high"]).optional().catch(undefined),
  sort: z.enum(BANK_ORDERS).catch("concept"),
  down: z.literal("yes").optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});

export type BankQuery = z.output<typeof bankQuery>;

/** Shares of those who tried and solved it: from, and below which. */
const SUCCESS = { low: [0, 0.5], middle: [0.5, 0.8], high: [0.8, 2] } as const;

export const BANK_PAGE = 50;

/** The bank's problems that pass the filters, and the sets that they can be put into. */
export async function loadBank(seat: Staff, query: BankQuery) {
  const { q, concept, kind, difficulty, from, used, success, sort, down, page } = query;
  const filter = {
    text: q,
    concept,
    kind,
    difficulty,
    own: from === "shipped" ? false : from === undefined ? undefined : true,
    archived: from === "away",
    used: used === undefined ? undefined : used === "yes",
    success: success === undefined ? undefined : SUCCESS[success],
  };
  const find = (at: number) => searchBank(seat, filter, { order: { by: sort, descending: down === "yes" }, page: at, size: BANK_PAGE });
  const [course, found, sets] = await Promise.all([getCourse(seat), find(page), listSetResults(seat)]);
  // A page behind the last one, as after a problem was put away, is the first one.
  const shown = found.rows.length === 0 && page > 1 ? { ...(await find(1)), page: 1 } : { ...found, page };
  return { course, query, ...shown, pages: Math.max(1, Math.ceil(shown.total / BANK_PAGE)), sets: sets.map(({ setId, title }) => ({ setId, title })) };
}

/** One problem for the editor: in its newest version, or in the one with `number`. Null where the course has none. */
export async function loadProblem(seat: Staff, problemId: string, number?: number) {
  const [course, problem, version, versions, answered] = await Promise.all([
    getCourse(seat),
    findProblem(seat, problemId),
    findVersion(seat, problemId, number),
    listVersions(seat, problemId),
    isAnswered(seat, problemId),
  ]);
  if (!problem || !version) return null;
  return { course, problem, version, versions, answered };
}

/** The file of a new problem: blank, or a copy of a problem that the course may use, under a name of its own. */
export async function loadNewProblem(seat: Staff, copyOf?: string) {
  const [course, version] = await Promise.all([getCourse(seat), copyOf === undefined ? null : findVersion(seat, copyOf)]);
  if (!version) return { course, yaml: writeProblemFile(BLANK_FORM) };
  const file = parseDocument(version.yaml);
  file.set("id", `${String(file.get("id"))}-copy`.slice(0, 80));
  file.set("title", `${String(file.get("title"))} (copy)`.slice(0, 200));
  return { course, yaml: file.toString({ lineWidth: 0 }) };
}

/** Two versions of a problem to be compared: `from` and `to` by number; without them the newest and the one before it. Null where the course has no such problem. */
export async function loadComparison(seat: Staff, problemId: string, asked: { readonly from: number | undefined; readonly to: number | undefined }) {
  const [course, problem, versions] = await Promise.all([getCourse(seat), findProblem(seat, problemId), listVersions(seat, problemId)]);
  const newest = versions[0]?.number;
  if (!problem || newest === undefined) return null;
  const [before, after] = await Promise.all([findVersion(seat, problemId, asked.from ?? Math.max(1, newest - 1)), findVersion(seat, problemId, asked.to ?? newest)]);
  return before && after ? { course, problem, versions, newest, before, after } : null;
}
