import { type Account, listMyCourses, listMySets, type MyCourse, takeSeat } from "@nabla/db";
import { chooseNext, type Next } from "./choose-next";

export type ListedCourse = MyCourse & { readonly next: Next | null };

/** The account's courses; for those that are studied, what is next in them. */
export async function loadCourses(account: Account, now = new Date()): Promise<readonly ListedCourse[]> {
  const courses = await listMyCourses(account);
  return Promise.all(
    courses.map(async (course) => {
      const seat = course.role === "STUDENT" ? await takeSeat(account.userId, course.courseId, "STUDENT") : null;
      return { ...course, next: seat ? chooseNext(await listMySets(seat), now) : null };
    }),
  );
}
