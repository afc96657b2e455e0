import { db, type Transaction, withTransaction } from "../client";
import { newJoinCode } from "../join-code";
import type { Seat } from "../seat";
import { fromDay } from "./day";

export type CopiedSet = { readonly setId: string; readonly title: string; readonly problems: number; readonly opensAt: Date | null; readonly dueAt: Date | null };

/** What a copy of the course would have: its sets in their order, and how many problems of its own. */
export async function listWhatIsCopied(seat: Seat<"OWNER">): Promise<{ readonly sets: readonly CopiedSet[]; readonly problems: number }> {
  const [sets, problems] = await Promise.all([
    db().problemSet.findMany({
      where: { courseId: seat.courseId },
      select: { id: true, title: true, opensAt: true, dueAt: true, _count: { select: { items: true } } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      take: 500,
    }),
    db().problem.count({ where: { courseId: seat.courseId } }),
  ]);
  return { sets: sets.map(({ id, _count, ...set }) => ({ ...set, setId: id, problems: _count.items })), problems };
}

export type WantedCopy = {
  /** Drawn by whoever copies, so that a request sent twice makes one copy. */
  readonly courseId: string;
  readonly title: string;
  readonly term: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** By how many days its sets' dates move; the hour on the course's wall stays. */
  readonly days: number;
};

/**
 * A copy of the course for another term, of which the holder is the owner: its own problems with all their versions and
 * pictures, its sets as drafts with their rules and prerequisites, its grade categories; no people and no answers. False where the id is somebody else's course.
 */
export async function copyCourse(seat: Seat<"OWNER">, { courseId, days, ...wanted }: WantedCopy): Promise<boolean> {
  return withTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Course" where "id" = ${seat.courseId} for update`;
    const there = await tx.course.findUnique({ where: { id: courseId }, select: { copiedFromId: true, memberships: { where: { userId: seat.userId, role: "OWNER" } } } });
    if (there) return there.copiedFromId === seat.courseId && there.memberships.length > 0;
    const { summary, timeZone } = await tx.course.findUniqueOrThrow({ where: { id: seat.courseId }, select: { summary: true, timeZone: true } });
    await tx.course.create({
      data: {
        ...wanted, startsOn: fromDay(wanted.startsOn), endsOn: fromDay(wanted.endsOn), id: courseId, summary, timeZone,
        joinCode: newJoinCode(), copiedFromId: seat.courseId, memberships: { create: { userId: seat.userId, role: "OWNER" } },
      },
    }); // prettier-ignore
    await copyProblems(tx, seat.courseId, courseId);
    await copyImages(tx, seat.courseId, courseId);
    await copySets(tx, seat.courseId, courseId, days, timeZone);
    return true;
  }, 60_000);
}

/*
 * A row is copied whole, whatever columns its table has, with a few of them replaced. The id of a copy follows from the
 * new course's and the old row's, so that what points at a row can be turned to its copy by the same rule.
 */

async function copyProblems(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.$executeRaw`
    insert into "Problem"
    select (jsonb_populate_record(null::"Problem", to_jsonb(p) || jsonb_build_object('id', md5(${to} || p."id")::uuid, 'courseId', ${to}::text))).*
    from "Problem" p where p."courseId" = ${from}`;
  await tx.$executeRaw`
    insert into "ProblemVersion"
    select (jsonb_populate_record(null::"ProblemVersion", to_jsonb(v) || jsonb_build_object('id', md5(${to} || v."id")::uuid, 'problemId', md5(${to} || v."problemId")::uuid))).*
    from "ProblemVersion" v join "Problem" p on p."id" = v."problemId" where p."courseId" = ${from}`;
}

/** A picture keeps its id, by which the problems name it. */
async function copyImages(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.$executeRaw`
    insert into "CourseImage" ("courseId", "id", "mediaType", "width", "height", "size", "bytes", "senderId", "createdAt")
    select ${to}, "id", "mediaType", "width", "height", "size", "bytes", "senderId", "createdAt"
    from "CourseImage" where "courseId" = ${from}`;
}

async function copySets(tx: Transaction, from: string, to: string, days: number, zone: string): Promise<void> {
  await tx.$executeRaw`
    insert into "GradeCategory"
    select (jsonb_populate_record(null::"GradeCategory", to_jsonb(c) || jsonb_build_object('id', md5(${to} || c."id")::uuid, 'courseId', ${to}::text))).*
    from "GradeCategory" c where c."courseId" = ${from}`;
  await tx.$executeRaw`
    insert into "ProblemSet"
    select (jsonb_populate_record(null::"ProblemSet", to_jsonb(s) || jsonb_build_object(
      'id', md5(${to} || s."id")::uuid, 'courseId', ${to}::text, 'publishedAt', null, 'revision', 1, 'createdAt', now(),
      'opensAt', ((s."opensAt" at time zone ${zone}) + make_interval(days => ${days}::int)) at time zone ${zone},
      'dueAt', ((s."dueAt" at time zone ${zone}) + make_interval(days => ${days}::int)) at time zone ${zone},
      'closesAt', ((s."closesAt" at time zone ${zone}) + make_interval(days => ${days}::int)) at time zone ${zone},
      'gradeCategoryId', (md5(${to} || s."gradeCategoryId")::uuid)::text))).*
    from "ProblemSet" s where s."courseId" = ${from}`;
  await tx.$executeRaw`
    insert into "SetPrerequisite"
    select (jsonb_populate_record(null::"SetPrerequisite", to_jsonb(q) || jsonb_build_object('setId', md5(${to} || q."setId")::uuid, 'requiresId', md5(${to} || q."requiresId")::uuid))).*
    from "SetPrerequisite" q join "ProblemSet" s on s."id" = q."setId" where s."courseId" = ${from}`;
  // Problems of the bank are nobody's own, and stay what they are.
  await tx.$executeRaw`
    insert into "SetItem"
    select (jsonb_populate_record(null::"SetItem", to_jsonb(i) || jsonb_build_object(
      'id', md5(${to} || i."id")::uuid, 'setId', md5(${to} || i."setId")::uuid,
      'problemVersionId', case when p."courseId" = ${from} then (md5(${to} || v."id")::uuid)::text else v."id" end))).*
    from "SetItem" i
    join "ProblemSet" s on s."id" = i."setId"
    join "ProblemVersion" v on v."id" = i."problemVersionId"
    join "Problem" p on p."id" = v."problemId"
    where s."courseId" = ${from}`;
}
