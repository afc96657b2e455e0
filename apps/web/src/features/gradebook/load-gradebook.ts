import { getCourse, listItemResults, listResults, listSections, listStudents, type Seat } from "@nabla/db";
import { BYTE_ORDER_MARK, toCsv } from "@/server/csv";
import { gradebookRows } from "./gradebook";

/** The gradebook of the published sets as a file. */
export async function loadGradebook(seat: Seat<"ASSISTANT">): Promise<{ readonly fileName: string; readonly csv: string }> {
  const [course, sections, students, items, results] = await Promise.all([getCourse(seat), listSections(seat), listStudents(seat), listItemResults(seat), listResults(seat)]);
  const sectionOf = new Map(sections.map(({ sectionId, name }) => [sectionId, name]));
  const listed = students.map((student) => ({ ...student, section: sectionOf.get(student.sectionId ?? "") ?? "" }));
  const name = course.title.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").toLowerCase();
  return { fileName: `${name || "course"}-gradebook.csv`, csv: BYTE_ORDER_MARK + toCsv(gradebookRows(listed, items, results)) };
}
