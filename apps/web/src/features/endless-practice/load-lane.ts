import { type CourseRow, getCourse, type Seat } from "@nabla/db";
import { loadMySkills, type MyLane } from "@/server/my-skills";
import { isLane } from "./lanes";
import { loadTask, type Task } from "./load-task";
import { type DoneToday, doneToday } from "./next-task";

export type LanePage = { readonly course: CourseRow; readonly done: DoneToday; readonly open: { readonly task: Task; readonly concept: MyLane } | null };

/** A lane's page: its problem with what is known of the problem's concept. Null where there is no such lane. */
export async function loadLane(seat: Seat<"STUDENT">, lane: string, now = new Date()): Promise<LanePage | null> {
  if (!isLane(lane)) return null;
  const [course, lanes, done, task] = await Promise.all([getCourse(seat), loadMySkills(seat, now), doneToday(seat, now), loadTask(seat, lane, now)]);
  const concept = task && lanes.find((one) => one.concept === task.concept);
  return { course, done, open: task && concept ? { task, concept } : null };
}
