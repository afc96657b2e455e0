import { randomUUID } from "node:crypto";
import { hashPassword, type Transaction } from "@nabla/db";
import type { Bank } from "@nabla/problem-bank";
import type { BankVersions } from "./bank";
import { datesOf } from "./calendar";
import { Chance } from "./chance";
import { studentsOf, workOf } from "./class";
import type { PlannedItem } from "./history";

export const DEMO_JOIN_CODE = "GRAD234";

export type DemoAccounts = { readonly instructor: string; readonly student: string; readonly password: string };

/** The whole demo course in memory, judged answers and all: what takes time is done before the transaction begins. */
export async function planDemoCourse(bank: Bank, accounts: DemoAccounts, now: Date) {
  const courseId = randomUUID();
  const passwordHash = await hashPassword(accounts.password);
  const instructor = { id: randomUUID(), email: accounts.instructor, name: "Dr. Ines Instructor", passwordHash };
  const students = studentsOf({ email: accounts.student, passwordHash });
  const problems = new Map(bank.problems.map(({ id, problem }) => [id, problem]));

  const sets = bank.sets
    .map((set) => ({ set, id: randomUUID(), dates: datesOf(set.slug, now) }))
    .sort((a, b) => a.dates.opensAt.getTime() - b.dates.opensAt.getTime());
  const items = sets.flatMap(({ set, id: setId }) => set.problems.map(({ id: slug, points }, position) => ({ id: randomUUID(), setId, slug, position, points })));
  const planned = sets.flatMap(({ id, dates }, setIndex): PlannedItem[] => {
    if (!dates.publishedAt || dates.opensAt >= now) return [];
    const until = dates.dueAt < now ? dates.dueAt : now;
    return items.flatMap((item) => {
      const problem = problems.get(item.slug);
      if (item.setId !== id || !problem) return [];
      return [{ itemId: item.id, setIndex, problem, maxAttempts: problem.attempts, opensAt: dates.opensAt, until }];
    });
  });
  const work = students.map((student, index) => ({ student, ...workOf(student, index, courseId, planned, now) }));
  return { courseId, course: bank.course, instructor, sets, items, work, lessons: bank.lessons.map(({ slug }) => slug), now };
}

export type DemoPlan = Awaited<ReturnType<typeof planDemoCourse>>;

/** Writes the planned course; all of it or nothing. */
export async function writeDemoCourse(tx: Transaction, plan: DemoPlan, versions: BankVersions): Promise<void> {
  const { courseId, course, instructor, sets, items, work, lessons, now } = plan;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  await tx.course.create({ data: { id: courseId, title: course.title, summary: course.summary, joinCode: DEMO_JOIN_CODE, timeZone } });
  await tx.user.createMany({
    data: [
      { ...instructor, lastSeenAt: now },
      ...work.map(({ student: { id, email, name, passwordHash }, lastActiveAt, joinedAt }) => ({ id, email, name, passwordHash, createdAt: joinedAt, lastSeenAt: lastActiveAt })),
    ],
  });
  await tx.membership.createMany({
    data: [
      { courseId, userId: instructor.id, role: "OWNER" },
      ...work.map(({ student, lastActiveAt, joinedAt }) => ({ courseId, userId: student.id, role: "STUDENT" as const, joinedAt, lastActiveAt })),
    ],
  });
  await tx.problemSet.createMany({
    data: sets.map(({ set, id, dates }, position) => ({ id, courseId, title: set.title, intro: set.intro, position, ...dates })),
  });
  await tx.setItem.createMany({
    data: items.map(({ id, setId, slug, position, points }) => ({ id, setId, position, points, problemVersionId: versionOf(versions, slug) })),
  });
  await tx.progress.createMany({ data: work.flatMap(({ progress }) => progress) });
  await tx.submission.createMany({ data: work.flatMap(({ submissions }) => submissions) });
  await tx.lessonVisit.createMany({ data: work.flatMap(({ student, lastActiveAt }, index) => visitsOf(student.id, index, courseId, lessons, lastActiveAt)) });
}

function versionOf(versions: BankVersions, slug: string): string {
  const id = versions.get(slug);
  if (!id) throw new Error(`The bank's sets name the problem ${slug}, which is not in the database`);
  return id;
}

/** Who works also reads: the first lessons more often than the last. */
function visitsOf(userId: string, index: number, courseId: string, lessons: readonly string[], lastActiveAt: Date | null) {
  if (!lastActiveAt) return [];
  const chance = new Chance(90_000 + index);
  return lessons.flatMap((lesson, i) => {
    if (!chance.happens(0.9 - 0.1 * i)) return [];
    return [{ userId, courseId, lesson, visitedAt: new Date(lastActiveAt.getTime() - chance.between(1, 200) * 3_600_000) }];
  });
}
