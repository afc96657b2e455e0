import { db } from "@nabla/db";

/** What a course says of itself while it is being made, and once all of it is there: one that was broken off is never taken for a whole one. */
export const UNFINISHED = "Being made by npm run seed:scale.";
const FINISHED = "Made by npm run seed:scale.";

export async function markFinished(courseId: string): Promise<void> {
  await db().course.update({ where: { id: courseId }, data: { summary: FINISHED } });
}

/** Removes what was begun and broken off, with the people who were made for it; gives how many courses those were. */
export async function removeUnfinished(): Promise<number> {
  const left = await db().course.findMany({ where: { summary: UNFINISHED }, select: { id: true }, orderBy: { createdAt: "asc" }, take: 100 });
  for (const { id } of left) {
    // In one statement: the people are known by the course alone.
    await db().$executeRaw`
      with made as (select "userId" from "Membership" where "courseId" = ${id} and "role" = 'STUDENT'),
           gone as (delete from "User" u using made where u."id" = made."userId" and u."passwordHash" = 'none')
      delete from "Course" where "id" = ${id}`;
  }
  return left.length;
}
