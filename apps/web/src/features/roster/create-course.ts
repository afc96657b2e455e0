import { type Account, createCourse as record } from "@nabla/db";
import { z } from "zod";

export const newCourse = z.object({
  title: z.string().trim().min(1, "Give the course a title.").max(200, "At most 200 letters."),
  summary: z.string().trim().max(1_000, "At most 1,000 letters."),
  timeZone: z.string().refine(isTimeZone, "Choose a time zone from the list."),
});

/** A new course with its maker as instructor. */
export async function createCourse(account: Account, course: z.output<typeof newCourse>): Promise<{ readonly courseId: string }> {
  return { courseId: await record(account, course) };
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone !== "";
  } catch {
    return false;
  }
}
