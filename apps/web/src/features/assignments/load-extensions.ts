import { findSet, getCourse, listExtensions, listStudents, type Seat, toWallTime } from "@nabla/db";

/** What was granted to single students for a set, and the class to choose from. Null where this course has no such set. */
export async function loadExtensions(seat: Seat<"INSTRUCTOR">, setId: string) {
  const [course, set, extensions, students] = await Promise.all([getCourse(seat), findSet(seat, setId), listExtensions(seat, setId), listStudents(seat)]);
  if (!set) return null;
  const wall = (moment: Date | null) => (moment ? toWallTime(moment, course.timeZone) : "");
  return {
    course,
    set: { setId, title: set.title, timed: set.timeLimit !== null, due: wall(set.dueAt) },
    extensions: extensions.map((one) => ({ ...one, due: wall(one.dueAt), closes: wall(one.closesAt) })),
    students: students.map(({ userId, name, email }) => ({ userId, name, email })),
  };
}

export type LoadedExtensions = NonNullable<Awaited<ReturnType<typeof loadExtensions>>>;
