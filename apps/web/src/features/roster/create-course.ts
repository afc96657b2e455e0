import { type Account, createCourse as record } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";
import { courseFields } from "@/server/course-fields";

export const newCourse = z.object({
  /** Drawn in the browser: sent twice, the course is made once. */
  courseId: z.uuid(),
  title: courseFields.title,
  summary: courseFields.summary,
  timeZone: courseFields.timeZone,
});

/** A new course with its maker as instructor. */
export async function createCourse(account: Account, course: z.output<typeof newCourse>): Promise<{ readonly courseId: string }> {
  if (!(await record(account, course))) throw new AppError("conflict", { detail: "another's course has this id" });
  return { courseId: course.courseId };
}
