import { getCourse, getJoinCode, listCourseItems, listStudents, raiseSeat, type Seat } from "@nabla/db";

/** The class's students, those that match the search, and what there is to earn. */
export async function loadRoster(seat: Seat<"ASSISTANT">, search: string) {
  const keeper = raiseSeat(seat, "INSTRUCTOR");
  const [course, joinCode, students, items] = await Promise.all([getCourse(seat), keeper ? getJoinCode(keeper) : null, listStudents(seat, search), listCourseItems(seat)]);
  return { course, joinCode, students, problems: items.length, points: items.reduce((sum, item) => sum + item.points, 0) };
}
