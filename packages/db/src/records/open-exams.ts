import { db } from "../client";
import type { Seat } from "../seat";

/** Whether an exam of the course that is open now has the same problem as this item, in whatever version. */
export async function isInOpenExam(seat: Seat<"STUDENT">, itemId: string, now: Date): Promise<boolean> {
  const item = await db().setItem.findFirst({ where: { id: itemId, set: { courseId: seat.courseId } }, select: { problemVersion: { select: { problemId: true } } } });
  if (!item) return false;
  const found = await db().setItem.findFirst({
    where: {
      problemVersion: { problemId: item.problemVersion.problemId },
      set: {
        courseId: seat.courseId,
        feedback: "EXAM",
        publishedAt: { not: null },
        AND: [{ OR: [{ opensAt: null }, { opensAt: { lte: now } }] }, { OR: [{ dueAt: null }, { dueAt: { gte: now } }] }],
      },
    },
    select: { id: true },
  });
  return found !== null;
}
