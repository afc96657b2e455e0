import { type CourseRow, findMySet, getCourse, type MySet, type Seat } from "@nabla/db";
import { type SetWindow, setWindow } from "@/server/set-window";

/** A set for its page. Null where there is none, or none that is published. Before it opens its problems stay hidden. */
export async function loadSet(
  seat: Seat<"STUDENT">,
  setId: string,
  now = new Date(),
): Promise<{ readonly course: CourseRow; readonly set: MySet; readonly window: SetWindow } | null> {
  const [course, set] = await Promise.all([getCourse(seat), findMySet(seat, setId)]);
  if (!set) return null;
  const window = setWindow(set, now);
  return { course, set: window === "not-open-yet" ? { ...set, items: [] } : set, window };
}
