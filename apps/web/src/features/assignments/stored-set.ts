import { type CourseRow, findSet, listPrerequisites, listSetItems, type Seat, type SetRow, toWallTime } from "@nabla/db";
import { type EditedSet, storedItem } from "./draft-items";

export type StoredSet = { readonly set: SetRow; readonly edited: EditedSet };

/** A set as it is stored, and as the editor holds it, its dates by the clock of the course; null where this course has none. */
export async function findStoredSet(seat: Seat<"INSTRUCTOR">, setId: string, { timeZone }: Pick<CourseRow, "timeZone">): Promise<StoredSet | null> {
  const [set, items, required] = await Promise.all([findSet(seat, setId), listSetItems(seat, setId), listPrerequisites(seat, setId)]);
  if (!set) return null;
  const wall = (at: Date | null) => (at ? toWallTime(at, timeZone) : "");
  const edited: EditedSet = {
    title: set.title,
    intro: set.intro,
    opens: wall(set.opensAt),
    due: wall(set.dueAt),
    closes: wall(set.closesAt),
    graceHours: String(set.graceHours),
    latePerDay: String(Math.round(set.latePerDay * 1e4) / 100),
    timeLimit: set.timeLimit === null ? "" : String(set.timeLimit),
    maxAttempts: set.maxAttempts === null ? "" : String(set.maxAttempts),
    hints: set.hints,
    prerequisites: required.map((one) => ({ setId: one.setId, percent: String(one.percent) })),
    feedback: set.feedback,
    items: items.map(storedItem),
  };
  return { set, edited };
}
