import { copyCourse as record, getCourse, listWhatIsCopied, type Seat, toWallTime } from "@nabla/db";
import { z } from "zod";
import { AppError } from "@/server/app-error";
import { courseFields, endsAfterStart } from "@/server/course-fields";
import { daysBetween, firstDay } from "./copy-days";

const { title, term, startsOn, endsOn } = courseFields;

/** What the form for a copy sends. */
export const wantedCopy = z
  .object({
    courseId: z.string(),
    /** Drawn in the browser: sent twice, the copy is made once. */
    copyId: z.uuid(),
    title,
    term,
    startsOn,
    endsOn,
  })
  .refine(endsAfterStart, { path: ["endsOn"], error: "ends-before-it-starts" });

/** Copies a course for another term; its sets' dates move by as many days as its start. */
export async function copyCourse(seat: Seat<"OWNER">, { copyId, courseId: _, ...wanted }: z.output<typeof wantedCopy>): Promise<{ readonly courseId: string }> {
  const { from } = await loadCopy(seat);
  const days = daysBetween(from, wanted.startsOn);
  if (!(await record(seat, { ...wanted, courseId: copyId, days }))) throw new AppError("conflict", { detail: "the copy's id is taken" });
  return { courseId: copyId };
}

/** What a copy of the course would have, with dates as the wall of its zone shows them. */
export async function loadCopy(seat: Seat<"OWNER">) {
  const [course, { sets, problems }] = await Promise.all([getCourse(seat), listWhatIsCopied(seat)]);
  const wallOf = (at: Date | null): string | null => (at ? toWallTime(at, course.timeZone) : null);
  const dated = sets.map(({ opensAt, dueAt, ...set }) => ({ ...set, opens: wallOf(opensAt), due: wallOf(dueAt) }));
  return { course, sets: dated, problems, from: firstDay(course.startsOn, dated.flatMap(({ opens, due }) => [opens, due].filter((wall) => wall !== null))) };
}
