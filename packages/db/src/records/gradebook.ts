import { db, withTransaction } from "../client";
import type { Seat } from "../seat";

/* What the gradebook is made of: categories, sets with what they are worth, and what each student has of each set. */

type Staff = Seat<"ASSISTANT">;

export type GradeCategory = { readonly categoryId: string; readonly title: string; readonly weight: number; readonly dropLowest: number };

/** The gradebook's categories in their order, at most 50. */
export async function listGradeCategories(seat: Staff): Promise<GradeCategory[]> {
  const rows = await db().gradeCategory.findMany({ where: { courseId: seat.courseId }, select: { id: true, title: true, weight: true, dropLowest: true }, orderBy: [{ position: "asc" }, { id: "asc" }], take: 50 });
  return rows.map(({ id, ...row }) => ({ categoryId: id, ...row }));
}

export type GradedSet = { readonly setId: string; readonly title: string; readonly points: number; readonly dueAt: Date | null; readonly categoryId: string | null };

/** The published sets with their points, by due date; at most 500. */
export async function listGradedSets(seat: Staff): Promise<GradedSet[]> {
  return db().$queryRaw<GradedSet[]>`
    select s."id" as "setId", s."title", coalesce(sum(i."points"), 0)::float8 as "points", s."dueAt", s."gradeCategoryId" as "categoryId"
    from "ProblemSet" s left join "SetItem" i on i."setId" = s."id"
    where s."courseId" = ${seat.courseId} and s."publishedAt" is not null
    group by s."id" order by s."dueAt", s."position", s."id"
    limit 500`;
}

export type SetScore = { readonly userId: string; readonly setId: string; readonly points: number };

/** What these students have of each published set that they have begun; at most 500 students. */
export async function listSetScores(seat: Staff, userIds: readonly string[]): Promise<SetScore[]> {
  return db().$queryRaw<SetScore[]>`
    select t."userId", t."setId", t."points" from "SetStanding" t
    join "ProblemSet" s on s."id" = t."setId" and s."publishedAt" is not null
    where t."courseId" = ${seat.courseId} and t."begun" > 0 and t."userId" = any(${userIds.slice(0, 500)})
    limit 250000`;
}

/** The sets that these students need not have handed in yet, though they are due: those of which an extension still runs; at most 500 students. */
export async function listRunningExtensions(seat: Staff, userIds: readonly string[]): Promise<{ readonly userId: string; readonly setId: string }[]> {
  return db().setExtension.findMany({
    where: { courseId: seat.courseId, userId: { in: userIds.slice(0, 500) }, dueAt: { gt: new Date() }, set: { publishedAt: { not: null } } },
    select: { userId: true, setId: true },
    take: 250_000,
  });
}

export type WantedCategory = GradeCategory & { readonly setIds: readonly string[] };

/** Puts these categories in the place of those before, all of them or none; a set that is in none counts in no category. */
export async function writeGradeCategories(seat: Seat<"INSTRUCTOR">, categories: readonly WantedCategory[]): Promise<void> {
  const { courseId } = seat;
  await withTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Course" where "id" = ${courseId} for update`;
    await tx.gradeCategory.deleteMany({ where: { courseId } });
    await tx.gradeCategory.createMany({ data: categories.map(({ categoryId, title, weight, dropLowest }, position) => ({ id: categoryId, courseId, title, weight, dropLowest, position })) });
    for (const { categoryId, setIds } of categories) await tx.problemSet.updateMany({ where: { courseId, id: { in: [...setIds] } }, data: { gradeCategoryId: categoryId } });
  });
}
