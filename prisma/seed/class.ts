import { randomUUID } from "node:crypto";
import { Chance } from "./chance";
import { type Habits, habitsOf } from "./habits";
import { type PlannedItem, sittingOf, workOn } from "./history";
import { emailFor, STUDENT_NAMES } from "./people";

/** Nobody can sign in with it: no password hashes to this. */
const NO_PASSWORD = "none";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export type Student = { readonly id: string; readonly email: string; readonly name: string; readonly passwordHash: string; readonly habits: Habits };

/** The forty of the demo class, and the student whom one may sign in as: diligent so far, with work left to do. */
export function studentsOf(demo: { readonly email: string; readonly passwordHash: string }): readonly Student[] {
  const forty = STUDENT_NAMES.map((name, index) => ({
    id: randomUUID(),
    name,
    email: emailFor(name),
    passwordHash: NO_PASSWORD,
    habits: habitsOf(index, new Chance(1000 + index)),
  }));
  const habits: Habits = { ability: 0.9, diligence: 0.55, begins: 0, lateness: 0.5, hour: 19 };
  return [...forty, { id: randomUUID(), name: "Sam Student", ...demo, habits }];
}

/** Some weeks of a student's work: which problems of which sets, when, and how it went. */
export function workOf(student: Student, index: number, courseId: string, items: readonly PlannedItem[], now: Date) {
  const chance = new Chance(7_000_000 + index);
  const who = { userId: student.id, courseId };
  const progress = [];
  const submissions = [];
  let [setIndex, time] = [-1, now];
  for (const item of items) {
    if (item.setIndex < student.habits.begins || item.opensAt >= now) continue;
    if (item.setIndex !== setIndex) [setIndex, time] = [item.setIndex, sittingOf(item, student.habits, now, chance)];
    // An open set is half done by half of the class.
    const stillOpen = item.until.getTime() === now.getTime();
    if (time >= item.until || !chance.happens(student.habits.diligence * (stillOpen ? 0.62 : 0.97))) continue;
    const work = workOn(item, who, student.habits, time, chance);
    progress.push(work.row);
    submissions.push(...work.submissions);
    time = new Date(work.last.getTime() + chance.between(1, 5) * 60_000);
  }
  const lastActiveAt = submissions.reduce<Date | null>((latest, { createdAt }) => (latest && latest > createdAt ? latest : createdAt), null);
  const joinedAt = new Date(now.getTime() - 33 * DAY + chance.between(0, 3 * 24) * HOUR);
  return { progress, submissions, lastActiveAt, joinedAt };
}
