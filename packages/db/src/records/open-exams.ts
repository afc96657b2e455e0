import { db } from "../client";
import type { Seat } from "../seat";
import { isSetOver, ownTimes } from "./set-times";

/** Whether an exam of the course that is open now for the student has the same problem as this item, in whatever version. */
export async function isInOpenExam(seat: Seat<"STUDENT">, itemId: string, now: Date): Promise<boolean> {
  const item = await db().setItem.findFirst({ where: { id: itemId, set: { courseId: seat.courseId } }, select: { problemVersion: { select: { problemId: true } } } });
  if (!item) return false;
  const exams = await db().problemSet.findMany({
    where: {
      courseId: seat.courseId,
      feedback: "EXAM",
      publishedAt: { not: null },
      OR: [{ opensAt: null }, { opensAt: { lte: now } }],
      items: { some: { problemVersion: { problemId: item.problemVersion.problemId } } },
    },
    select: {
      opensAt: true, dueAt: true, closesAt: true, graceHours: true, timeLimit: true,
      extensions: { where: { userId: seat.userId }, select: { dueAt: true, closesAt: true, extraAttempts: true, extraMinutes: true } },
    }, // prettier-ignore
    orderBy: { id: "asc" },
    take: 500,
  });
  return exams.some(({ extensions, ...exam }) => !isSetOver(ownTimes(exam, extensions[0] ?? null), now));
}
