import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeAccount } from "../account";
import { db, disconnect } from "../client";
import { type Seat, takeSeat } from "../seat";
import { createCourse } from "./courses";
import { findMyLiveAnswer, listLiveAnswers, recordLiveAnswer } from "./live-answers";
import { findLiveCourse, findLiveSession, findOpenLiveSession, listLiveSessions, moveLiveSession, startLiveSession } from "./live-sessions";

const url = process.env.TEST_DATABASE_URL;
const NOW = new Date("2026-11-26T10:00:00Z");

const said = (text: string, verdict: "EQUAL" | "UNEQUAL" = "UNEQUAL") => ({ clientKey: randomUUID(), answer: { kind: "text", text }, normalised: text.replace(/\s/g, ""), verdict, outcome: { verdict: verdict.toLowerCase() } });

describe.skipIf(!url)("a lecture's questions (need TEST_DATABASE_URL)", () => {
  const people: string[] = [];
  let teacher: Seat<"INSTRUCTOR">;
  let students: Seat<"STUDENT">[];
  let stranger: Seat<"INSTRUCTOR">;
  let problemId: string;
  let started = 0;

  const newCourse = async (name: string): Promise<Seat<"INSTRUCTOR">> => {
    const user = await db().user.create({ data: { email: `${randomUUID()}@example.org`, name, passwordHash: "x" } });
    people.push(user.id);
    const courseId = randomUUID();
    await createCourse(takeAccount(user.id), { courseId, title: name, summary: "", timeZone: "UTC" });
    return (await takeSeat(user.id, courseId, "INSTRUCTOR"))!;
  };
  const start = async (): Promise<string> => {
    const sessionId = randomUUID();
    expect(await startLiveSession(teacher, { sessionId, problemId, seed: 7 }, new Date(NOW.getTime() + 1000 * started++))).toBe(true);
    return sessionId;
  };

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    teacher = await newCourse("Teacher");
    stranger = await newCourse("Stranger");
    students = await Promise.all(
      ["Ada", "Bo", "Cy"].map(async (name) => {
        const user = await db().user.create({ data: { email: `${randomUUID()}@example.org`, name, passwordHash: "x", memberships: { create: { courseId: teacher.courseId, role: "STUDENT" } } } });
        people.push(user.id);
        return (await takeSeat(user.id, teacher.courseId, "STUDENT"))!;
      }),
    );
    const problem = await db().problem.create({
      data: { courseId: teacher.courseId, slug: "live", title: "Asked live", concept: "derivative", difficulty: 1, versions: { create: [1, 2].map((number) => ({ number, source: { number }, yaml: "", contentHash: String(number) })) } },
    });
    problemId = problem.id;
  });

  afterAll(async () => {
    await db().course.deleteMany({ where: { id: { in: [teacher.courseId, stranger.courseId] } } });
    await db().user.deleteMany({ where: { id: { in: people } } });
    await disconnect();
  });

  it("the newest version is asked under a code, once however often it is sent", async () => {
    const sessionId = await start();
    expect(await startLiveSession(teacher, { sessionId, problemId, seed: 8 }, NOW)).toBe(true);
    const session = await findLiveSession(teacher, sessionId);
    expect(session).toMatchObject({ state: "OPEN", seed: 7, source: { number: 2 }, code: expect.stringMatching(/^[A-Z2-9]{5}$/) });
    const account = takeAccount(students[0]!.userId);
    expect(await findLiveCourse(account, ` ${session!.code!.toLowerCase()} `)).toMatchObject({ courseId: teacher.courseId, sessionId });
    expect(await findLiveCourse(account, "nothing")).toBeNull();
    expect(await findOpenLiveSession(students[0]!)).toEqual({ sessionId, code: session!.code, title: "Asked live" });
  });

  it("a new question ends the one before, whose code opens nothing any more", async () => {
    const first = await start();
    const { code } = (await findLiveSession(teacher, first))!;
    const second = await start();
    expect(await findLiveSession(teacher, first)).toMatchObject({ state: "ENDED", code: null });
    expect(await findLiveCourse(takeAccount(students[0]!.userId), code!)).toBeNull();
    expect((await listLiveSessions(teacher))[0]).toMatchObject({ sessionId: second, state: "OPEN", answers: 0 });
  });

  it("a student has one answer, the latest; the same key again changes nothing; nothing is taken after the right one is shown", async () => {
    const sessionId = await start();
    const [ada, bo, cy] = students as [Seat<"STUDENT">, Seat<"STUDENT">, Seat<"STUDENT">];
    const first = said("cos(2x)");
    expect(await recordLiveAnswer(ada, sessionId, first, NOW)).toBe(true);
    expect(await recordLiveAnswer(ada, sessionId, said("2 cos(2x)", "EQUAL"), NOW)).toBe(true);
    await Promise.all([bo, cy].map((seat) => recordLiveAnswer(seat, sessionId, said("cos(2x)"), NOW)));
    expect((await listLiveAnswers(teacher, sessionId)).map(({ verdict, normalised, students: n }) => [verdict, normalised, n])).toEqual([["UNEQUAL", "cos(2x)", 2], ["EQUAL", "2cos(2x)", 1]]);
    expect(await moveLiveSession(teacher, sessionId, "REVEALED", NOW)).toBe(true);
    expect(await moveLiveSession(teacher, sessionId, "REVEALED", NOW)).toBe(true);
    const late = said("x");
    expect(await recordLiveAnswer(bo, sessionId, late, NOW)).toBe(false);
    expect(await findMyLiveAnswer(bo, sessionId)).toMatchObject({ answer: { text: "cos(2x)" } });
    expect(await moveLiveSession(teacher, sessionId, "ENDED", NOW)).toBe(true);
    expect(await moveLiveSession(teacher, sessionId, "REVEALED", NOW)).toBe(false);
    expect((await listLiveSessions(teacher)).find((one) => one.sessionId === sessionId)).toMatchObject({ state: "ENDED", answers: 3, right: 1 });
  });

  it("another course finds nothing of it", async () => {
    const sessionId = await start();
    await recordLiveAnswer(students[0]!, sessionId, said("x"), NOW);
    expect(await findLiveSession(stranger, sessionId)).toBeNull();
    expect(await listLiveAnswers(stranger, sessionId)).toEqual([]);
    expect(await moveLiveSession(stranger, sessionId, "ENDED", NOW)).toBe(false);
    expect(await startLiveSession(stranger, { sessionId, problemId, seed: 1 }, NOW)).toBe(false);
    expect(await startLiveSession(stranger, { sessionId: randomUUID(), problemId, seed: 1 }, NOW)).toBe(false);
  });
});
