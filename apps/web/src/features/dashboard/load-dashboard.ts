import { getClassTotals, getCourse, getJoinCode, listItemResults, listNewestAnswers, listNotBegun, listSetResults, listStuckStudents, raiseSeat, type Seat } from "@nabla/db";

/** Everything the class's first page shows, in eight queries whatever the size of the class. */
export async function loadDashboard(seat: Seat<"ASSISTANT">) {
  // Whoever authors and lets people in; null for assistants.
  const author = raiseSeat(seat, "INSTRUCTOR");
  const [course, joinCode, totals, sets, items, newest, notBegun, stuck] = await Promise.all([
    getCourse(seat),
    author ? getJoinCode(author) : null,
    getClassTotals(seat),
    listSetResults(seat),
    listItemResults(seat),
    listNewestAnswers(seat),
    listNotBegun(seat),
    listStuckStudents(seat),
  ]);
  return { course, joinCode, totals, sets, items, newest, notBegun, stuck };
}
