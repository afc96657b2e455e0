import { type CourseRow, findMySet, getCourse, type MySet, type Seat } from "@nabla/db";
import { type SetWindow, setWindow, showsProblems } from "@/server/set-window";

/** A set for its page. Null where there is none, or none that is published. Before it opens, and before a timed one is begun, its problems stay hidden. */
export async function loadSet(
  seat: Seat<"STUDENT">,
  setId: string,
  now = new Date(),
): Promise<{ readonly course: CourseRow; readonly set: MySet; readonly window: SetWindow } | null> {
  const [course, set] = await Promise.all([getCourse(seat), findMySet(seat, setId, now)]);
  if (!set) return null;
  const window = setWindow(set, now);
  return { course, set: showsProblems(window) ? set : { ...set, items: [] }, window };
}
