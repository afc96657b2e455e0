import { type CourseRow, findMySet, getCourse, type Seat } from "@nabla/db";
import { shownTask, type Task } from "./load-task";
import { type NoSimilar, similarTask } from "./similar-task";

export type SimilarPage = {
  readonly course: CourseRow;
  readonly set: { readonly setId: string; readonly title: string };
  readonly item: { readonly itemId: string; readonly title: string };
  readonly open: Task | NoSimilar;
};

/** The page of a problem like one of a set. Null where the set has no such problem. */
export async function loadSimilar(seat: Seat<"STUDENT">, setId: string, itemId: string, now = new Date()): Promise<SimilarPage | null> {
  const [course, set, task] = await Promise.all([getCourse(seat), findMySet(seat, setId, now), similarTask(seat, setId, itemId, now)]);
  const item = set?.items.find((one) => one.itemId === itemId);
  if (!set || !item || task === null) return null;
  return { course, set, item, open: typeof task === "string" ? task : await shownTask(seat, task) };
}
