import { type BankFilter, findProblem, findVersion, getCourse, listBank, listSetResults, listVersions, type Seat } from "@nabla/db";
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
  from: z.enum(["own", "shipped"]).optional().catch(undefined),
});

/** The bank's problems that pass the filters, and the sets that they can be put into. */
export async function loadBank(seat: Staff, { q, from, ...filter }: z.output<typeof bankQuery>) {
  const asked: BankFilter = { ...filter, text: q, own: from === undefined ? undefined : from === "own" };
  const [course, rows, sets] = await Promise.all([getCourse(seat), listBank(seat, asked), listSetResults(seat)]);
  return { course, rows, sets: sets.map(({ setId, title }) => ({ setId, title })) };
}

/** One problem for the editor: in its newest version, or in the one with `number`. Null where the course has none. */
export async function loadProblem(seat: Staff, problemId: string, number?: number) {
  const [course, problem, version, versions] = await Promise.all([
    getCourse(seat),
    findProblem(seat, problemId),
    findVersion(seat, problemId, number),
    listVersions(seat, problemId),
  ]);
  if (!problem || !version) return null;
  return { course, problem, version, versions };
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
