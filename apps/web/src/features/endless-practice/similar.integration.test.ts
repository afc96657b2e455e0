import { randomUUID } from "node:crypto";
import { db, disconnect, findMyProgress, findPracticeTask, getMyLearning, type PracticeTask, recordPracticeHint, type Seat, takeSeat } from "@nabla/db";
import { grade, keyAnswers, makeVariant, parseProblem, readProblem } from "@nabla/grader";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AppError } from "@/server/app-error";
import type { Job, Judged } from "@/server/grading-pool";
import { answerTask } from "./answer-task";
import { passTask, showSolution } from "./end-task";
import { giveTaskHint } from "./give-task-hint";
import { loadSimilar } from "./load-similar";
import { variantOf } from "./load-task";
import { similarTask } from "./similar-task";

const url = process.env.TEST_DATABASE_URL;
const now = new Date("2026-11-23T12:00:00Z");
const day = (n: number) => new Date(now.getTime() + n * 86_400_000);

const DRAWN = `format: 2
id: drawn
title: Drawn
concept: chain-rule
difficulty: 2
parameters: { a: { integers: [2, 60] } }
let: { f: sin(a x^2) }
statement: "Let $f(x) = {{f}}$. Find $f'(x)$."
ask: { kind: derivative, of: f, in: x }
attempts: 2
hints: [What is inside the sine?]
`;
const FIXED = DRAWN.replace("parameters: { a: { integers: [2, 60] } }\n", "").replace("sin(a x^2)", "sin(3 x^2)").replace("id: drawn", "id: fixed");

async function judgeHere({ source, seed, answer, ...probing }: Job): Promise<Judged> {
  const read = parseProblem(source);
  if (!read.ok) throw new Error("unreadable problem");
  return { kind: "judged", outcome: grade(makeVariant(read.problem, seed), answer, probing), milliseconds: 1 };
}

