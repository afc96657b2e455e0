import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Account, takeAccount } from "../account";
import { db, disconnect, withTransaction } from "../client";
import { announceSubmission, listenForSubmissions } from "../notifications";
import { takeSeat } from "../seat";
import { createCourse, getJoinCode, listMyCourses } from "./courses";
import { findEntrance, joinCourse } from "./joining";
import { createUser, endMySessions, findCredentials, findUser, updateMyPassword } from "./users";

const url = process.env.TEST_DATABASE_URL;

describe.skipIf(!url)("accounts, courses and seats (need TEST_DATABASE_URL)", () => {
  const run = `g${Date.now().toString(36)}`;
  const emailOf = (name: string): string => `${name}.${run}@example.org`;
  let ines: Account;
  let ada: Account;
  let courseId: string;
  let code: string;
  const course = { courseId: run, title: `Course ${run}`, summary: "", timeZone: "UTC" };

  const signUp = async (name: string): Promise<Account> => {
    const made = await createUser({ email: emailOf(name).toUpperCase(), name, passwordHash: "none" });
    if (!made) throw new Error(`${name} is there already`);
    return takeAccount(made.id);
  };

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    [ines, ada] = [await signUp("ines"), await signUp("ada")];
    courseId = run;
    expect(await createCourse(ines, course)).toBe(true);
    const seat = await takeSeat(ines.userId, courseId, "INSTRUCTOR");
    if (!seat) throw new Error("Whoever makes a course teaches it");
    code = await getJoinCode(seat);
  });

  afterAll(async () => {
    if (!url) return;
    await db().course.deleteMany({ where: { title: `Course ${run}` } });
    await db().user.deleteMany({ where: { email: { endsWith: `.${run}@example.org` } } });
    await disconnect();
  });

  it("make one course of a request that comes twice, and give nobody somebody else's", async () => {
    expect(await createCourse(ines, course)).toBe(true);
    expect(await createCourse(ada, course)).toBe(false);
    expect((await listMyCourses(ines)).filter((each) => each.courseId === courseId)).toHaveLength(1);
    expect(await takeSeat(ada.userId, courseId, "MEMBER")).toBeNull();
  });

  it("know one email once, however it is written", async () => {
    expect(await createUser({ email: emailOf("Ada"), name: "Twin", passwordHash: "none" })).toBeNull();
    expect((await findCredentials(emailOf("ADA")))?.id).toBe(ada.userId);
  });

  it("end all sessions with a new password, and on request", async () => {
    const before = (await findUser(ada.userId))?.tokenVersion ?? 0;
    expect(await updateMyPassword(ada, "none")).toBe(before + 1);
    await endMySessions(ada);
    expect((await findUser(ada.userId))?.tokenVersion).toBe(before + 2);
  });

  it("give a seat to members alone, in their role alone", async () => {
    expect(await takeSeat(ada.userId, courseId, "MEMBER")).toBeNull();
    expect(await joinCourse(ada, ` ${code.toLowerCase()} `, new Date())).toMatchObject({ ok: true, courseId, role: "STUDENT" });
    expect((await takeSeat(ada.userId, courseId, "STUDENT"))?.holds).toBe("STUDENT");
    expect(await takeSeat(ada.userId, courseId, "INSTRUCTOR")).toBeNull();
    expect((await takeSeat(ines.userId, courseId, "MEMBER"))?.holds).toBe("OWNER");
    expect(await takeSeat(ada.userId, "no-such-course", "MEMBER")).toBeNull();
  });

  it("let one join twice without harm, and an instructor stay one", async () => {
    expect(await joinCourse(ada, code, new Date())).toMatchObject({ ok: true, courseId, role: "STUDENT" });
    expect(await joinCourse(ines, code, new Date())).toMatchObject({ ok: true, courseId, role: "OWNER" });
    expect(await joinCourse(ada, "NOTACODE", new Date())).toEqual({ ok: false, code: "unknown" });
    expect((await listMyCourses(ada)).map((course) => course.courseId)).toEqual([courseId]);
    expect(await findEntrance(code, new Date())).toMatchObject({ courseId, role: "STUDENT", state: "open" });
  });

  it("tell listeners of the course, and only once it is committed", async () => {
    let heard = 0;
    let connected = (): void => undefined;
    const isConnected = new Promise<void>((resolve) => (connected = resolve));
    const stop = listenForSubmissions(courseId, { onSubmission: () => heard++, onConnection: (up) => (up ? connected() : undefined) });
    await isConnected;
    await withTransaction((tx) => announceSubmission(tx, "another course"));
    await withTransaction(async (tx) => {
      await announceSubmission(tx, courseId);
      throw new Error("rolled back");
    }).catch(() => undefined);
    await withTransaction((tx) => announceSubmission(tx, courseId));
    await expect.poll(() => heard).toBe(1);
    stop();
  });
});
