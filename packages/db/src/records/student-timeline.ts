import { db } from "../client";
import type { Seat } from "../seat";

type Staff = Seat<"ASSISTANT">;

/** One thing that a student did besides answering: `opened` a problem of a set (with the hints taken there since), read a `lesson`, `practised`. */
export type StudentEvent = {
  readonly kind: "opened" | "lesson" | "practised";
  readonly at: Date;
  /** The problem, the lesson's slug, or the practised skill. */
  readonly title: string;
  readonly setTitle: string | null;
  readonly hints: number;
  /** Of practice: how it ended. */
  readonly status: string | null;
};

/** What one student opened, read and practised, newest first, at most `limit`, which is at most 300. */
export async function listStudentEvents(seat: Staff, userId: string, limit = 60): Promise<StudentEvent[]> {
  return db().$queryRaw<StudentEvent[]>`
    (select 'opened' as "kind", g."startedAt" as "at", p."title", s."title" as "setTitle", g."hintsShown" as "hints", null as "status"
     from "Progress" g
     join "SetItem" i on i."id" = g."itemId" join "ProblemSet" s on s."id" = i."setId"
     join "ProblemVersion" v on v."id" = i."problemVersionId" join "Problem" p on p."id" = v."problemId"
     where g."courseId" = ${seat.courseId} and g."userId" = ${userId}
     order by g."startedAt" desc limit ${Math.min(limit, 300)})
    union all
    (select 'lesson', l."visitedAt", l."lesson", null, 0, null from "LessonVisit" l
     where l."courseId" = ${seat.courseId} and l."userId" = ${userId} order by l."visitedAt" desc limit 50)
    union all
    (select 'practised', t."openedAt", t."skill", null, t."hintsShown", t."status"::text from "PracticeTask" t
     where t."courseId" = ${seat.courseId} and t."userId" = ${userId} order by t."openedAt" desc limit ${Math.min(limit, 300)})
    order by 2 desc, 3 limit ${Math.min(limit, 300)}`;
}

export type StudentSkill = { readonly skill: string; readonly finished: number; readonly learntAt: Date | null; readonly dueAt: Date | null };

/** What one student has practised, the learnt first; at most 100. */
export async function listStudentSkills(seat: Staff, userId: string): Promise<StudentSkill[]> {
  return db().skillRecord.findMany({
    where: { courseId: seat.courseId, userId },
    select: { skill: true, finished: true, learntAt: true, dueAt: true },
    orderBy: [{ learntAt: { sort: "desc", nulls: "last" } }, { skill: "asc" }],
    take: 100,
  });
}
