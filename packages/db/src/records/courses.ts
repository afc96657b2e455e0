import type { Account } from "../account";
import { db } from "../client";
import { isUniqueViolation } from "../errors";
import { newJoinCode, plainJoinCode } from "../join-code";
import type { Role } from "../roles";
import type { Seat } from "../seat";

export type CourseRow = { readonly courseId: string; readonly title: string; readonly summary: string; readonly timeZone: string };
const ROW = { id: true, title: true, summary: true, timeZone: true } as const;

export type NewCourse = {
  /** Drawn by whoever makes the course, so that a request sent twice makes one course. */
  readonly courseId: string;
  readonly title: string;
  readonly summary: string;
  readonly timeZone: string;
};

/** A new course, whose maker is its owner; true too where the same maker has made it already. False where the id is taken. */
export async function createCourse(account: Account, { courseId, ...course }: NewCourse): Promise<boolean> {
  for (let attempt = 0; ; attempt++) {
    try {
      await db().course.create({
        data: { ...course, id: courseId, joinCode: newJoinCode(), memberships: { create: { userId: account.userId, role: "OWNER" } } },
      });
      return true;
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const there = await db().course.findUnique({ where: { id: courseId }, select: { memberships: { where: { userId: account.userId, role: "OWNER" } } } });
      if (there) return there.memberships.length > 0;
      // A join code that is taken is as good as never seen; five in a row would be a fault of ours.
      if (attempt >= 4) throw error;
    }
  }
}

export type MyCourse = CourseRow & { readonly role: Role; readonly students: number };

/** The courses that the holder belongs to, the newest membership first, at most 100. */
export async function listMyCourses(account: Account): Promise<MyCourse[]> {
  const rows = await db().membership.findMany({
    where: { userId: account.userId, role: { not: "FORMER" }, course: { archivedAt: null } },
    select: { role: true, course: { select: { ...ROW, _count: { select: { memberships: { where: { role: "STUDENT" } } } } } } },
    orderBy: [{ joinedAt: "desc" }, { courseId: "asc" }],
    take: 100,
  });
  return rows.map(({ role, course: { id, _count, ...course } }) => ({ ...course, courseId: id, role, students: _count.memberships }));
}

/** The course of a seat. */
export async function getCourse(seat: Seat): Promise<CourseRow> {
  const { id, ...course } = await db().course.findUniqueOrThrow({ where: { id: seat.courseId }, select: ROW });
  return { ...course, courseId: id };
}

/** What students type to join: for instructors' eyes. */
export async function getJoinCode(seat: Seat<"INSTRUCTOR">): Promise<string> {
  const { joinCode } = await db().course.findUniqueOrThrow({ where: { id: seat.courseId }, select: { joinCode: true } });
  return joinCode;
}

/** The course that a code opens, as anybody with the code may see it; null where there is none. */
export async function findCourseByCode(typed: string): Promise<{ readonly courseId: string; readonly title: string; readonly summary: string } | null> {
  const found = await db().course.findFirst({ where: { joinCode: plainJoinCode(typed), archivedAt: null }, select: { id: true, title: true, summary: true } });
  return found ? { courseId: found.id, title: found.title, summary: found.summary } : null;
}
