import { db } from "../client";
import type { Seat } from "../seat";

type Student = Seat<"STUDENT">;

/** Notes that the holder has opened a lesson; a second visit moves the time. */
export async function recordLessonVisit(seat: Student, lesson: string, at: Date): Promise<void> {
  const { userId, courseId } = seat;
  await db().lessonVisit.upsert({
    where: { userId_courseId_lesson: { userId, courseId, lesson } },
    create: { userId, courseId, lesson, visitedAt: at },
    update: { visitedAt: at },
  });
}

/** The slugs of the lessons that the holder has opened in this course; at most 200. */
export async function listMyLessonVisits(seat: Student): Promise<string[]> {
  const rows = await db().lessonVisit.findMany({ where: { userId: seat.userId, courseId: seat.courseId }, select: { lesson: true }, take: 200 });
  return rows.map((row) => row.lesson);
}
