import { type Account, createCourse as record } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";

export const newCourse = z.object({
  /** Drawn in the browser: sent twice, the course is made once. */
  courseId: z.uuid(),
  title: z.string().trim().min(1, "course-title-missing").max(200, "at-most-200-letters"),
  summary: z.string().trim().max(1_000, "at-most-1000-letters"),
  timeZone: z.string().refine(isTimeZone, "time-zone-unknown"),
});

/** A new course with its maker as instructor. */
export async function createCourse(account: Account, course: z.output<typeof newCourse>): Promise<{ readonly courseId: string }> {
  if (!(await record(account, course))) throw new AppError("conflict", { detail: "another's course has this id" });
  return { courseId: course.courseId };
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone !== "";
  } catch {
    return false;
  }
}
