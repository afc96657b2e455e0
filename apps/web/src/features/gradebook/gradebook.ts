import type { CsvCell } from "@/server/csv";

export type GradebookStudent = { readonly userId: string; readonly name: string; readonly email: string; readonly externalId: string; readonly section: string };
type Item = { readonly itemId: string; readonly setId: string; readonly setTitle: string; readonly title: string; readonly points: number };
type Result = { readonly userId: string; readonly itemId: string; readonly status: string; readonly score: number };
type Line = readonly CsvCell[];

const sumOf = (cells: readonly (number | null)[]) => cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
const bySet = (items: readonly Item[]) => [...new Map(items.map((item) => [item.setId, items.filter((each) => each.setId === item.setId)])).values()];

/** A value for each problem, after each set's its sum, and at the end the sum of all. */
function across(items: readonly Item[], valueOf: (item: Item) => number | null): readonly (number | null)[] {
  const perSet = bySet(items).map((set) => set.map(valueOf));
  return [...perSet.flatMap((cells) => [...cells, sumOf(cells)]), sumOf(perSet.flat())];
}

/** The head of the plain gradebook, and the points that can be had. */
export const gradebookHead = (items: readonly Item[]): readonly Line[] => [
  ["Name", "Email", "Student id", "Section", ...bySet(items).flatMap((set) => [...set.map((item) => `${item.setTitle}: ${item.title}`), `${set[0]?.setTitle ?? ""}: sum`]), "Total"],
  ["Points possible", "", "", "", ...across(items, (item) => item.points)],
];

/**
 * A line for each student. A problem without a judged answer is empty, and counts nothing. The id is what the institution
 * calls the student, by which its own systems know the line again.
 */
export function* gradebookLines(students: readonly GradebookStudent[], items: readonly Item[], results: readonly Result[]): Generator<Line> {
  const scores = new Map(results.filter((result) => result.status !== "NOT_STARTED").map((result) => [`${result.userId} ${result.itemId}`, result.score]));
  for (const student of students) {
    const earned = across(items, (item) => {
      const score = scores.get(`${student.userId} ${item.itemId}`);
      return score === undefined ? null : score * item.points;
    });
    yield [student.name, student.email, student.externalId, student.section, ...earned];
  }
}
