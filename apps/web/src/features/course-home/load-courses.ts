import { type Account, type ExpectingCourse, listExpectingCourses, listMyCourses, listMySetsByCourse, type MyCourse, takeSeats } from "@nabla/db";
import { chooseNext, type Next } from "./choose-next";

export type ListedCourse = MyCourse & { readonly next: Next | null };

export type MyCourses = {
  readonly running: readonly ListedCourse[];
  readonly archived: readonly MyCourse[];
  /** Courses whose rosters have the account's email. */
  readonly expecting: readonly ExpectingCourse[];
};

/** The account's courses; for those that are studied, what is next in them. As many queries for many courses as for one. */
export async function loadCourses(account: Account, now = new Date()): Promise<MyCourses> {
  const [courses, expecting] = await Promise.all([listMyCourses(account), listExpectingCourses(account)]);
  const running = courses.filter(({ archived }) => !archived);
  const studied = running.filter(({ role }) => role === "STUDENT").map(({ courseId }) => courseId);
  const sets = await listMySetsByCourse(await takeSeats(account.userId, studied, "STUDENT"), now);
  return { running: running.map((course) => ({ ...course, next: chooseNext(sets.get(course.courseId) ?? [], now) })), archived: courses.filter(({ archived }) => archived), expecting };
}
