import { archiveCourse, changeCourse, deleteCourse, getCourse, renewJoinCode, type Seat } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";
import { courseFields, endsAfterStart } from "@/server/course-fields";

const settings = z.object(courseFields).refine(endsAfterStart, { path: ["endsOn"], error: "ends-before-it-starts" });

/** What the settings form sends: what it was opened with, and what it holds now, so that nobody else's change is lost. */
export const changedSettings = z.object({ courseId: z.string(), before: z.object(courseFields), after: settings });

export async function changeSettings(seat: Seat<"INSTRUCTOR">, { before, after }: z.output<typeof changedSettings>): Promise<void> {
  const changed = await changeCourse(seat, before, after);
  if (!changed.ok) throw new AppError("conflict", { say: "settings-changed-by-another" });
}

export const renewedCode = z.object({ courseId: z.string(), seen: z.string().max(40) });

export async function renewCode(seat: Seat<"INSTRUCTOR">, { seen }: z.output<typeof renewedCode>): Promise<{ readonly code: string }> {
  return { code: await renewJoinCode(seat, seen) };
}

export const archived = z.object({ courseId: z.string(), archived: z.boolean() });

export async function putAway(seat: Seat<"OWNER">, asked: z.output<typeof archived>, now = new Date()): Promise<void> {
  await archiveCourse(seat, asked.archived, now);
}

export const deleted = z.object({ courseId: z.string(), title: z.string().max(400) });

/** Deletes a course that was put away, for whoever types its title. */
export async function removeCourse(seat: Seat<"OWNER">, { title }: z.output<typeof deleted>): Promise<void> {
  const course = await getCourse(seat);
  if (title.trim() !== course.title) throw new AppError("invalid-input", { say: "course-title-differs" });
  if (!(await deleteCourse(seat))) throw new AppError("conflict", { say: "course-not-put-away" });
}
