import { getCourse, getJoinCode, listItemResults, listStudents, type Seat } from "@nabla/db";

/** The class's students, those that match the search, and what there is to earn. */
export async function loadRoster(seat: Seat<"INSTRUCTOR">, search: string) {
  const [course, joinCode, students, items] = await Promise.all([getCourse(seat), getJoinCode(seat), listStudents(seat, search), listItemResults(seat)]);
  return { course, joinCode, students, problems: items.length, points: items.reduce((sum, item) => sum + item.points, 0) };
}
