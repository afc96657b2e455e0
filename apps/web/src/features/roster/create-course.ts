import { type Account, createCourse as record } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";

export const newCourse = z.object({
  /** Drawn in the browser: sent twice, the course is made once. */
  courseId: z.uuid(),
  title: z.string().trim().min(1, "Give the course a title.").max(200, "At most 200 letters."),
  summary: z.string().trim().max(1_000, "At most 1,000 letters."),
  timeZone: z.string().refine(isTimeZone, "Choose a time zone from the list."),
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
