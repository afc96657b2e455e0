import type { MySet } from "@nabla/db";

export type SetSums = { readonly solved: number; readonly total: number; readonly earned: number; readonly points: number };

/** What one student has of a set: problems solved and points earned, of how many. */
export function setSums({ items }: Pick<MySet, "items">): SetSums {
  return {
    solved: items.filter((item) => item.status === "SOLVED").length,
    total: items.length,
    earned: items.reduce((sum, item) => sum + item.score * item.points, 0),
    points: items.reduce((sum, item) => sum + item.points, 0),
  };
}
