import { db, withTransaction } from "../client";
import { newJoinCode } from "../join-code";
import type { Seat } from "../seat";
import type { CourseRow } from "./courses";
import { fromDay, toDay } from "./day";

export type CourseSettings = Omit<CourseRow, "courseId">;

export type CourseChanged = { readonly ok: true } | { readonly ok: false; readonly code: "stale" };

/**
 * Writes what a form has changed and nothing else, so that two people may change different things at once. `stale`: what
 * it would change was changed by somebody else since the form was opened, to something else.
 */
export async function changeCourse(seat: Seat<"INSTRUCTOR">, before: CourseSettings, after: CourseSettings): Promise<CourseChanged> {
  return withTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Course" where "id" = ${seat.courseId} for update`;
    const row = await tx.course.findUniqueOrThrow({
      where: { id: seat.courseId },
      select: { title: true, summary: true, term: true, startsOn: true, endsOn: true, timeZone: true },
    });
    const now: CourseSettings = { ...row, startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) };
    const changed = FIELDS.filter((field) => before[field] !== after[field]);
    if (changed.some((field) => now[field] !== before[field] && now[field] !== after[field])) return { ok: false, code: "stale" };
    const wanted = { ...now, ...Object.fromEntries(changed.map((field) => [field, after[field]])) };
    await tx.course.update({ where: { id: seat.courseId }, data: { ...wanted, startsOn: fromDay(wanted.startsOn), endsOn: fromDay(wanted.endsOn) } });
    return { ok: true };
  });
}

const FIELDS = ["title", "summary", "term", "startsOn", "endsOn", "timeZone"] as const satisfies readonly (keyof CourseSettings)[];

/** A new join code in the place of the one that is seen; the old one opens nothing any more. Asked twice about the same code, it is renewed once. */
export async function renewJoinCode(seat: Seat<"INSTRUCTOR">, seen: string): Promise<string> {
  await db().course.updateMany({ where: { id: seat.courseId, joinCode: seen }, data: { joinCode: newJoinCode() } });
  const { joinCode } = await db().course.findUniqueOrThrow({ where: { id: seat.courseId }, select: { joinCode: true } });
  return joinCode;
}

/** Puts the course away, or takes it out again. Nobody can join or change a course that was put away; its people can look at it. */
export async function archiveCourse(seat: Seat<"OWNER">, archived: boolean, now: Date): Promise<void> {
  await db().course.updateMany({ where: { id: seat.courseId, archivedAt: archived ? null : { not: null } }, data: { archivedAt: archived ? now : null } });
}

/** Deletes a course that was put away, with everything in it, for ever. False where it was not put away. */
export async function deleteCourse(seat: Seat<"OWNER">): Promise<boolean> {
  const { count } = await withTransaction((tx) => tx.course.deleteMany({ where: { id: seat.courseId, archivedAt: { not: null } } }), 120_000);
  return count === 1;
}
