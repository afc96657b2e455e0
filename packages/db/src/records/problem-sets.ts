import { db } from "../client";
import type { Seat } from "../seat";

type Staff = Seat<"INSTRUCTOR">;

export type SetRow = {
  readonly setId: string;
  readonly title: string;
  readonly intro: string;
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  readonly publishedAt: Date | null;
  readonly position: number;
};

const ROW = { id: true, title: true, intro: true, opensAt: true, dueAt: true, publishedAt: true, position: true } as const;

/** A set of this course, published or not, or null. */
export async function findSet(seat: Staff, setId: string): Promise<SetRow | null> {
  const found = await db().problemSet.findFirst({ where: { id: setId, courseId: seat.courseId }, select: ROW });
  if (!found) return null;
  const { id, ...row } = found;
  return { ...row, setId: id };
}

export type SetContent = {
  readonly title: string;
  readonly intro: string;
  readonly opensAt: Date;
  readonly dueAt: Date;
};

/** A new set at the end of the course, not yet published. Returns its id. */
export async function createSet(seat: Staff, content: SetContent): Promise<string> {
  const last = await db().problemSet.aggregate({ where: { courseId: seat.courseId }, _max: { position: true } });
  const made = await db().problemSet.create({
    data: { ...content, courseId: seat.courseId, position: (last._max.position ?? -1) + 1 },
    select: { id: true },
  });
  return made.id;
}

/** Changes what a set says and when it is open. False where there is none. */
export async function updateSet(seat: Staff, setId: string, content: SetContent): Promise<boolean> {
  const { count } = await db().problemSet.updateMany({ where: { id: setId, courseId: seat.courseId }, data: { ...content } });
  return count === 1;
}

/** Shows a set to students, or takes it away from them. Their work is kept either way. False where there is none. */
export async function publishSet(seat: Staff, setId: string, published: boolean): Promise<boolean> {
  const { count } = await db().problemSet.updateMany({
    where: { id: setId, courseId: seat.courseId },
    data: { publishedAt: published ? new Date() : null },
  });
  return count === 1;
}

/** Removes a set that nobody has begun. False where there is none, or where a student has begun it. */
export async function removeSet(seat: Staff, setId: string): Promise<boolean> {
  const { count } = await db().problemSet.deleteMany({
    where: { id: setId, courseId: seat.courseId, items: { none: { progress: { some: {} } } } },
  });
  return count === 1;
}
