import { type Account, type ExpectingCourse, listExpectingCourses, listMyCourses, listMySets, type MyCourse, takeSeat } from "@nabla/db";
import { chooseNext, type Next } from "./choose-next";

export type ListedCourse = MyCourse & { readonly next: Next | null };

export type MyCourses = {
  readonly running: readonly ListedCourse[];
  readonly archived: readonly MyCourse[];
  /** Courses whose rosters have the account's email. */
  readonly expecting: readonly ExpectingCourse[];
};

/** The account's courses; for those that are studied, what is next in them. */
export async function loadCourses(account: Account, now = new Date()): Promise<MyCourses> {
  const [courses, expecting] = await Promise.all([listMyCourses(account), listExpectingCourses(account)]);
  const running = await Promise.all(
    courses
      .filter(({ archived }) => !archived)
      .map(async (course) => {
        const seat = course.role === "STUDENT" ? await takeSeat(account.userId, course.courseId, "STUDENT") : null;
        return { ...course, next: seat ? chooseNext(await listMySets(seat, now), now) : null };
      }),
  );
  return { running, archived: courses.filter(({ archived }) => archived), expecting };
}
