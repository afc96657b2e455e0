import { getCourse, listItemResults, listResults, listStudents, type Seat } from "@nabla/db";
import { BYTE_ORDER_MARK, toCsv } from "@/server/csv";
import { gradebookRows } from "./gradebook";

/** The gradebook of the published sets as a file. */
export async function loadGradebook(seat: Seat<"ASSISTANT">): Promise<{ readonly fileName: string; readonly csv: string }> {
  const [course, students, items, results] = await Promise.all([getCourse(seat), listStudents(seat), listItemResults(seat), listResults(seat)]);
  const name = course.title.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").toLowerCase();
  return { fileName: `${name || "course"}-gradebook.csv`, csv: BYTE_ORDER_MARK + toCsv(gradebookRows(students, items, results)) };
}
