import { type BankFilter, findProblem, findVersion, getCourse, listBank, listSetResults, listVersions, type Seat } from "@nabla/db";
import { parseDocument } from "yaml";
import { z } from "zod";
import { formHolds } from "./form-holds";
import { BLANK_FORM } from "./problem-form";
import { readProblemFile } from "./read-problem-file";

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
  return { course, problem, version, versions, form: readProblemFile(version.yaml), file: formHolds(version.yaml) ? null : version.yaml };
}

/** The form for a new problem: blank, or a copy of a problem that the course may use, under a name of its own. */
export async function loadNewProblem(seat: Staff, copyOf?: string) {
  const [course, version] = await Promise.all([getCourse(seat), copyOf === undefined ? null : findVersion(seat, copyOf)]);
  if (!version) return { course, form: BLANK_FORM, file: null };
  const form = readProblemFile(version.yaml);
  const copy = { id: `${form.id}-copy`, title: `${form.title} (copy)` };
  if (formHolds(version.yaml)) return { course, form: { ...form, ...copy }, file: null };
  const file = parseDocument(version.yaml);
  for (const [name, value] of Object.entries(copy)) file.set(name, value);
  return { course, form, file: file.toString() };
}
