import { randomUUID } from "node:crypto";
import { db, disconnect, findOpenPracticeTask, findPracticeTask, getMyLearning, listMyPractice, listMyPracticeAnswers, type PracticeTask, recordPracticeDraft, type Seat, takeSeat } from "@nabla/db";
import { type Answer, grade, keyAnswers, makeVariant, parseProblem, wrongAnswers } from "@nabla/grader";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AppError } from "@/server/app-error";
import type { Job, Judged } from "@/server/grading-pool";
import { answerTask } from "./answer-task";
import { passTask, showSolution } from "./end-task";
import { giveTaskHint } from "./give-task-hint";
import { loadHub } from "./load-hub";
import { loadLane } from "./load-lane";
import { variantOf } from "./load-task";
import { nextTask } from "./next-task";

const url = process.env.TEST_DATABASE_URL;
const start = new Date("2026-11-23T12:00:00Z");
const at = (days: number) => new Date(start.getTime() + days * 86_400_000);

/** Judges in this thread what the pool would judge in another. */
async function judgeHere({ source, seed, answer, ...probing }: Job): Promise<Judged> {
  const read = parseProblem(source);
  if (!read.ok) throw new Error("unreadable problem");
  return { kind: "judged", outcome: grade(makeVariant(read.problem, seed), answer, probing), milliseconds: 1 };
}

const first = (answers: readonly Answer[]): Answer => {
  const [answer] = answers;
  if (!answer) throw new Error("no answer");
  return answer;
};

