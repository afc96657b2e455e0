import { getClassTotals, getCourse, listItemResults, listNewestAnswers, listNotBegun, listSetResults, listStuckStudents, type Seat } from "@nabla/db";

/** Everything the class's first page shows, in seven queries whatever the size of the class. */
export async function loadDashboard(seat: Seat<"INSTRUCTOR">) {
  const [course, totals, sets, items, newest, notBegun, stuck] = await Promise.all([
    getCourse(seat),
    getClassTotals(seat),
    listSetResults(seat),
    listItemResults(seat),
    listNewestAnswers(seat),
    listNotBegun(seat),
    listStuckStudents(seat),
  ]);
  return { course, totals, sets, items, newest, notBegun, stuck };
}
