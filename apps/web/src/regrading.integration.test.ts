import { randomUUID } from "node:crypto";
import { cancelRegrade, continueRegrade, countRegraded, db, disconnect, findRegrade, listGradeChanges, listOutdatedItems, listRegradedAnswers, previewRegrade, recordReview, type Seat, startRegrade, takeRegradeLease, takeSeat, undoRegrade } from "@nabla/db";
import { type Answer, grade, makeVariant, parseProblem, readProblem } from "@nabla/grader";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { submitAnswer } from "./features/practice/submit-answer";
import type { Job, Judged } from "./server/grading-pool";
import { closeQueue, sendJob } from "./server/jobs/queue";
import { workOnJobs } from "./server/jobs/work";
import { workOnRegrade } from "./features/regrade/work-on-regrade";

const url = process.env.TEST_DATABASE_URL;
const now = new Date("2026-11-23T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

/** The first version's key is wrong: it asks for the derivative of something else than it shows. */
const yaml = (f: string) => `format: 1
id: sine
title: Sine
concept: chain-rule
difficulty: 1
let: { f: ${f} }
statement: "Let $f(x) = \\\\sin(2x)$. Find $f'(x)$."
ask: { kind: derivative, of: f, in: x }
attempts: 3
`;

async function judgeHere({ source, seed, answer, ...probing }: Job): Promise<Judged> {
  const read = parseProblem(source);
  if (!read.ok) throw new Error("unreadable problem");
  return { kind: "judged", outcome: grade(makeVariant(read.problem, seed), answer, probing), milliseconds: 1 };
}

/** Judges, and does something just before the last of so many answers: twelve students' work is two pieces, and that one is in the second. */
const atTheLast = (answers: number, first: () => Promise<unknown>) => {
  let judged = 0;
  return async (job: Job): Promise<Judged> => {
    if (++judged === answers) await first();
    return judgeHere(job);
  };
};

const text = (typed: string): Answer => ({ kind: "text", text: typed });
const tools = { judge: judgeHere, now: () => now, rest: () => Promise.resolve() };

describe.skipIf(!url)("regrading (needs TEST_DATABASE_URL)", () => {
  const run = `g${Date.now().toString(36)}`;
  let staff: Seat<"INSTRUCTOR">;
  let stranger: Seat<"INSTRUCTOR">;
  let students: Seat<"STUDENT">[];
  let itemId: string;
  let problemId: string;
  let runId: string;

  const send = (seat: Seat<"STUDENT">, typed: string) => submitAnswer(seat, { itemId, clientKey: randomUUID(), answer: text(typed) }, { judge: judgeHere, now: () => now });
  const work = (holder = "worker", over: Partial<typeof tools> = {}) => workOnRegrade(runId, holder, { ...tools, ...over });
  /** Everything that a grade is made of, to the letter. */
  const everything = async () => ({
    submissions: await db().submission.findMany({ where: { itemId }, orderBy: { id: "asc" } }),
    progress: await db().progress.findMany({ where: { itemId }, orderBy: { id: "asc" } }),
    item: await db().setItem.findUnique({ where: { id: itemId } }),
  });
  const answersInAll = () => db().submission.count({ where: { itemId } });
  const standOf = (seat: Seat<"STUDENT"> | undefined) => db().progress.findFirstOrThrow({ where: { itemId, userId: seat?.userId ?? "" } });
  const write = async (number: number, f: string) => {
    const read = readProblem(yaml(f));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return db().problemVersion.create({ data: { problemId, number, source: JSON.parse(JSON.stringify(read.problem)), yaml: yaml(f), contentHash: String(number) } });
  };
  const previewed = async () => {
    expect(await previewRegrade(staff, { runId, itemId }, now)).toEqual({ ok: true });
    expect(await work()).toBe(false);
  };
  const applied = async (keepsBetter: boolean) => {
    await previewed();
    expect(await startRegrade(staff, { runId, keepsBetter, reason: "The key was wrong." }, now)).toEqual({ ok: true });
    expect(await work()).toBe(false);
  };

  beforeAll(async () => {
    Object.assign(process.env, { DATABASE_URL: url, NEXTAUTH_SECRET: "only for this test, long", NABLA_RATE_LIMITS: "off" });
    const join = async <R extends "STUDENT" | "INSTRUCTOR">(name: string, role: R, courseId?: string) => {
      const user = await db().user.create({ data: { email: `${name}.${run}@example.org`, name, passwordHash: "x" } });
      const course = courseId ?? (await db().course.create({ data: { title: name, joinCode: `${run}${name}` } })).id;
      await db().membership.create({ data: { courseId: course, userId: user.id, role } });
      return (await takeSeat(user.id, course, role))!;
    };
    staff = await join("ivy", "INSTRUCTOR");
    stranger = await join("eve", "INSTRUCTOR");
    students = await Promise.all(Array.from({ length: 12 }, (_, i) => join(`s${i}`, "STUDENT", staff.courseId)));
  });

  /** Every third student gave what the wrong key takes, every third the right answer, every third both. */
  beforeEach(async () => {
    runId = randomUUID();
    const set = await db().problemSet.create({ data: { courseId: staff.courseId, title: "S", position: 0, publishedAt: now } });
    problemId = (await db().problem.create({ data: { courseId: staff.courseId, slug: randomUUID(), title: "Sine", concept: "chain-rule", difficulty: 1 } })).id;
    itemId = (await db().setItem.create({ data: { setId: set.id, problemVersionId: (await write(1, "sin(3x)")).id, position: 0, points: 2 } })).id;
    await Promise.all(
      students.map(async (student, i) => {
        if (i % 3 !== 0) await send(student, "2 cos(2x)");
        if (i % 3 !== 1) await send(student, "3 cos(3x)");
      }),
    );
    await write(2, "sin(2x)");
  });

  afterAll(async () => {
    if (!url) return;
    await closeQueue();
    await db().course.deleteMany({ where: { joinCode: { startsWith: run } } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  it("says in a preview whose score would change and how, and changes nothing", async () => {
    const before = await everything();
    expect((await listOutdatedItems(staff)).find((item) => item.itemId === itemId)).toMatchObject({ number: 1, newestNumber: 2, answers: 16 });
    await previewed();
    expect(await everything()).toEqual(before);
    expect(await findRegrade(staff, runId)).toMatchObject({ state: "PREVIEWED", total: 12, done: 12 });
    expect(await countRegraded(staff, runId)).toEqual({ raised: 8, lowered: 8, otherVerdict: 0, byPerson: 0, askedOtherwise: 0, students: 12 });
    expect(await listRegradedAnswers(staff, runId, 1)).toMatchObject([{ name: "s0", verdictBefore: "EQUAL", verdictAfter: "UNEQUAL", scoreBefore: 1, scoreAfter: 0 }]);
  });

  it("changes answers, progress and record together, and takes it back to the letter", async () => {
    const before = await everything();
    await applied(false);
    expect(await standOf(students[0])).toMatchObject({ status: "IN_PROGRESS", score: 0, solvedAt: null, attemptsUsed: 1 });
    expect(await standOf(students[1])).toMatchObject({ status: "SOLVED", score: 1, attemptsUsed: 1 });
    expect(await standOf(students[2])).toMatchObject({ status: "SOLVED", score: 1, attemptsUsed: 2 });
    const { changes } = await listGradeChanges(staff, { student: "s0.g" }, 10);
    expect(changes[0]).toMatchObject({ kind: "REGRADE", scoreBefore: 1, scoreAfter: 0, reason: "The key was wrong.", madeBy: "ivy", runId });

    expect(await undoRegrade(staff, runId, now)).toEqual({ ok: true });
    expect(await work()).toBe(false);
    expect(await everything()).toEqual(before);
    expect(await findRegrade(staff, runId)).toMatchObject({ state: "UNDONE", undoneBy: "ivy" });
    expect(await db().gradeChange.groupBy({ by: ["kind"], where: { runId }, _count: true, orderBy: { kind: "asc" } })).toMatchObject([
      { kind: "REGRADE", _count: 16 },
      { kind: "UNDO", _count: 16 },
    ]);
  });

  it("lowers nobody where the better score is kept", async () => {
    await applied(true);
    for (const student of students) expect(await standOf(student)).toMatchObject({ status: "SOLVED", score: 1 });
    expect(await db().gradeChange.count({ where: { runId } })).toBe(8);
  });

  it("lets a person's points stand", async () => {
    const answer = await db().submission.findFirstOrThrow({ where: { itemId, userId: students[0]!.userId } });
    await recordReview(staff, { changeId: randomUUID(), submissionId: answer.id, seen: null, score: 0.75, comment: "Near.", reason: "The method was right." }, now);
    await applied(false);
    expect(await standOf(students[0])).toMatchObject({ status: "IN_PROGRESS", score: 0.75 });
    expect(await db().gradeChange.findMany({ where: { submissionId: answer.id } })).toMatchObject([{ kind: "OVERRIDE", reason: "The method was right." }]);
  });

  it("goes on where a worker died, and does nothing twice", async () => {
    await previewed();
    await startRegrade(staff, { runId, keepsBetter: false, reason: "" }, now);
    const dies = atTheLast(await answersInAll(), () => Promise.reject(new Error("killed")));
    await expect(work("first", { judge: dies })).rejects.toThrow("killed");
    const half = (await findRegrade(staff, runId))?.done ?? 0;
    expect(half).toBe(10); // What was judged of the second piece is not stored by halves.
    expect(await work("second")).toBe(false);
    expect((await findRegrade(staff, runId))?.done).toBe(half); // The first may still be alive.
    expect(await work("second", { now: () => later(60) })).toBe(false);
    expect(await findRegrade(staff, runId)).toMatchObject({ state: "DONE", done: 12, total: 12 });
    expect(await db().gradeChange.count({ where: { runId } })).toBe(16);
    expect(await db().regradedProgress.count({ where: { runId } })).toBe(12);
  });

  it("writes nothing for a worker whose regrade was stopped or given to another", async () => {
    await previewed();
    await startRegrade(staff, { runId, keepsBetter: false, reason: "" }, now);
    const stopsIt = atTheLast(await answersInAll(), () => cancelRegrade(staff, runId, now));
    expect(await work("first", { judge: stopsIt })).toBe(false);
    const stopped = await findRegrade(staff, runId);
    expect(stopped).toMatchObject({ state: "CANCELLED", done: 10 });
    expect(await db().regradedProgress.count({ where: { runId } })).toBe(stopped?.done);
    expect(await takeRegradeLease(runId, "any", now, later(20))).toBeNull();
    expect(await continueRegrade(staff, runId)).toEqual({ ok: true });
    expect(await work("second")).toBe(false);
    expect(await findRegrade(staff, runId)).toMatchObject({ state: "DONE", done: 12 });
    expect(await db().gradeChange.count({ where: { runId } })).toBe(16);
  });

  it("takes back the part that was done before it was stopped", async () => {
    const before = await everything();
    await previewed();
    await startRegrade(staff, { runId, keepsBetter: false, reason: "" }, now);
    const stopsIt = atTheLast(await answersInAll(), () => cancelRegrade(staff, runId, now));
    await work("first", { judge: stopsIt });
    expect((await everything()).progress).not.toEqual(before.progress);
    expect(await undoRegrade(staff, runId, now)).toEqual({ ok: true });
    await work("second");
    expect(await everything()).toEqual(before);
  });

  it("judges what comes in meanwhile by the new version, also what was under way, and keeps it when it is taken back", async () => {
    await previewed();
    const [first] = students;
    // Judged by the old version, and stored after the regrade has begun: judged anew before it is stored.
    const underWay = submitAnswer(students[1]!, { itemId, clientKey: randomUUID(), answer: text("cos(2x)") }, {
      now: () => now,
      judge: async (job) => {
        if ((await findRegrade(staff, runId))?.state === "PREVIEWED") await startRegrade(staff, { runId, keepsBetter: false, reason: "" }, now);
        return judgeHere(job);
      },
    });
    expect(await underWay).toMatchObject({ kind: "stored", outcome: { verdict: "unequal" } });
    expect(JSON.stringify((await db().submission.findFirst({ where: { itemId, userId: students[1]!.userId }, orderBy: { createdAt: "desc" } }))?.outcome)).not.toContain("3*cos");
    await Promise.all([work(), ...students.slice(3, 7).map((student) => send(student, "2 cos(2x) + 1"))]);
    await work();
    expect(await findRegrade(staff, runId)).toMatchObject({ state: "DONE" });
    expect(await send(first!, "2 cos(2x)")).toMatchObject({ outcome: { verdict: "equal" }, status: "SOLVED" });
    for (const student of students) {
      const stand = await standOf(student);
      const answers = await db().submission.findMany({ where: { progressId: stand.id } });
      expect(stand.score).toBe(Math.max(...answers.map((answer) => answer.score)));
      expect(stand.attemptsUsed).toBe(answers.filter((answer) => answer.counted).length);
    }
    await undoRegrade(staff, runId, now);
    await work();
    expect(await standOf(first)).toMatchObject({ status: "SOLVED", score: 1, attemptsUsed: 2 });
  });

  it("is one regrade however often it is asked for, and none without a newer version, twice at once, or out of order", async () => {
    const ask = () => previewRegrade(staff, { runId, itemId }, now);
    expect(await Promise.all([ask(), ask()])).toEqual([{ ok: true }, { ok: true }]);
    expect(await startRegrade(staff, { runId, keepsBetter: false, reason: "" }, now)).toEqual({ ok: false, code: "conflict" });
    await work();
    const start = () => startRegrade(staff, { runId, keepsBetter: false, reason: "" }, now);
    expect(await Promise.all([start(), start()])).toEqual([{ ok: true }, { ok: true }]);
    expect(await undoRegrade(staff, runId, now)).toEqual({ ok: false, code: "conflict" });
    await work();
    expect(await previewRegrade(staff, { runId: randomUUID(), itemId }, now)).toEqual({ ok: false, code: "conflict" });
  });

  it("is not there for an instructor of another course", async () => {
    const gone = { ok: false, code: "not-found" };
    expect(await previewRegrade(stranger, { runId, itemId }, now)).toEqual(gone);
    await applied(false);
    expect(await startRegrade(stranger, { runId, keepsBetter: true, reason: "" }, now)).toEqual(gone);
    expect(await cancelRegrade(stranger, runId, now)).toEqual(gone);
    expect(await continueRegrade(stranger, runId)).toEqual(gone);
    expect(await undoRegrade(stranger, runId, now)).toEqual(gone);
    expect(await findRegrade(stranger, runId)).toBeNull();
    expect(await listRegradedAnswers(stranger, runId, 10)).toEqual([]);
    expect((await countRegraded(stranger, runId)).students).toBe(0);
    expect(await listGradeChanges(stranger, {}, 10)).toEqual({ changes: [], all: 0 });
  });

  it("is done by the queue, which lives in the database", async () => {
    await previewRegrade(staff, { runId, itemId }, now);
    await sendJob("regrade", { runId });
    const none = { work: () => Promise.resolve(false), abandoned: () => Promise.resolve([]) };
    workOnJobs({ regrade: { work: ({ runId: asked }) => workOnRegrade(asked, "queue", tools), abandoned: () => Promise.resolve([]) }, "group-answers": none });
    await expect.poll(async () => (await findRegrade(staff, runId))?.state, { timeout: 15_000 }).toBe("PREVIEWED");
  });
});