describe.skipIf(!url)("a problem like one of a set (needs TEST_DATABASE_URL)", () => {
  const run = `l${Date.now().toString(36)}`;
  let seat: Seat<"STUDENT">;
  let stranger: Seat<"STUDENT">;
  let setId: string;
  let itemId: string;
  let problemVersionId: string;

  const join = async (name: string) => {
    const user = await db().user.create({ data: { email: `${name}.${run}@example.org`, name, passwordHash: "x" } });
    const course = await db().course.create({ data: { title: name, joinCode: `${run}${name}`, memberships: { create: { userId: user.id, role: "STUDENT" } } } });
    return (await takeSeat(user.id, course.id, "STUDENT"))!;
  };
  const put = async (yaml: string) => {
    const read = readProblem(yaml);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { courseId } = seat;
    setId = (await db().problemSet.create({ data: { courseId, title: "S", position: 0, publishedAt: now, opensAt: day(-1), dueAt: day(1) } })).id;
    const { id: problemId } = await db().problem.create({ data: { courseId, slug: randomUUID(), title: "P", concept: "chain-rule", difficulty: 2 } });
    problemVersionId = (await db().problemVersion.create({ data: { problemId, number: 1, source: JSON.parse(JSON.stringify(read.problem)), yaml, contentHash: "" } })).id;
    itemId = (await db().setItem.create({ data: { setId, problemVersionId, position: 0, points: 1 } })).id;
  };
  const stands = (status: "IN_PROGRESS" | "SOLVED" | "OUT_OF_ATTEMPTS") =>
    db().progress.create({ data: { itemId, userId: seat.userId, courseId: seat.courseId, seed: 5, status, attemptsUsed: 2, score: 0.5 } });
  const open = async (): Promise<PracticeTask> => {
    const task = await similarTask(seat, setId, itemId, now);
    if (task === null || typeof task === "string") throw new Error(`no similar problem: ${task}`);
    return task;
  };
  const right = (task: PracticeTask) => keyAnswers(variantOf(task).task)[0]!;
  const send = (task: PracticeTask) => answerTask(seat, { taskId: task.taskId, clientKey: randomUUID(), answer: right(task) }, { judge: judgeHere, now: () => now });
  const refusal = (sent: Promise<unknown>) =>
    sent.then(
      () => "no refusal",
      (error: AppError) => error.code,
    );

  beforeAll(async () => {
    Object.assign(process.env, { DATABASE_URL: url, NEXTAUTH_SECRET: "only for this test, long", NABLA_RATE_LIMITS: "off" });
    [seat, stranger] = [await join("ada"), await join("eve")];
  });
  beforeEach(() => put(DRAWN));
  afterAll(async () => {
    if (!url) return;
    await db().course.deleteMany({ where: { joinCode: { startsWith: run } } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  it("comes after the end and not before: solved, no attempts left, or the set closed", async () => {
    expect(await similarTask(seat, setId, itemId, now)).toBe("not-over");
    await stands("IN_PROGRESS");
    expect(await similarTask(seat, setId, itemId, now)).toBe("not-over");
    expect((await loadSimilar(seat, setId, itemId, now))?.open).toBe("not-over");
    expect(await similarTask(seat, setId, itemId, day(2))).toMatchObject({ status: "OPEN" });
    for (const status of ["SOLVED", "OUT_OF_ATTEMPTS"] as const) {
      await put(DRAWN);
      await stands(status);
      expect(await open()).toMatchObject({ status: "OPEN", concept: "chain-rule" });
    }
  });

  it("is another variant than the student's own, one at a time, and a fresh one each time", async () => {
    const { seed } = await stands("SOLVED");
    const item = await db().problemVersion.findUniqueOrThrow({ where: { id: problemVersionId } });
    const read = parseProblem(item.source);
    const statements = [read.ok ? makeVariant(read.problem, seed).statement : ""];
    expect(new Set((await Promise.all(Array.from({ length: 5 }, open))).map(({ taskId }) => taskId)).size).toBe(1);
    for (let i = 0; i < 5; i++) {
      const task = await open();
      statements.push(variantOf(task).statement);
      await passTask(seat, task, now);
    }
    expect(new Set(statements).size).toBe(6);
    expect(statements.every((text) => text.includes("\\sin"))).toBe(true);
  });

  it("is the other variant where there are only two, whatever the seed", async () => {
    await put(DRAWN.replace("[2, 60]", "[2, 3]"));
    const { seed } = await stands("SOLVED");
    const item = await db().problemVersion.findUniqueOrThrow({ where: { id: problemVersionId } });
    const read = parseProblem(item.source);
    const own = read.ok ? makeVariant(read.problem, seed).statement : "";
    const shown = new Set<string>();
    for (let i = 0; i < 8; i++) {
      const task = await open();
      shown.add(variantOf(task).statement);
      await passTask(seat, task, now);
    }
    expect([...shown].join()).toContain("\\sin");
    expect(shown.size).toBe(1);
    expect(shown).not.toContain(own);
  });

  it("counts for nothing: neither the score nor what is known of the student changes", async () => {
    await stands("OUT_OF_ATTEMPTS");
    const before = await findMyProgress(seat, itemId);
    expect(await send(await open())).toMatchObject({ status: "SOLVED", outcome: { verdict: "equal" }, solution: expect.stringContaining("cos"), learnt: null });
    await showSolution(seat, await open(), now);
    expect(await findMyProgress(seat, itemId)).toEqual(before);
    expect(await getMyLearning(seat)).toEqual({ abilities: new Map(), skills: new Map() });
  });

  it("keeps its key until the end, and its hints come one at a time", async () => {
    await stands("SOLVED");
    const page = await loadSimilar(seat, setId, itemId, now);
    expect(JSON.stringify(page)).not.toMatch(/cos|"seed"|"source"|inside/);
    expect(await giveTaskHint(seat, { taskId: (await open()).taskId, number: 1 }, now)).toMatchObject({ markdown: "What is inside the sine?" });
    await recordPracticeHint(seat, (await open()).taskId, 1);
    expect(JSON.stringify(await loadSimilar(seat, setId, itemId, now))).toContain("inside the sine");
  });

  it("of a problem without parameters is one of its concept, about as hard", async () => {
    await put(FIXED);
    await stands("SOLVED");
    const task = await open();
    expect(variantOf(task).problem).toMatchObject({ concept: "chain-rule", id: expect.stringContaining("practice-") });
  });

  it("rests while an exam with the problem is open: no new one, no verdict, no hint, no solution", async () => {
    await stands("SOLVED");
    const task = await open();
    const exam = await db().problemSet.create({ data: { courseId: seat.courseId, title: "Exam", position: 1, publishedAt: now, opensAt: day(-1), dueAt: day(1), feedback: "EXAM" } });
    await db().setItem.create({ data: { setId: exam.id, problemVersionId, position: 0, points: 1 } });
    expect(await similarTask(seat, setId, itemId, now)).toBe("exam");
    expect(await refusal(send(task))).toBe("not-found");
    expect(await refusal(giveTaskHint(seat, { taskId: task.taskId, number: 1 }, now))).toBe("not-found");
    expect(await refusal(showSolution(seat, task, now))).toBe("not-found");
    expect(await findPracticeTask(seat, task.taskId)).toMatchObject({ status: "OPEN", hintsShown: 0 });
    expect(await similarTask(seat, setId, itemId, day(2))).toMatchObject({ taskId: task.taskId });
  });

  it("is found in no other course and no other set", async () => {
    await stands("SOLVED");
    expect(await similarTask(stranger, setId, itemId, now)).toBeNull();
    expect(await similarTask(seat, "another", itemId, now)).toBeNull();
  });
});
