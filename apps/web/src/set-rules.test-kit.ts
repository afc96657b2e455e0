import { randomUUID } from "node:crypto";
import { db, disconnect, type Seat, takeSeat } from "@nabla/db";
import { type Answer, grade, makeVariant, parseProblem, readProblem } from "@nabla/grader";
import { saveSet } from "@/features/assignments/save-set";
import type { SetDraft } from "@/features/assignments/set-draft";
import { submitAnswer } from "@/features/practice/submit-answer";
import type { AppError } from "@/server/app-error";
import type { Job, Judged } from "@/server/grading-pool";

const YAML = `format: 1
id: sine-of-a-square
title: Sine of a square
concept: chain-rule
difficulty: 2
let: { f: sin(2 x^2) }
statement: "Let $f(x) = {{f}}$. Find $f'(x)$."
ask: { kind: derivative, of: f, in: x }
attempts: 3
hints: [What is inside the sine?]
`;
export const RIGHT = "4x cos(2x^2)";

/** Judges in this thread what the pool would judge in another. */
async function judge({ source, seed, answer, ...probing }: Job): Promise<Judged> {
  const read = parseProblem(source);
  if (!read.ok) throw new Error("unreadable problem");
  return { kind: "judged", outcome: grade(makeVariant(read.problem, seed), answer, probing), milliseconds: 1 };
}

/** The set opens on Monday the 23rd at 8:00 and is due at 12:00, in Berlin. */
export const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 10, 23, hour - 1, minute));

/** A course in Berlin with one problem: Ivy teaches it, Ada and Bo study it. `run` names it, and its people. */
export async function openCourse(run: string) {
  const read = readProblem(YAML);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { id: courseId } = await db().course.create({ data: { title: "Rules", joinCode: run, timeZone: "Europe/Berlin" } });
  const join = async <R extends "STUDENT" | "INSTRUCTOR">(name: string, role: R) => {
    const user = await db().user.create({ data: { email: `${name}.${run}@example.org`, name, passwordHash: "x" } });
    await db().membership.create({ data: { courseId, userId: user.id, role } });
    const seat = await takeSeat(user.id, courseId, role);
    if (!seat) throw new Error("no seat");
    return seat;
  };
  const ivy = await join("ivy", "INSTRUCTOR");
  const [ada, bo] = [await join("ada", "STUDENT"), await join("bo", "STUDENT")];
  const problem = await db().problem.create({ data: { courseId, slug: randomUUID(), title: "Sine", concept: "chain-rule", difficulty: 2 } });
  const { id: versionId } = await db().problemVersion.create({ data: { problemId: problem.id, number: 1, source: JSON.parse(JSON.stringify(read.problem)), yaml: YAML, contentHash: "" } });
  return { ivy, ada, bo, versionId };
}

export async function closeCourse(run: string): Promise<void> {
  await db().course.deleteMany({ where: { joinCode: run } });
  await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
  await disconnect();
}

/** A set of the one problem, not yet saved. */
export const newDraft = (courseId: string, versionId: string): SetDraft => ({
  courseId, setId: randomUUID(), onTopOf: 0, title: "S", intro: "", opens: "2026-11-23T08:00", due: "2026-11-23T12:00", closes: "",
  graceHours: 0, latePerDay: 0, timeLimit: null, maxAttempts: null, hints: true, feedback: "PRACTICE", prerequisites: [], items: [{ versionId, points: 2, maxAttempts: null }],
}); // prettier-ignore

/** Saves a set and publishes it: the draft of its next revision, and its problem. */
export async function publish(seat: Seat<"INSTRUCTOR">, draft: SetDraft): Promise<{ readonly draft: SetDraft; readonly itemId: string }> {
  const told = await saveSet(seat, draft);
  if (told.kind !== "saved") throw new Error(told.kind);
  const { revision, itemIds } = told;
  await db().problemSet.update({ where: { id: draft.setId }, data: { publishedAt: at(7) } });
  return { draft: { ...draft, onTopOf: revision, items: draft.items.map((item, i) => ({ ...item, itemId: itemIds[i] })) }, itemId: itemIds[0] ?? "" };
}

/** Sends an answer to a problem of a set, at a moment. */
export const sendTyped = (seat: Seat<"STUDENT">, itemId: string, typed: string, now: Date, clientKey: string = randomUUID()) =>
  submitAnswer(seat, { itemId, clientKey, answer: { kind: "text", text: typed } satisfies Answer }, { judge, now: () => now });

/** The code with which something is refused. */
export const refusal = (asked: Promise<unknown>) =>
  asked.then(
    () => "no refusal",
    (error: AppError) => error.code,
  );
