import type { CsvCell } from "@/server/csv";

type Student = { readonly userId: string; readonly name: string; readonly email: string; readonly externalId: string; readonly section: string };
type Item = { readonly itemId: string; readonly setId: string; readonly setTitle: string; readonly title: string; readonly points: number };
type Result = { readonly userId: string; readonly itemId: string; readonly status: string; readonly score: number };

/**
 * The gradebook as rows: a head, the points that can be had, then the students. Each set has a column for each of its
 * problems and one for its sum. A problem without a judged answer is empty, and counts nothing. The id is what the
 * institution calls the student, by which its own systems know the line again.
 */
export function* gradebookRows(students: readonly Student[], items: readonly Item[], results: readonly Result[]): Generator<readonly CsvCell[]> {
  const sets = [...new Map(items.map((item) => [item.setId, items.filter((each) => each.setId === item.setId)])).values()];
  const sumOf = (cells: readonly (number | null)[]) => cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
  const line = (valueOf: (item: Item) => number | null): readonly (number | null)[] => {
    const perSet = sets.map((set) => set.map(valueOf));
    return [...perSet.flatMap((cells) => [...cells, sumOf(cells)]), sumOf(perSet.flat())];
  };

  yield ["Name", "Email", "Student id", "Section", ...sets.flatMap((set) => [...set.map((item) => `${item.setTitle}: ${item.title}`), `${set[0]?.setTitle ?? ""}: sum`]), "Total"];
  yield ["Points possible", "", "", "", ...line((item) => item.points)];
  const scores = new Map(results.filter((result) => result.status !== "NOT_STARTED").map((result) => [`${result.userId} ${result.itemId}`, result.score]));
  for (const student of students) {
    const earned = line((item) => {
      const score = scores.get(`${student.userId} ${item.itemId}`);
      return score === undefined ? null : score * item.points;
    });
    yield [student.name, student.email, student.externalId, student.section, ...earned];
  }
}
