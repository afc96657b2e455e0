import { getCourse, listItemResults, listResults, listStudents, type Seat } from "@nabla/db";
import { type Grid, layGrid } from "./grid";

/** The grid of one published set, or of all of them. */
export async function loadGrid(seat: Seat<"ASSISTANT">, setId?: string) {
  const [course, students, items, results] = await Promise.all([getCourse(seat), listStudents(seat), listItemResults(seat), listResults(seat, { setId })]);
  const sets = [...new Map(items.map((item) => [item.setId, item.setTitle]))].map(([id, title]) => ({ id, title }));
  const shown = items.filter((item) => setId === undefined || item.setId === setId);
  const columns = shown.map(({ itemId, title, setId: id, setTitle, points }) => ({ itemId, title, setId: id, setTitle, points }));
  const grid: Grid = layGrid(students, columns, results);
  return { course, grid, sets };
}
