import { getCourse, listGradeChanges, listSetResults, type Seat } from "@nabla/db";
import { z } from "zod";
import { BYTE_ORDER_MARK, toCsv } from "@/server/csv";

type Staff = Seat<"ASSISTANT">;

/** The filters as they stand in the page's address; what cannot be read filters nothing. */
export const changesQuery = z.object({
  q: z.string().max(200).optional().catch(undefined),
  set: z.string().max(60).optional().catch(undefined),
  kind: z.enum(["REVIEW", "OVERRIDE", "REGRADE", "UNDO"]).optional().catch(undefined),
});

type Asked = z.output<typeof changesQuery>;

/** So many changes stand on the page; the file has all. */
const SHOWN = 200;

/** Every grade of the course that was changed after it was given, newest first, with what the filters need. */
export async function loadChanges(seat: Staff, { q, set, kind }: Asked) {
  const [course, sets, { changes, all }] = await Promise.all([getCourse(seat), listSetResults(seat), listGradeChanges(seat, { student: q, setId: set, kind }, SHOWN)]);
  return { course, sets: sets.map(({ setId, title }) => ({ setId, title })), changes, all };
}

/** The same as a file. */
export async function changesCsv(seat: Staff, { q, set, kind }: Asked): Promise<string> {
  const { changes } = await listGradeChanges(seat, { student: q, setId: set, kind }, 200_000);
  const head = ["When", "Who", "How", "Student", "Email", "Set", "Problem", "Points before", "Points after", "Reason", "To the student", "Regrade"];
  const rows = changes.map((one) => [one.at.toISOString(), one.madeBy, one.kind.toLowerCase(), one.studentName, one.studentEmail, one.setTitle, one.title, one.scoreBefore * one.points, one.scoreAfter * one.points, one.reason, one.comment, one.runId]);
  return BYTE_ORDER_MARK + toCsv([head, ...rows]);
}
