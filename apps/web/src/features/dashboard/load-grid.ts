import { expectNews, getCourse, type GridSort, listCourseItems, listGridResults, listGridStudents, listSections, type Seat } from "@nabla/db";
import { z } from "zod";
import { gridColumns, type GridWindow, layRows } from "./grid";

type Staff = Seat<"ASSISTANT">;

/** Rows that come with the page; more are fetched as they come into sight. */
export const FIRST_ROWS = 40;

/** What a window of the grid is asked for by, as it stands in an address. */
export const askedWindow = z.object({
  set: z.string().max(64).optional(),
  section: z.string().max(64).optional(),
  q: z.string().max(200).optional(),
  /** name, active, points, or a problem's id in its set. */
  sort: z.string().max(64).default("name"),
  descending: z.enum(["0", "1"]).default("0"),
  from: z.coerce.number().int().min(0).max(1_000_000).default(0),
  count: z.coerce.number().int().min(1).max(120).default(FIRST_ROWS),
});
export type AskedWindow = z.output<typeof askedWindow>;

const sortOf = (sort: string): GridSort => (sort === "name" || sort === "active" || sort === "points" ? sort : { itemId: sort });

/** Some rows of the grid. */
export async function loadGridWindow(seat: Staff, { set, section, q, sort, descending, from, count }: AskedWindow): Promise<GridWindow> {
  const [items, { students, all }] = await Promise.all([
    listCourseItems(seat, set),
    listGridStudents(seat, { setId: set, sectionId: section, search: q, sort: sortOf(sort), descending: descending === "1", from, count }),
  ]);
  const results = await listGridResults(seat, students.map(({ userId }) => userId), set);
  return { rows: layRows(students, gridColumns(items), results), all };
}

/** The grid's page: its columns, its first rows, and what it can be narrowed by. */
export async function loadGrid(seat: Staff, asked: AskedWindow) {
  const since = await expectNews(seat.courseId);
  const [course, items, sections, first] = await Promise.all([getCourse(seat), listCourseItems(seat), listSections(seat), loadGridWindow(seat, asked)]);
  const sets = [...new Map(items.map((item) => [item.setId, item.setTitle]))].map(([id, title]) => ({ id, title }));
  return { since, course, sets, sections, columns: gridColumns(items.filter((item) => asked.set === undefined || item.setId === asked.set)), first, asked };
}

export type LoadedGrid = Awaited<ReturnType<typeof loadGrid>>;
