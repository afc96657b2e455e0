import type { Account } from "../account";
import { db } from "../client";
import { isUniqueViolation } from "../errors";
import { newJoinCode } from "../join-code";
import type { Role } from "../roles";
import type { Seat } from "../seat";
import { toDay } from "./day";

export type CourseRow = {
  readonly courseId: string;
  readonly title: string;
  readonly summary: string;
  /** When it is taught, in words; empty where nobody said. */
  readonly term: string;
  /** The first and the last day of its term, as in "2027-04-12", or null. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly timeZone: string;
};
const ROW = { id: true, title: true, summary: true, term: true, startsOn: true, endsOn: true, timeZone: true } as const;

type Stored = Omit<CourseRow, "courseId" | "startsOn" | "endsOn"> & { readonly id: string; readonly startsOn: Date | null; readonly endsOn: Date | null };
const asRow = ({ id, startsOn, endsOn, title, summary, term, timeZone }: Stored): CourseRow => ({ courseId: id, title, summary, term, startsOn: toDay(startsOn), endsOn: toDay(endsOn), timeZone });

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

export type MyCourse = CourseRow & { readonly role: Role; readonly students: number; readonly archived: boolean };

/** The courses that the holder belongs to, those that run before those that were put away, the newest membership first; at most 100. */
export async function listMyCourses(account: Account): Promise<MyCourse[]> {
  const rows = await db().membership.findMany({
    where: { userId: account.userId, role: { not: "FORMER" } },
    select: { role: true, course: { select: { ...ROW, archivedAt: true, _count: { select: { memberships: { where: { role: "STUDENT" } } } } } } },
    orderBy: [{ course: { archivedAt: { sort: "desc", nulls: "first" } } }, { joinedAt: "desc" }, { courseId: "asc" }],
    take: 100,
  });
  return rows.map(({ role, course: { _count, archivedAt, ...course } }) => ({ ...asRow(course), role, students: _count.memberships, archived: archivedAt !== null }));
}

/** The course of a seat. */
export async function getCourse(seat: Seat): Promise<CourseRow> {
  return asRow(await db().course.findUniqueOrThrow({ where: { id: seat.courseId }, select: ROW }));
}

/** What students type to join: for instructors' eyes. */
export async function getJoinCode(seat: Seat<"INSTRUCTOR">): Promise<string> {
  const { joinCode } = await db().course.findUniqueOrThrow({ where: { id: seat.courseId }, select: { joinCode: true } });
  return joinCode;
}
