import type { CourseItem, ResultRow } from "@nabla/db";

/** Where a student stands with one problem. Plain data, since it travels to the browser. */
export type StudentItem = {
  readonly itemId: string;
  readonly title: string;
  readonly points: number;
  readonly status: "NOT_STARTED" | "IN_PROGRESS" | "SOLVED" | "OUT_OF_ATTEMPTS";
  readonly earned: number;
  readonly attemptsUsed: number;
};

/** A published set with its problems, and what the student has of it. */
export type StudentSet = {
  readonly setId: string;
  readonly title: string;
  readonly items: readonly StudentItem[];
  readonly earned: number;
  readonly points: number;
  readonly attempts: number;
};

/** Lays a student's results out by set, in the order of the course's items. O(items + results). */
export function studentSets(items: readonly CourseItem[], results: readonly ResultRow[]): readonly StudentSet[] {
  const byItem = new Map(results.map((result) => [result.itemId, result]));
  const bySet = new Map<string, { readonly title: string; readonly items: StudentItem[] }>();
  for (const { itemId, setId, setTitle, title, points } of items) {
    const result = byItem.get(itemId);
    const set = bySet.get(setId) ?? { title: setTitle, items: [] };
    set.items.push({ itemId, title, points, status: result?.status ?? "NOT_STARTED", earned: (result?.score ?? 0) * points, attemptsUsed: result?.attemptsUsed ?? 0 });
    bySet.set(setId, set);
  }
  return [...bySet].map(([setId, set]) => ({ setId, ...set, earned: sum(set.items, "earned"), points: sum(set.items, "points"), attempts: sum(set.items, "attemptsUsed") }));
}

const sum = (items: readonly StudentItem[], field: "earned" | "points" | "attemptsUsed"): number => items.reduce((all, item) => all + item[field], 0);

/** So many problems are all seen at once; of more, only the newest sets that the student has worked on. */
const SEEN_AT_ONCE = 40;
const NEWEST = 2;

/** The sets that are unfolded when the page is opened. */
export function unfoldedSets(sets: readonly StudentSet[]): readonly string[] {
  const isSmall = sets.reduce((all, { items }) => all + items.length, 0) <= SEEN_AT_ONCE;
  return (isSmall ? sets : sets.filter(({ attempts }) => attempts > 0).slice(-NEWEST)).map(({ setId }) => setId);
}