describe.skipIf(!url)("endless practice (needs TEST_DATABASE_URL)", () => {
  const run = `p${Date.now().toString(36)}`;
  let courseId: string;
  let ada: Seat<"STUDENT">;
  let bo: Seat<"STUDENT">;
  let eve: Seat<"STUDENT">;

  const right = (task: PracticeTask) => first(keyAnswers(variantOf(task).task));
  const wrong = (task: PracticeTask) => first(wrongAnswers(variantOf(task).task));
  const send = (seat: Seat<"STUDENT">, task: PracticeTask, answer: Answer, { now = start, clientKey = randomUUID() as string } = {}) =>
    answerTask(seat, { taskId: task.taskId, clientKey, answer }, { judge: judgeHere, now: () => now });
  const open = async (seat: Seat<"STUDENT">, lane: string, now = start): Promise<PracticeTask> => {
    const task = await nextTask(seat, lane, now);
    if (!task) throw new Error("enough for today");
    return task;
  };
  const refusal = (sent: Promise<unknown>) =>
    sent.then(
      () => "no refusal",
      (error: AppError) => error.code,
    );

  const student = async (inCourse: string) => {
    const user = await db().user.create({ data: { email: `${randomUUID()}.${run}@example.org`, name: "S", passwordHash: "x" } });
    await db().membership.create({ data: { courseId: inCourse, userId: user.id, role: "STUDENT" } });
    return (await takeSeat(user.id, inCourse, "STUDENT"))!;
  };

  beforeAll(async () => {
    Object.assign(process.env, { DATABASE_URL: url, NEXTAUTH_SECRET: "only for this test, long", NABLA_RATE_LIMITS: "off" });
    const course = async (name: string) => (await db().course.create({ data: { title: name, joinCode: `${run}${name}` } })).id;
    courseId = await course("ours");
    eve = await student(await course("other"));
  });

  beforeEach(async () => {
    [ada, bo] = [await student(courseId), await student(courseId)];
  });

  afterAll(async () => {
    if (!url) return;
    await db().course.deleteMany({ where: { joinCode: { startsWith: run } } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  it("opens one problem a lane, however many ask at once, and keeps it until it is over", async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => open(ada, "hessian")));
    expect(new Set(opened.map(({ taskId }) => taskId)).size).toBe(1);
    expect((await open(ada, "hessian")).taskId).toBe(opened[0]?.taskId);
    expect((await open(ada, "today")).taskId).not.toBe(opened[0]?.taskId);
    expect((await open(bo, "hessian")).taskId).not.toBe(opened[0]?.taskId);
  });

  it("solves once: one answer, sent many times at once, is stored and learnt from once", async () => {
    const task = await open(ada, "derivative");
    const clientKey = randomUUID();
    const all = await Promise.all(Array.from({ length: 6 }, () => send(ada, task, right(task), { clientKey })));
    expect(all.every(({ outcome, solution, status }) => outcome?.verdict === "equal" && solution !== null && status === "SOLVED")).toBe(true);
    expect(await listMyPracticeAnswers(ada, task.taskId)).toHaveLength(1);
    expect((await getMyLearning(ada)).skills.get(task.skill)).toMatchObject({ finished: 1, unaided: 1 });
    expect(await findOpenPracticeTask(ada, "derivative")).toBeNull();
    expect((await send(ada, task, right(task))).kind).toBe("over");
  });

  it("gives no solution before the end, and counts a wrong answer and its repetition once", async () => {
    const task = await open(ada, "chain-rule");
    expect(await send(ada, task, wrong(task))).toMatchObject({ kind: "stored", status: "OPEN", solution: null, outcome: { verdict: "unequal" } });
    expect(await send(ada, task, wrong(task))).toMatchObject({ kind: "repeated", status: "OPEN" });
    expect(await send(ada, task, { kind: "text", text: "(" })).toMatchObject({ kind: "stored", outcome: { verdict: "error" } });
    expect(await findPracticeTask(ada, task.taskId)).toMatchObject({ triesUsed: 1, status: "OPEN" });
    expect((await getMyLearning(ada)).abilities.size).toBe(0);
    // Right at the second try is help enough not to count as known.
    expect((await send(ada, task, right(task))).learnt).toBeNull();
    expect((await getMyLearning(ada)).skills.get(task.skill)).toMatchObject({ finished: 1, unaided: 0, learntAt: null });
  });

  it("counts a hint as help, and shows the same one again for nothing", async () => {
    const task = await open(ada, "gradient");
    const hint = await giveTaskHint(ada, { taskId: task.taskId, number: 1 });
    expect(await giveTaskHint(ada, { taskId: task.taskId, number: 1 })).toEqual(hint);
    expect(await refusal(giveTaskHint(ada, { taskId: task.taskId, number: 99 }))).toBe("not-found");
    await send(ada, task, right(task));
    expect((await getMyLearning(ada)).skills.get(task.skill)).toMatchObject({ unaided: 0 });
  });

  it("ends with the solution for who asks, and lowers nothing for who puts it aside unseen", async () => {
    const shown = await open(ada, "jacobian");
    const { solution } = await showSolution(ada, shown, start);
    expect(solution.length).toBeGreaterThan(20);
    expect(await showSolution(ada, shown, at(1))).toEqual({ solution });
    const after = (await getMyLearning(ada)).abilities.get("jacobian");
    expect(after?.rating).toBeLessThan(1300);
    const passed = await open(ada, "jacobian");
    expect(await passTask(ada, passed, start)).toEqual({ passed: true });
    expect((await getMyLearning(ada)).abilities.get("jacobian")).toEqual(after);
    expect(await refusal(showSolution(ada, passed, start))).toBe("not-found");
    expect((await open(ada, "jacobian")).taskId).not.toBe(passed.taskId);
  });

  it("leads who knows everything through a concept, says what they can do now, and brings it back when it is due", async () => {
    const learnt: string[] = [];
    for (let i = 0; i < 12 && learnt.length < 4; i++) {
      const task = await open(ada, "hessian");
      const judged = await send(ada, task, right(task));
      if (judged.learnt) learnt.push(judged.learnt);
    }
    expect(learnt).toHaveLength(4);
    const hub = await loadHub(ada, at(30));
    expect(hub.today).toMatchObject({ due: 4, minutesLeft: 10, done: { problems: 0 } });
    const review = await open(ada, "today", at(30));
    expect(review).toMatchObject({ concept: "hessian", review: true });
    await send(ada, review, right(review), { now: at(30) });
    expect((await loadHub(ada, at(30))).today).toMatchObject({ due: 3, done: { problems: 1 } });
  });

  it("is enough for today after ten minutes, and goes on tomorrow; a concept goes on at once", async () => {
    let problems = 0;
    for (; problems < 15; problems++) {
      const task = await nextTask(ada, "today", start);
      if (!task) break;
      await send(ada, task, right(task));
    }
    expect(problems).toBeGreaterThanOrEqual(4);
    expect(problems).toBeLessThan(11);
    expect((await loadLane(ada, "today", start))?.open).toBeNull();
    expect((await loadLane(ada, "derivative", start))?.open).not.toBeNull();
    expect(await nextTask(ada, "today", at(1))).not.toBeNull();
  });

  it("does not make the same problem twice in a row", async () => {
    const statements = new Set<string>();
    for (let i = 0; i < 8; i++) {
      const task = await open(ada, "training");
      statements.add(variantOf(task).statement);
      await passTask(ada, task, start);
    }
    expect(statements.size).toBe(8);
  });

  it("keeps what was typed while the problem is open, and not after", async () => {
    const task = await open(ada, "derivative");
    expect(await recordPracticeDraft(ada, task.taskId, { kind: "text", text: "half" }, start)).toBe(true);
    expect((await loadLane(ada, "derivative", start))?.open?.task.draft).toEqual({ answer: { kind: "text", text: "half" }, at: start });
    await passTask(ada, task, start);
    expect(await recordPracticeDraft(ada, task.taskId, { kind: "text", text: "late" }, start)).toBe(false);
  });

  it("shows nobody another's problem, and knows no other lane", async () => {
    const task = await open(ada, "derivative");
    for (const other of [bo, eve]) {
      expect(await refusal(send(other, task, right(task)))).toBe("not-found");
      expect(await refusal(giveTaskHint(other, { taskId: task.taskId, number: 1 }))).toBe("not-found");
      expect(await refusal(showSolution(other, task, start))).toBe("not-found");
      expect(await refusal(passTask(other, task, start))).toBe("not-found");
      expect(await recordPracticeDraft(other, task.taskId, { kind: "text", text: "z" }, start)).toBe(false);
      expect(await listMyPractice(other, 10)).toEqual([]);
    }
    expect(await findPracticeTask(ada, task.taskId)).toMatchObject({ status: "OPEN", triesUsed: 0, hintsShown: 0 });
    expect(await loadLane(ada, "no-such-concept", start)).toBeNull();
  });
});
