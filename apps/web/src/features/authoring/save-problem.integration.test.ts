import { createCourse, db, disconnect, findVersion, listVersions, type Seat, takeAccount, takeSeat } from "@nabla/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeSelfTestPool } from "@/server/self-test-pool";
import { archiveProblem, restoreVersion, type Saved, saveProblem } from "./save-problem";

const url = process.env.TEST_DATABASE_URL;

const yaml = (id: string, f: string, more = ""): string => `format: 1
id: ${id}
title: A problem
concept: chain-rule
difficulty: 2
let: { f: "${f}" }
statement: |
  Let $f(x) = {{f}}$. Find $f'(x)$.
ask: { kind: derivative, of: f, in: x }
${more}`;

/** With the real self-test in the real worker (`npm run build -w @nabla/grader` makes it). */
describe.skipIf(!url)("saving a problem (needs TEST_DATABASE_URL)", { timeout: 60_000 }, () => {
  let seat: Seat<"INSTRUCTOR">;
  const draft = (text: string, more: object = {}) => ({ courseId: seat.courseId, onTopOf: 0, yaml: text, reason: "", ...more });
  const savedAs = (saved: Saved) => {
    if (saved.kind !== "saved") throw new Error(JSON.stringify(saved));
    return saved;
  };

  beforeAll(async () => {
    Object.assign(process.env, { DATABASE_URL: url, NEXTAUTH_SECRET: "only for this test, long" });
    const user = await db().user.create({ data: { email: `authoring.${Date.now()}@example.org`, name: "Ivy", passwordHash: "x" } });
    const courseId = crypto.randomUUID();
    await createCourse(takeAccount(user.id), { courseId, title: "Authoring", summary: "", timeZone: "UTC" });
    const taken = await takeSeat(user.id, courseId, "INSTRUCTOR");
    if (!taken) throw new Error("Whoever makes a course teaches it");
    seat = taken;
  });

  afterAll(async () => {
    await closeSelfTestPool();
    await db().user.delete({ where: { id: seat.userId } });
    await db().course.delete({ where: { id: seat.courseId } });
    await disconnect();
  });

  it("writes a file that passes its self-test, then a second version of it", async () => {
    const first = savedAs(await saveProblem(seat, draft(yaml("two-versions", "sin(3x)"))));
    expect(first.number).toBe(1);
    const second = savedAs(await saveProblem(seat, draft(yaml("two-versions", "cos(3x)"), { problemId: first.problemId, onTopOf: 1 })));
    expect(second).toEqual({ kind: "saved", problemId: first.problemId, number: 2 });
    expect((await listVersions(seat, first.problemId)).map(({ number }) => number)).toEqual([2, 1]);
    expect((await findVersion(seat, first.problemId, 1))?.yaml).toContain("sin(3x)");
  });

  it("shows the second of two authors what the first has saved, and writes nothing over it; either text can go on", async () => {
    const { problemId } = savedAs(await saveProblem(seat, draft(yaml("two-authors", "sin(3x)"))));
    const first = yaml("two-authors", "exp(3x)");
    savedAs(await saveProblem(seat, draft(first, { problemId, onTopOf: 1 })));
    const second = draft(yaml("two-authors", "x ln(3x)"), { problemId, onTopOf: 1 });
    expect(await saveProblem(seat, second)).toMatchObject({ kind: "overtaken", theirs: { number: 2, author: "Ivy", yaml: first } });
    expect((await listVersions(seat, problemId)).map(({ number }) => number)).toEqual([2, 1]);
    expect(savedAs(await saveProblem(seat, { ...second, onTopOf: 2 })).number).toBe(3);
    expect((await findVersion(seat, problemId, 2))?.yaml).toBe(first);
  });

  it("takes an older version back as a new one, and leaves what was between", async () => {
    const old = yaml("taken-back", "sin(3x)");
    const { problemId } = savedAs(await saveProblem(seat, draft(old)));
    savedAs(await saveProblem(seat, draft(yaml("taken-back", "cos(3x)"), { problemId, onTopOf: 1 })));
    const asked = { courseId: seat.courseId, problemId, number: 1, onTopOf: 2 };
    expect(savedAs(await restoreVersion(seat, asked)).number).toBe(3);
    expect((await findVersion(seat, problemId))?.yaml).toBe(old);
    expect((await listVersions(seat, problemId)).map(({ number }) => number)).toEqual([3, 2, 1]);
    // The same request come again is told as the first; one that knows of no newer version is told of it.
    expect(savedAs(await restoreVersion(seat, asked)).number).toBe(3);
    expect(await restoreVersion(seat, { ...asked, number: 2, onTopOf: 1 })).toMatchObject({ kind: "overtaken", theirs: { number: 3 } });
  });

  it("asks for a reason where the self-test finds a fault, and keeps it with the version", async () => {
    // The key is in the statement.
    const leaking = yaml("leaking", "x^2 + sin(3x)").replace("Find", "It is $2 x + 3\\cos(3x)$. Find");
    expect(await saveProblem(seat, draft(leaking))).toEqual({ kind: "needs-reason", faults: [expect.stringContaining("can be read in the statement")] });
    expect(await db().problem.count({ where: { courseId: seat.courseId, slug: "leaking" } })).toBe(0);
    const { problemId } = savedAs(await saveProblem(seat, draft(leaking, { reason: "An example to talk about" })));
    expect((await listVersions(seat, problemId))[0]?.reason).toBe("An example to talk about");
  });

  it("keeps no reason where there was nothing to give one for", async () => {
    const { problemId } = savedAs(await saveProblem(seat, draft(yaml("sound", "sin(3x)"), { reason: "Just so" })));
    expect((await listVersions(seat, problemId))[0]?.reason).toBe("");
  });

  it("refuses a file that cannot be read, at its field, and a name that is taken", async () => {
    await expect(saveProblem(seat, draft(yaml("broken", "sin(3x")))).rejects.toMatchObject({ code: "invalid-input", fields: expect.anything() });
    savedAs(await saveProblem(seat, draft(yaml("taken", "sin(3x)"))));
    await expect(saveProblem(seat, draft(yaml("taken", "cos(3x)")))).rejects.toMatchObject({ code: "invalid-input", fields: { id: expect.any(String) } });
  });

  it("puts a problem away and takes it out again", async () => {
    const { problemId } = savedAs(await saveProblem(seat, draft(yaml("put-away", "sin(3x)"))));
    await archiveProblem(seat, { problemId, archived: true });
    expect((await db().problem.findUniqueOrThrow({ where: { id: problemId } })).archivedAt).not.toBeNull();
    await archiveProblem(seat, { problemId, archived: false });
    await expect(archiveProblem(seat, { problemId: "none", archived: true })).rejects.toMatchObject({ code: "not-found" });
  });
});
